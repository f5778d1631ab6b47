import type { Role, RosterClient } from '@roster-kit/sdk';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';

/** As the contract compares names: without case, accents and repeated blanks. */
const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim().replaceAll(/\s+/g, ' ');

/** The organization's roles, by id and by name. */
export class Roles {
  private constructor(readonly all: readonly Role[]) {}

  static async load(client: RosterClient, signal: AbortSignal): Promise<Roles> {
    return new Roles((await client.roles.list({ signal })).data);
  }

  /** An id is one exactly as it stands; anything else is a name. */
  find(idOrName: string): Role | undefined {
    return (
      this.all.find(({ id }) => id === idOrName) ??
      this.all.find(({ id, name }) => [fold(id), fold(name)].includes(fold(idOrName)))
    );
  }

  /** The name, of a role that is still there. */
  nameOf(id: string): string {
    return this.all.find((role) => role.id === id)?.name ?? id;
  }

  unknown(idOrName: string): string {
    return `There is no role "${printable(idOrName)}". There are: ${this.all.map(({ id, name }) => (fold(id) === fold(name) ? id : `${id} (${name})`)).join(', ')}.`;
  }

  /** @throws UsageError */
  require(idOrName: string): Role {
    const role = this.find(idOrName);
    if (!role) throw new UsageError(this.unknown(idOrName));
    return role;
  }
}
