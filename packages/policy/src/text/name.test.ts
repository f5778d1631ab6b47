import { expect, it } from 'vitest';
import { linkIn, readName, readPersonName } from './name.js';

it.each([
  '',
  ' ',
  '\u00a0',
  '\u200b',
  '\u2063\u2063',
  '\u3000\u00a0',
  ' \u200b ',
  '\u3164',
  '\u2800',
  '\ufeff',
  '\u202e\u202c',
])('P13: a name that shows nothing is empty: %j', (text) => {
  expect(readName(text)).toEqual({ fault: { kind: 'empty' } });
  expect(readPersonName(text)).toEqual({ fault: { kind: 'empty' } });
});

it.each([
  ['Ann\u202eyrraB', 'RIGHT-TO-LEFT OVERRIDE', 4],
  ['\u2066Eve', 'LEFT-TO-RIGHT ISOLATE', 1],
  [' Ann\u200b ', 'ZERO WIDTH SPACE', 4],
  ['Ann\nLee', 'CONTROL CHARACTER', 4],
  ['A\u200dB', 'ZERO WIDTH JOINER', 2],
])('P13: the name %j is refused with the name and the place of the character', (text, name, position) => {
  const fault = { kind: 'character', character: { name, position } };
  expect(readName(text)).toMatchObject({ fault });
  expect(readPersonName(text)).toMatchObject({ fault });
});

it.each([
  'O’Brien',
  'Łukasz',
  '李雷',
  'ليلى',
  'J. R. Smith',
  'J.R. Smith',
  'X Æ A-12',
  "D'Arcy (extern)",
  'می\u200cخواهم',
  'Ann ❤\ufe0f',
  'Dr. med. Ann Lee',
  'St.John',
  'Lee/Archer',
  'Team 1.2.3',
  '1.2.3.4.5',
  'Version 1234.1.1.1',
  'Ann: admin',
  'data team',
  'metadata:x',
  'A.com-pany',
  'Ann.company',
  'awww.hm',
  'a.b',
  'x.com',
  'Lee, A.I.: Sales',
])('P13: the name of a person is accepted as typed: %j', (text) => {
  expect(readPersonName(` ${text} `)).toEqual({ name: text });
});

it.each([
  ['Claim at http://win.example', 'http://win.example'],
  ['www.win.example', 'www.win.example'],
  ['hxxps://win.example now', 'hxxps://win.example'],
  ['see a+b-c.2://x', 'a+b-c.2://x'],
  ['http://', 'http://'],
  ['WWW2.win now', 'WWW2.win'],
  ['(www.)', 'www.)'],
  ['mailto:ann@win', 'mailto:ann@win'],
  ['JavaScript:alert(1) x', 'JavaScript:alert(1)'],
  ['data:text/html,x', 'data:text/html,x'],
  ['call tel:+491234 now', 'tel:+491234'],
  ['sms:+49', 'sms:+49'],
  ['Go to win.example/path now', 'win.example/path'],
  ['a.b-c.win.example/', 'a.b-c.win.example/'],
  ['Ann. See win.example/x', 'win.example/x'],
  ['win.example?q=1', 'win.example?q=1'],
  ['win.example#a', 'win.example#a'],
  ['win.example:8080/x', 'win.example:8080/x'],
  ['grün.example/ä', 'grün.example/ä'],
  ['192.168.0.1/x y', '192.168.0.1/x'],
  ['at 10.0.0.1', '10.0.0.1'],
  ['Ann win.com', 'win.com'],
  ['Win-Now.SITE!', 'Win-Now.SITE'],
  ['bit.io', 'bit.io'],
  ['win\u200b.com', 'win.com'],
  ['ｗｉｎ．ｃｏｍ', 'win.com'],
  ['win。com', 'win.com'],
  ['ht\u200dtps://win', 'https://win'],
])('P13: the link in %j is %j', (text, link) => {
  expect(linkIn(text)).toBe(link);
});

it.each(['Claim at http://win.example', 'www.win.example', 'win.com'])(
  'P13: a person’s name holds no link, another name may: %j',
  (text) => {
    expect(readPersonName(text)).toMatchObject({ fault: { kind: 'link' } });
    expect(readName(text)).toEqual({ name: text });
  },
);
