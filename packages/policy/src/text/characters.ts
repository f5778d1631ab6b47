/** A character that a reader cannot see, or that turns the direction of the text around it. */
export interface UnseenCharacter {
  /** Its Unicode name, such as `ZERO WIDTH SPACE`. */
  name: string;
  /** `U+200B`. */
  code: string;
  /** Where it stands: 1 for the first character of the text. */
  position: number;
  /** Whether it turns the direction of the text. */
  turns: boolean;
}

const NAMES = `
  00AD SOFT HYPHEN
  034F COMBINING GRAPHEME JOINER
  061C ARABIC LETTER MARK
  115F HANGUL CHOSEONG FILLER
  1160 HANGUL JUNGSEONG FILLER
  180E MONGOLIAN VOWEL SEPARATOR
  200B ZERO WIDTH SPACE
  200C ZERO WIDTH NON-JOINER
  200D ZERO WIDTH JOINER
  200E LEFT-TO-RIGHT MARK
  200F RIGHT-TO-LEFT MARK
  2028 LINE SEPARATOR
  2029 PARAGRAPH SEPARATOR
  202A LEFT-TO-RIGHT EMBEDDING
  202B RIGHT-TO-LEFT EMBEDDING
  202C POP DIRECTIONAL FORMATTING
  202D LEFT-TO-RIGHT OVERRIDE
  202E RIGHT-TO-LEFT OVERRIDE
  2060 WORD JOINER
  2061 FUNCTION APPLICATION
  2062 INVISIBLE TIMES
  2063 INVISIBLE SEPARATOR
  2064 INVISIBLE PLUS
  2066 LEFT-TO-RIGHT ISOLATE
  2067 RIGHT-TO-LEFT ISOLATE
  2068 FIRST STRONG ISOLATE
  2069 POP DIRECTIONAL ISOLATE
  2800 BRAILLE PATTERN BLANK
  3164 HANGUL FILLER
  FEFF ZERO WIDTH NO-BREAK SPACE
  FFA0 HALFWIDTH HANGUL FILLER
  FFF9 INTERLINEAR ANNOTATION ANCHOR
  FFFA INTERLINEAR ANNOTATION SEPARATOR
  FFFB INTERLINEAR ANNOTATION TERMINATOR
`;

const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Everything that Unicode lets a program ignore, and what else shows nothing: blanks that are letters, controls, half characters. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2028\u2029\u2800\ufff9-\ufffb]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');
const WHITE_SPACE_AROUND = /^\p{White_Space}+|\p{White_Space}+$/gu;

const SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const JOINER = /[\u200c\u200d]/;
/** Letters of scripts that have joiners inside words: neither those with capitals nor those that have none. */
const JOINED_LETTER =
  /(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}])[\p{Lo}\p{M}]/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** Whether names need the character here: a joiner inside a word of such a script or an emoji, a form of an emoji or a Han letter. */
function isPartOfWriting(characters: readonly string[], index: number): boolean {
  const [before = '', character = '', after = ''] = characters.slice(Math.max(index - 1, 0), index + 2);
  if (index === 0) return false;
  if (SELECTOR.test(character)) return EMOJI.test(before) || /\p{Script=Han}/u.test(before);
  if (!JOINER.test(character)) return false;
  if (JOINED_LETTER.test(before) && JOINED_LETTER.test(after)) return true;
  return character === '\u200d' && (EMOJI.test(before) || SELECTOR.test(before)) && EMOJI.test(after);
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

function nameOf(code: number): string {
  if (code >= 0xfe00 && code <= 0xfe0f) return `VARIATION SELECTOR-${code - 0xfe00 + 1}`;
  if (code >= 0xe0100 && code <= 0xe01ef) return `VARIATION SELECTOR-${code - 0xe0100 + 17}`;
  if (code >= 0xe0000 && code <= 0xe007f) return 'TAG CHARACTER';
  if (code >= 0xd800 && code <= 0xdfff) return 'HALF OF A CHARACTER';
  if (code < 0xa0) return 'CONTROL CHARACTER';
  return new RegExp(`${hex(code)} (.+)`).exec(NAMES)?.[1] ?? 'INVISIBLE CHARACTER';
}

/**
 * The first character that cannot be seen or that turns the direction of the text. `'writing'` accepts the ones that words of
 * some scripts and emoji need.
 */
export function unseenIn(text: string, accept: 'none' | 'writing' = 'none'): UnseenCharacter | undefined {
  if (!UNSEEN.test(text)) return undefined;
  const characters = [...text];
  const index = characters.findIndex(
    (character, at) => UNSEEN.test(character) && !(accept === 'writing' && isPartOfWriting(characters, at)),
  );
  const character = characters[index];
  if (character === undefined) return undefined;
  const code = character.codePointAt(0) ?? 0;
  return {
    name: nameOf(code),
    code: `U+${hex(code)}`,
    position: index + 1,
    turns: TURNS.test(character),
  };
}

export const withoutUnseen = (text: string): string => text.replace(ALL_UNSEEN, '');

/** Without white space around it. `trim` would also take U+FEFF away, which is to be refused by its name. */
export const trimmed = (text: string): string => text.replace(WHITE_SPACE_AROUND, '');
