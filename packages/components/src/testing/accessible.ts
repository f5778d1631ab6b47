import axe from 'axe-core';
import { expect } from 'vitest';

/** Finishes fades and slides, so that axe sees the colors a person sees. Endless animations go on. */
function settle(root: Document | ShadowRoot): void {
  for (const animation of root.getAnimations()) {
    if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
  }
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) settle(element.shadowRoot);
}

/** Fails with axe's findings as text. */
export async function expectAccessible(root: Element): Promise<void> {
  settle(document);
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  expect(
    violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    ),
  ).toEqual([]);
}
