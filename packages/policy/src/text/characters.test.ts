import { expect, it } from 'vitest';
import { trimmed, unseenIn, withoutUnseen } from './characters.js';

const unseen: readonly [text: string, name: string, code: string, position: number, turns: boolean][] = [
  ['tom@example.com\u200b', 'ZERO WIDTH SPACE', 'U+200B', 16, false],
  ['\u2060tom@example.com', 'WORD JOINER', 'U+2060', 1, false],
  ['tom@exam\u00adple.com', 'SOFT HYPHEN', 'U+00AD', 9, false],
  ['\ufefftom@example.com', 'ZERO WIDTH NO-BREAK SPACE', 'U+FEFF', 1, false],
  ['\u202atom@example.com\u202c', 'LEFT-TO-RIGHT EMBEDDING', 'U+202A', 1, true],
  ['Ann\u202eyrraB', 'RIGHT-TO-LEFT OVERRIDE', 'U+202E', 4, true],
  ['\u2066Eve', 'LEFT-TO-RIGHT ISOLATE', 'U+2066', 1, true],
  ['a\u034f', 'COMBINING GRAPHEME JOINER', 'U+034F', 2, false],
  ['a\u061c', 'ARABIC LETTER MARK', 'U+061C', 2, true],
  ['\u200ea', 'LEFT-TO-RIGHT MARK', 'U+200E', 1, true],
  ['a\u200f', 'RIGHT-TO-LEFT MARK', 'U+200F', 2, true],
  ['\u2069', 'POP DIRECTIONAL ISOLATE', 'U+2069', 1, true],
  ['a\u2028b', 'LINE SEPARATOR', 'U+2028', 2, false],
  ['a\u2029b', 'PARAGRAPH SEPARATOR', 'U+2029', 2, false],
  ['\u2800', 'BRAILLE PATTERN BLANK', 'U+2800', 1, false],
  ['\u3164', 'HANGUL FILLER', 'U+3164', 1, false],
  ['a\ufffb', 'INTERLINEAR ANNOTATION TERMINATOR', 'U+FFFB', 2, false],
  ['a\u0000', 'CONTROL CHARACTER', 'U+0000', 2, false],
  ['a\u0009b', 'CONTROL CHARACTER', 'U+0009', 2, false],
  ['a\u009f', 'CONTROL CHARACTER', 'U+009F', 2, false],
  ['a\ud800b', 'HALF OF A CHARACTER', 'U+D800', 2, false],
  ['a\udfff', 'HALF OF A CHARACTER', 'U+DFFF', 2, false],
  ['a\ufe00', 'VARIATION SELECTOR-1', 'U+FE00', 2, false],
  ['a\ufe0f', 'VARIATION SELECTOR-16', 'U+FE0F', 2, false],
  ['a\u{e0100}', 'VARIATION SELECTOR-17', 'U+E0100', 2, false],
  ['a\u{e01ef}', 'VARIATION SELECTOR-256', 'U+E01EF', 2, false],
  ['a\u{e0000}', 'TAG CHARACTER', 'U+E0000', 2, false],
  ['a\u{e007f}', 'TAG CHARACTER', 'U+E007F', 2, false],
  ['a\u{e0080}', 'INVISIBLE CHARACTER', 'U+E0080', 2, false],
  ['a\u{e0fff}', 'INVISIBLE CHARACTER', 'U+E0FFF', 2, false],
  ['a\u17b4', 'INVISIBLE CHARACTER', 'U+17B4', 2, false],
  // A character outside the basic plane is one place, and the first one is told.
  ['😀\u200b\u200e', 'ZERO WIDTH SPACE', 'U+200B', 2, false],
];

it.each(unseen)('P13: the first character that nobody sees is named: %j', (text, name, code, position, turns) => {
  expect(unseenIn(text)).toEqual({ name, code, position, turns });
  expect(unseenIn(text, 'writing')).toEqual({ name, code, position, turns });
});

it.each(['', 'O’Brien', 'Łukasz', '李雷', 'ليلى', 'a b', '\u00a0', '\u3000', '😀', 'e\u0301', '\ufffd', '\u00a0'])(
  'P13: what shows something is no such character: %j',
  (text) => {
    expect(unseenIn(text)).toBeUndefined();
  },
);

it.each([
  ['Persian', 'می\u200cخواهم', 3],
  ['Hindi', 'क्\u200dष', 3],
  ['Sinhala', 'ශ්\u200dරී', 3],
  ['a family', '👩\u200d👧', 2],
  ['a color of skin', '👩🏽\u200d🚀', 3],
  ['a heart', '❤\ufe0f', 2],
  ['a heart on fire', '❤\ufe0f\u200d🔥', 2],
  ['a form of a Han letter', '葛\u{e0100}', 2],
])('P13: writing needs a character that addresses do without: %s', (_, text, position) => {
  expect(unseenIn(text)?.position).toBe(position);
  expect(unseenIn(text, 'writing')).toBeUndefined();
});

it.each([
  ['at the start', '\u200dक', 1],
  ['at the end', 'क\u200d', 2],
  ['between letters with capitals', 'a\u200db', 2],
  ['before a letter with capitals', 'क\u200cb', 2],
  ['after a letter with capitals', 'a\u200cक', 2],
  ['between Han letters', '李\u200d雷', 2],
  ['between Hangul', '김\u200d철', 2],
  ['between Hiragana', 'あ\u200dい', 2],
  ['between Katakana', 'ア\u200dイ', 2],
  ['between Hebrew', 'ש\u200cר', 2],
  ['the joiner that separates, between emoji', '👩\u200c👧', 2],
  ['between an emoji and a letter', '👩\u200da', 2],
  ['between a letter and an emoji', 'a\u200d👧', 2],
  ['two joiners', 'क\u200d\u200dष', 2],
  ['a selector at the start', '\ufe0f❤', 1],
  ['a selector, a joiner and an emoji at the start', '\ufe0f\u200d👧', 1],
  ['a selector behind a letter', 'a\ufe0f', 2],
  ['a selector behind a selector', '❤\ufe0f\ufe0f', 3],
  ['another character between such letters', 'क\u200bष', 2],
  ['another character between emoji', '👩\u200b👧', 2],
])('P13: in writing too, a joiner or a selector has its place: %s', (_, text, position) => {
  expect(unseenIn(text, 'writing')?.position).toBe(position);
});

it('P13: what nobody sees is taken out everywhere', () => {
  expect(withoutUnseen('\u200ba\u00ad\u202eb \u{e0100}c\ud800\u0000')).toBe('ab c');
});

it.each([
  [' a ', 'a'],
  ['\u00a0\u00a0a b\u3000\t\n', 'a b'],
  ['a', 'a'],
  ['  ', ''],
  ['\ufeffa', '\ufeffa'],
  ['a\u200b', 'a\u200b'],
])('P13: white space around a text is taken away, and nothing else: %j', (text, expected) => {
  expect(trimmed(text)).toBe(expected);
});
