import { expect, test } from 'vitest';
import { RowHeights } from './row-heights.js';

const measured = (count: number, height: number, more: [number, number][] = []) => {
  const heights = new RowHeights();
  heights.resize(count);
  heights.measure([[0, height], ...more]);
  return heights;
};

test('two pixels more or less are no change, three are', () => {
  const heights = measured(10, 50);
  for (const height of [48, 52]) expect([heights.measure([[0, height]]), heights.top(1)]).toEqual([false, 50]);
  // Of one measured row, one that changed is most.
  expect([heights.measure([[0, 53]]), heights.top(1), heights.top(2)]).toEqual([true, 53, 106]);
});

test('half of the rows may change without a new layout', () => {
  const heights = measured(10, 50, [[1, 50]]);
  expect(
    heights.measure([
      [0, 50],
      [1, 80],
    ]),
  ).toBe(true);
  expect([heights.top(1), heights.top(2), heights.top(3)]).toEqual([50, 130, 180]);
});

test('a row that is measured again counts once', () => {
  const heights = measured(10, 50, [
    [1, 60],
    [2, 70],
  ]);
  heights.measure([
    [0, 50],
    [1, 60],
    [2, 90],
  ]);
  expect([heights.top(1), heights.top(2), heights.top(3), heights.top(4)]).toEqual([50, 110, 200, 260]);
});

test('the last row is found at its top and anywhere below', () => {
  const heights = measured(4, 50);
  expect([149, 150, 199, 200, 10_000].map((offset) => heights.at(offset))).toEqual([2, 3, 3, 3, 3]);
});

test('a list of exactly as many rows as there is room for, and one more, keeps what was measured', () => {
  for (const count of [1024, 1025, 2048, 2049]) {
    const heights = measured(10, 50, [[9, 90]]);
    // Of three rows, one that was not measured before changes nothing else.
    heights.measure([[5, 100]]);
    heights.resize(count);
    heights.measure([[count - 1, 170]]);
    expect([heights.top(10), heights.top(count - 1), heights.top(count)]).toEqual([
      730,
      730 + (count - 11) * 70,
      730 + (count - 11) * 70 + 170,
    ]);
    expect([heights.at(500), heights.at(730 + (count - 11) * 70 + 169)]).toEqual([7, count - 1]);
  }
});
