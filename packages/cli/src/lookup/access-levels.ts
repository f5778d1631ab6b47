import { foldText } from '@roster-kit/policy/text';
import type { AccessLevel, RosterClient } from '@roster-kit/sdk';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';

/** The access levels of the catalogue, weakest first. */
export class AccessLevels {
  private constructor(readonly all: readonly AccessLevel[]) {}

  static async load(client: RosterClient, signal: AbortSignal): Promise<AccessLevels> {
    return new AccessLevels((await client.accessLevels.list({ signal })).data);
  }

  /** The name; the id if the level no longer exists, and "no access" without one. */
  nameOf(id: string | null): string {
    if (id === null) return 'no access';
    return this.all.find((level) => level.id === id)?.name ?? id;
  }

  /**
   * A level by its id or name.
   * @throws UsageError
   */
  require(idOrName: string): AccessLevel {
    const wanted = foldText(idOrName);
    const found =
      this.all.find(({ id }) => id === idOrName) ??
      this.all.find(({ id, name }) => [foldText(id), foldText(name)].includes(wanted));
    if (found) return found;
    const known = this.all.map(({ id, name }) => `${id} (${name})`).join(', ');
    throw new UsageError(
      `There is no access level "${printable(idOrName)}". ` +
        (known ? `Access levels: ${known}.` : 'This organization has no access levels.'),
    );
  }
}
