import { expect, test, vi } from 'vitest';
import { de } from '../messages/de/index.js';
import type { Messages } from '../messages/messages.js';
import { Texts } from './texts.js';

const loaded = async (texts: Texts) => texts.ready?.then(() => texts.messages);

test('a variant of a language has its texts and its own formats', async () => {
  const texts = new Texts(vi.fn(), async () => de);
  texts.use('de-AT', undefined);
  expect(texts.localeFor('de-AT')).toBe('en');
  expect((await loaded(texts))?.language).toBe('de');
  expect(texts.localeFor('de_AT')).toBe('de-AT');
  expect(texts.localeFor('fr-CA')).toBe('de');
});

test('a language without texts is English, in words and in formats', () => {
  const texts = new Texts(vi.fn());
  for (const locale of ['', 'nl', 'not a language']) {
    texts.use(locale, undefined);
    expect(texts.ready).toBeUndefined();
    expect(texts.messages).toBeUndefined();
    expect(texts.localeFor(locale)).toBe('en');
  }
  expect(texts.localeFor('en-GB')).toBe('en-GB');
});

test('texts of the host stand in the place of those that are loaded, and stay the same object', async () => {
  const texts = new Texts(vi.fn(), async () => de);
  texts.use('de', { userTable: { invite: 'Aufnehmen' } });
  const messages = await loaded(texts);
  expect(messages?.userTable?.invite).toBe('Aufnehmen');
  expect(messages?.userTable?.search).toBe(de.userTable.search);
  expect(texts.messages).toBe(messages);
});

test('a whole language of the host is not loaded again', () => {
  const load = vi.fn(async () => de);
  const texts = new Texts(vi.fn(), load);
  texts.use('de-CH', de);
  expect(load).not.toHaveBeenCalled();
  expect(texts.messages).toBe(de);
  expect(texts.localeFor('de-CH')).toBe('de-CH');
});

test('a language that cannot be loaded leaves English, tells it once, and is tried again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const load = vi.fn(async (): Promise<Messages> => Promise.reject(new TypeError('no network')));
  const texts = new Texts(vi.fn(), load);
  for (const attempt of [1, 2]) {
    texts.use('tr', undefined);
    expect(await loaded(texts)).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(attempt);
  }
  expect(texts.localeFor('tr')).toBe('en');
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

test('what is loaded for a language that is no longer wanted is dropped', async () => {
  const onLoad = vi.fn();
  const texts = new Texts(onLoad, async () => de);
  texts.use('de', undefined);
  const { ready } = texts;
  texts.use('en', undefined);
  await ready;
  expect(onLoad).not.toHaveBeenCalled();
  expect(texts.messages).toBeUndefined();
});
