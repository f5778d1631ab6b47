import { readAddress } from '@roster-kit/policy/text';
import { normalizeEmail } from '../../store/fold.js';
import type { ReadTx } from '../../store/store.js';
import { addressFault } from '../validation/text-fields.js';

/** An account whose address an older release accepted. */
export interface DoubtfulAddress {
  id: string;
  email: string;
  /** Why nobody finds the account by its address, as a sentence. */
  reason: string;
}

/**
 * The accounts that cannot sign in by their address: those whose address is now that of another account, and those whose
 * address is now refused. They keep their sessions, their links to a host's sign-in and their access.
 */
export async function doubtfulAddresses(tx: ReadTx): Promise<DoubtfulAddress[]> {
  const users = await tx.find('users', {});
  const owners = new Map(users.map(({ id, emailNormalized }) => [emailNormalized, id]));
  return users.flatMap(({ id, email, emailNormalized }) => {
    const form = normalizeEmail(email);
    if (emailNormalized !== form)
      return [{ id, email, reason: `the address is that of ${owners.get(form) ?? 'a deleted account'}` }];
    const read = readAddress(email);
    return 'fault' in read ? [{ id, email, reason: `the address ${addressFault(read.fault)}` }] : [];
  });
}
