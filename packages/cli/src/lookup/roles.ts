import type { Role, RosterClient } from '@roster-kit/sdk';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';

/** The form in which the contract compares names: without case, accents and repeated spaces. */
const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ');

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
      this.all.find(({ id, name }) => [fold(id), fold(name)].includes(fold(idOrName)))
    );
  }

  /** The name; the id if the role no longer exists. */
  nameOf(id: string): string {
    return this.all.find((role) => role.id === id)?.name ?? id;
  }

  unknown(idOrName: string): string {
    const roles = this.all.map(({ id, name }) => (fold(id) === fold(name) ? id : `${id} (${name})`));
    return `There is no role "${printable(idOrName)}". Roles: ${roles.join(', ')}.`;
  }

  /** @throws UsageError */
  require(idOrName: string): Role {
    const role = this.find(idOrName);
    if (!role) throw new UsageError(this.unknown(idOrName));
    return role;
  }
}
