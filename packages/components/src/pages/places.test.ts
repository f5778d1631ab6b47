import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openEverything, type Page, setStage, showEveryWidget, type Stage } from '../testing/every/every-widget.js';
import { deep } from '../testing/story.js';

const PAGE_IN_PX = 1600;

/** What may be wider than the place it is shown in: something around it scrolls or clips it, or it is not seen. */
function isFree(element: Element): boolean {
  for (let node: Element | null = element; node; node = above(node)) {
    const { overflowX, clipPath, position, visibility } = getComputedStyle(node);
    if (visibility === 'hidden' || clipPath !== 'none' || position === 'fixed') return true;
    if (node !== element && overflowX !== 'visible') return true;
  }
  return false;
}

function above(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

const nameOf = (element: Element) => {
  const root = element.getRootNode();
  const within = root instanceof ShadowRoot ? `${root.host.localName} ` : '';
  return `${within}${element.localName}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 20)}"`;
};

/** Elements that stand outside the column, or have no width although they have content. */
function faultsIn(root: Element): string[] {
  const column = root.getBoundingClientRect();
  return deep(root, '*').flatMap((element) => {
    if (element.getClientRects().length === 0 || element.closest('svg') || isFree(element)) return [];
    const { left, right, width } = element.getBoundingClientRect();
    if (width === 0 && element.textContent.trim() !== '' && getComputedStyle(element).display !== 'contents')
      return [`no width: ${nameOf(element)}`];
    return left < column.left - 1 || right > column.right + 1
      ? [`${String(Math.round(left - column.left))}…${String(Math.round(right - column.left))}: ${nameOf(element)}`]
      : [];
  });
}

describe('in a column of a wide page', () => {
  let stage: Stage;
  let shown: Page;

  beforeAll(async () => {
    await page.viewport(PAGE_IN_PX, 900);
    stage = await setStage();
    shown = await showEveryWidget(stage);
    await openEverything(shown);
    // Their dialogs would cover everything and are not in the column.
    for (const dialog of deep(shown.root, 'dialog')) (dialog as HTMLDialogElement).close();
    shown.root.hidden = false;
  }, 60_000);

  afterAll(async () => {
    document.body.replaceChildren();
    await page.viewport(1280, 800);
  });

  test.each([
    [320, '16px'],
    [400, '16px'],
    [480, '16px'],
    [768, '16px'],
    [320, '20px'],
    [640, '32px'],
  ])('every element keeps to a column of %i px, in a page with text of %s', async (width, text) => {
    shown.root.style.inlineSize = `${String(width)}px`;
    shown.root.style.fontSize = text;
    await shown.settled();
    expect(faultsIn(shown.root)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(PAGE_IN_PX);
  });
});
