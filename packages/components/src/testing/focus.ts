import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { focused } from './focused.js';

/** Waits until the located element has the focus. */
export async function expectFocus(locator: Locator): Promise<void> {
  await expect.poll(() => focused() === locator.element()).toBe(true);
}
