import { expect, it } from 'vitest';
import { decodePunycode } from './punycode.js';

// The samples of RFC 3492, section 7.1, and the edges of what can be decoded.
it.each([
  ['Arabic', 'egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['Chinese', 'ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['Chinese, traditional', 'ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文'],
  ['Czech', 'proprostnemluvesky-uyb24dma41a', 'pročprostěnemluvíčesky'],
  ['Hebrew', '4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
  ['Hindi', 'i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd', 'यहलोगहिन्दीक्योंनहींबोलसकतेहैं'],
  ['Japanese', 'n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
  ['Russian', 'b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
  ['Spanish', 'porqunopuedensimplementehablarenespaol-fmd56a', 'porquénopuedensimplementehablarenespañol'],
  ['Vietnamese', 'tisaohkhngthchnitingvit-kjcr8268qyxafd2f1b9g', 'tạisaohọkhôngthểchỉnóitiếngviệt'],
  ['a hyphen within', '-with-super-monkeys-pc58ag80a8qai00g7n9n', '安室奈美恵-with-super-monkeys'],
  ['Latin', 'grnwald-o2a', 'grünwald'],
  ['two Han letters', 'fsqu00a', '例子'],
  ['hyphens at the front', '--eha931w', '-→ü'],
  ['the first character that is encoded', 'a', '\u0080'],
  ['the one before the halves of characters', 'hb9b', '\ud7ff'],
  ['the one after them', '0y0c', '\ue000'],
  ['the last character', 'dn32g', '\u{10ffff}'],
  ['letters of four scripts', 's1a04d9hw7b', '\u05da\u0443\u0717\u057c'],
  ['an emoji', 'e28h', '😀'],
  ['letters far apart', '7gc843sii5e', 'ଅ㑾龥'],
  ['nothing', '', ''],
  ['ASCII alone', 'abc-', 'abc'],
])('P13: a label is decoded: %s', (_, encoded, text) => {
  expect(decodePunycode(encoded)).toBe(text);
});

it.each([
  ['it ends within a number', 'zzzzzzzz'],
  ['a sign that is no digit', 'grnwald-o2!'],
  ['a capital', 'grnwald-O2a'],
  ['a space', 'grnwald-o 2a'],
  ['the first half of a character', 'ib9b'],
  ['the last half of a character', 'zy0c'],
  ['behind the last character', 'en32g'],
  ['a number without end', '9'.repeat(60)],
  ['a number beyond all numbers', `${'9'.repeat(300)}a`],
])('P13: a label that means nothing: %s', (_, encoded) => {
  expect(decodePunycode(encoded)).toBeUndefined();
});
