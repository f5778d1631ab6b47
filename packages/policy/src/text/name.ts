import { trimmed, type UnseenCharacter, unseenIn, withoutUnseen } from './characters.js';

/** Why a text is not a name. */
export type NameFault =
  { kind: 'empty' } | { kind: 'character'; character: UnseenCharacter } | { kind: 'link'; link: string };

/** Reads a text that a person types and that is shown as one line: a name of a person, a role, a resource. */
export function readName(text: string): { name: string } | { fault: NameFault } {
  const name = trimmed(text);
  if (trimmed(withoutUnseen(name)) === '') return { fault: { kind: 'empty' } };
  const character = unseenIn(name, 'writing');
  return character ? { fault: { kind: 'character', character } } : { name };
}

/** Endings that follow a dot in addresses of pages, and hardly ever in a name. */
const ENDINGS = 'com|net|org|info|biz|app|dev|xyz|site|online|website|club|click|icu|vip|ru|cn|tk|io';

const LINKS = [
  // A scheme, also one with changed letters.
  /[a-z][a-z0-9+.-]*:\/\/\S*/iu,
  /(?<![\p{L}\p{N}])(?:mailto|javascript|data|tel|sms):\S+/iu,
  /(?<![\p{L}\p{N}])www\d?\.\S*/iu,
  // A path, a query or a port behind a domain: win.example/path.
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*|[?#]\S+|:\d+\S*)/iu,
  /(?<![\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{N}.])\S*/u,
  new RegExp(`[\\p{L}\\p{N}-]{2,}\\.(?:${ENDINGS})(?![\\p{L}\\p{N}])`, 'iu'),
];

/** The link in a text, as a mail program would make one of it. Invitations carry names to people outside. */
export function linkIn(text: string): string | undefined {
  const plain = withoutUnseen(text).normalize('NFKC').replaceAll('\u3002', '.');
  for (const pattern of LINKS) {
    const found = pattern.exec(plain);
    if (found) return found[0];
  }
  return undefined;
}

/** Reads the name of a person: it reaches others by mail, so it holds no link. */
export function readPersonName(text: string): ReturnType<typeof readName> {
  const read = readName(text);
  const link = 'name' in read ? linkIn(read.name) : undefined;
  return link === undefined ? read : { fault: { kind: 'link', link } };
}
