import { UnknownOrganization } from '../../store/store.js';
import { concatBytes, fromBase64url, idOfBytes, toBase64url, uuidBytes } from '../lib/bytes.js';
import type { Keys } from '../lib/keys.js';
import type { Dependencies } from '../operation/dependencies.js';
import { countOne, policyOf, requireWithin } from '../operation/limits.js';
import { ProblemError } from '../problem/problem.js';

/** What a link in a mail opens. */
export interface LinkSubject {
  kind: 'invitation' | 'sign_in';
  organizationId: string;
  /** The invited user's id, or the sign-in link's row id. */
  subjectId: string;
  /** The invitation's generation. Resending raises it, which makes all earlier links invalid. */
  generation: number;
}

const kinds = { invitation: { byte: 1, prefix: 'usr' }, sign_in: { byte: 2, prefix: 'sil' } } as const;
const SUBJECT_LENGTH = 1 + 16 + 16 + 4;
const TOKEN_LENGTH = SUBJECT_LENGTH + 32;
const PURPOSE = 'link';

function generationBytes(generation: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, generation);
  return bytes;
}

/** The same subject always makes the same token until the secret rotates. So it is made when a mail leaves, and never stored. */
export async function makeLinkToken(keys: Keys, subject: LinkSubject): Promise<string> {
  const { byte } = kinds[subject.kind];
  const organization = uuidBytes(subject.organizationId);
  const subjectBytes = uuidBytes(subject.subjectId);
  if (!organization || !subjectBytes) throw new Error('A link needs ids with a UUID.');
  const bytes = concatBytes(Uint8Array.of(byte), organization, subjectBytes, generationBytes(subject.generation));
  const signature = fromBase64url(await keys.sign(PURPOSE, toBase64url(bytes)));
  if (!signature) throw new Error('The signature cannot be read.');
  return toBase64url(concatBytes(bytes, signature));
}

/** `undefined` unless this service made the token. Only the rows say whether it is still valid. */
export async function readLinkToken(keys: Keys, token: string): Promise<LinkSubject | undefined> {
  const bytes = fromBase64url(token);
  if (bytes?.length !== TOKEN_LENGTH) return undefined;
  const subject = bytes.slice(0, SUBJECT_LENGTH);
  if (!(await keys.verify(PURPOSE, toBase64url(subject), toBase64url(bytes.slice(SUBJECT_LENGTH))))) return undefined;
  const kind = subject[0] === kinds.invitation.byte ? 'invitation' : 'sign_in';
  return {
    kind,
    organizationId: idOfBytes('org', subject.slice(1, 17)),
    subjectId: idOfBytes(kinds[kind].prefix, subject.slice(17, 33)),
    generation: new DataView(subject.buffer).getUint32(33),
  };
}

/**
 * Does the work behind a link, and limits how often each link is tried. Only links that this service made are counted, so
 * nobody can use up the attempts on another person's link. P4: a link into a deleted organization is invalid.
 * @throws ProblemError `rate_limited`, `link_invalid`
 */
export async function openLink<T>(
  dependencies: Pick<Dependencies, 'store' | 'limits'>,
  link: LinkSubject,
  now: string,
  work: () => Promise<T>,
): Promise<T> {
  const { kind, organizationId, subjectId, generation } = link;
  const key = `link/${kind}/${subjectId}/${generation}`;
  requireWithin(
    await countOne(dependencies, organizationId, key, policyOf(dependencies, 'link'), now),
    'This link was tried too often.',
  );
  try {
    return await work();
  } catch (error) {
    if (error instanceof UnknownOrganization) throw new ProblemError('link_invalid');
    throw error;
  }
}

/**
 * The token is in the fragment: it reaches no server log and no Referer, and no GET request can use it up. A page that is a
 * route in the fragment (`https://host.example/#/accept`) keeps it, and gets the token as its query (`#/accept?token=…`).
 */
export function linkUrl(page: string, token: string): string {
  const url = new URL(page);
  const route = url.hash.slice(1);
  const query = `token=${token}`;
  url.hash = route === '' ? query : `${route}${route.includes('?') ? '&' : '?'}${query}`;
  return url.href;
}
