import { foldText } from '@roster-kit/policy/text';
import type { Role, RosterClient } from '@roster-kit/sdk';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';

/** The organization's roles, by id and by name. */
export class Roles {
  private constructor(readonly all: readonly Role[]) {}

  static async load(client: RosterClient, signal: AbortSignal): Promise<Roles> {
    return new Roles((await client.roles.list({ signal })).data);
  }

  /** Prefers an exact id, then an id or name in another spelling. */
  find(idOrName: string): Role | undefined {
    return (
      this.all.find(({ id }) => id === idOrName) ??
      this.all.find(({ id, name }) => [foldText(id), foldText(name)].includes(foldText(idOrName)))
    );
  }

  /** The name; the id if the role no longer exists. */
  nameOf(id: string): string {
    return this.all.find((role) => role.id === id)?.name ?? id;
  }

  unknown(idOrName: string): string {
    const roles = this.all.map(({ id, name }) => (foldText(id) === foldText(name) ? id : `${id} (${name})`));
    return `There is no role "${printable(idOrName)}". Roles: ${roles.join(', ')}.`;
  }

  /** @throws UsageError */
  require(idOrName: string): Role {
    const role = this.find(idOrName);
    if (!role) throw new UsageError(this.unknown(idOrName));
    return role;
  }
}
