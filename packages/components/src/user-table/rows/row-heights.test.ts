import { expect, test } from 'vitest';
import { RowHeights } from './row-heights.js';

/** Many different heights, the same in each run. */
const heightOf = (index: number) => 40 + ((index * 7919) % 50);

test('each row begins where the one above ends, measured or not, and is found by its offset', () => {
  const heights = new RowHeights();
  heights.resize(3000);
  heights.measure([[0, 50]]);
  heights.measure(Array.from({ length: 1500 }, (_, index) => [index + 1, heightOf(index + 1)] as const));
  heights.resize(100_000);
  let top = 0;
  for (let index = 0; index < 4000; index += 1) {
    expect(heights.top(index)).toBe(top);
    expect(heights.at(top)).toBe(index);
    expect(heights.at(top + 39)).toBe(index);
    top += index > 0 && index <= 1500 ? heightOf(index) : 50;
  }
  expect([heights.at(-100), heights.at(1e9)]).toEqual([0, 99_999]);
});

test('a new layout discards the measured heights and sets the height of all other rows', () => {
  const heights = new RowHeights();
  heights.resize(100);
  expect(
    heights.measure([
      [0, 50],
      [1, 70],
    ]),
  ).toBe(true);
  expect(
    heights.measure([
      [0, 50],
      [2, 60],
    ]),
  ).toBe(false);
  expect(heights.top(4)).toBe(50 + 70 + 60 + 60);
  expect(heights.measure([[2, 80]])).toBe(true);
  expect(heights.top(4)).toBe(4 * 80);
});

test('an empty list has no heights', () => {
  const heights = new RowHeights();
  expect([heights.at(0), heights.top(0), heights.measure([])]).toEqual([0, 0, false]);
});
