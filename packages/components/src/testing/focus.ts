import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';

/** The element with the focus, through all shadow roots; `document.activeElement` stops at the first host. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Waits until what the locator finds has the focus. */
export async function expectFocus(locator: Locator): Promise<void> {
  await expect.poll(() => focused() === locator.element()).toBe(true);
}
