import { LitElement } from 'lit';
import { expect, test, vi } from 'vitest';
import type { RosterPage } from '@roster-kit/sdk';
import { LoadedRows } from './loaded-rows.js';
import { MoreRows } from './more-rows.js';
import { Query } from './query.js';

const pageOf = (from: number, to: number, more = true): RosterPage<number> => ({
  data: Array.from({ length: to - from + 1 }, (_, index) => from + index),
  page: { nextCursor: more ? `after ${to}` : null },
});

class ListOfNumbers extends LitElement {
  search = 'all';
  first = pageOf(1, 2);
  readonly list = new Query(this, {
    args: () => [this.search] as const,
    load: async () => new LoadedRows(this.first, String),
  });
  readonly answers: ((answer: RosterPage<number> | Error) => void)[] = [];
  readonly load = vi.fn(
    (_args: readonly [string], _cursor: string) =>
      new Promise<RosterPage<number>>((resolve, reject) =>
        this.answers.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer))),
      ),
  );
  readonly more = new MoreRows(this, { list: () => this.list, load: this.load });
  get shown() {
    return this.list.state.data?.data;
  }
}
customElements.define('test-list-of-numbers', ListOfNumbers);

async function mount(): Promise<ListOfNumbers> {
  const element = new ListOfNumbers();
  document.body.replaceChildren(element);
  await expect.poll(() => element.shown).toEqual([1, 2]);
  return element;
}

test('the next rows are loaded once, however often they are asked for', async () => {
  const element = await mount();
  const loaded = element.more.load();
  void element.more.load();
  expect(element.more.isLoading).toBe(true);
  expect(element.load).toHaveBeenCalledExactlyOnceWith(['all'], 'after 2');
  element.answers[0]!(pageOf(3, 4, false));
  await loaded;
  expect([element.shown, element.more.isLoading]).toEqual([[1, 2, 3, 4], false]);
  await element.more.load();
  expect(element.load).toHaveBeenCalledOnce();
});

test('a reload of the list in between neither loses nor doubles them', async () => {
  const element = await mount();
  const loaded = element.more.load();
  element.first = pageOf(0, 1);
  await element.list.run();
  element.answers[0]!(pageOf(3, 4));
  await expect.poll(() => element.answers.length).toBe(2);
  expect(element.load).toHaveBeenLastCalledWith(['all'], 'after 1');
  await element.list.run();
  element.answers[1]!(pageOf(2, 3, false));
  await loaded;
  expect(element.shown).toEqual([0, 1, 2, 3]);
});

test('another search drops them, and their failure', async () => {
  const element = await mount();
  const dropped = element.more.load();
  element.search = 'odd';
  element.first = pageOf(11, 12);
  await element.list.run();
  expect(element.more.isLoading).toBe(false);
  const loaded = element.more.load();
  element.answers[0]!(new Error('gone'));
  await dropped;
  expect([element.more.error, element.more.isLoading]).toEqual([undefined, true]);
  element.answers[1]!(pageOf(13, 14));
  await loaded;
  expect(element.shown).toEqual([11, 12, 13, 14]);
});

test('a failure shows until the next try', async () => {
  const element = await mount();
  const failed = element.more.load();
  element.answers[0]!(new Error('offline'));
  await failed;
  expect(element.more.error).toMatchObject({ message: 'offline' });
  const loaded = element.more.load();
  expect(element.more.error).toBeUndefined();
  element.answers[1]!(pageOf(3, 3));
  await loaded;
  expect(element.shown).toEqual([1, 2, 3]);
});
