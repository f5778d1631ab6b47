import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with axe's findings in words. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
}
