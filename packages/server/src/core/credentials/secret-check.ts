import { DatabaseUnfit } from '../../store/store.js';
import type { Dependencies } from '../operation/dependencies.js';

const NOTE = 'secret_check';
const PURPOSE = 'secret-check';
const TEXT = 'roster-kit';

type Needed = Pick<Dependencies, 'store' | 'keys'>;

/**
 * Notes a keyed hash in the database at the first start, and recognizes the secret by it later. An older secret of the
 * list counts; the note then follows the newest, so that the older one may leave the list.
 * @throws DatabaseUnfit for a secret that this database was never used with
 */
export async function requireSameSecret({ store, keys }: Needed): Promise<void> {
  const noted = await store.note(NOTE);
  if (noted !== undefined && !(await keys.verify(PURPOSE, TEXT, noted)))
    throw new DatabaseUnfit(
      'ROSTER_SECRET is not the secret that this database was used with: second factors, recovery codes, links and the ' +
        'addresses of deleted accounts would not be recognized. Put the earlier secret back, after the new one if you ' +
        'rotate it. Only if it is lost, run "roster-server secret accept".',
    );
  const current = await keys.sign(PURPOSE, TEXT);
  if (noted === current) return;
  try {
    await store.setNote(NOTE, current);
  } catch (error) {
    // A database that is read-only now can still be checked; the next check notes it.
    if (!store.isUnavailable(error)) throw error;
  }
}

/** The operator knows that the earlier secret is lost. */
export async function acceptSecret({ store, keys }: Needed): Promise<void> {
  await store.setNote(NOTE, await keys.sign(PURPOSE, TEXT));
}
