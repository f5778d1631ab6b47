import { Ivya } from 'ivya';

// Runs in the browser: finds elements by Playwright's selectors, and prepares them for real input.

const ivya = Ivya.create({ browser: 'webkit', testIdAttribute: 'data-testid' });

const all = (selector: string): Element[] => ivya.queryLocatorSelectorAll(selector);

/** @throws if there is none or more than one, as Playwright does */
function one(selector: string): Element {
  const found = all(selector);
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} elements for ${selector}`);
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

let clicked = false;

const actions = {
  look(selector: string): { count: number; visible: boolean } {
    const found = all(selector);
    return { count: found.length, visible: found.some(isVisible) };
  },
  texts: (selector: string): string[] => all(selector).map((element) => (element as HTMLElement).innerText),
  /** Whether the click for which `point` was asked has arrived. */
  isClicked: (_selector: string): boolean => clicked,
  /** Where to click: the middle of the element, once it is in sight and stands still. */
  async point(selector: string): Promise<{ x: number; y: number }> {
    const element = one(selector);
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let before = element.getBoundingClientRect();
    for (let tries = 0; tries < 60; tries += 1) {
      await frame();
      const now = element.getBoundingClientRect();
      if (now.x === before.x && now.y === before.y && now.width > 0) break;
      before = now;
    }
    clicked = false;
    const onClick = (event: Event) => (clicked ||= event.composedPath().includes(element));
    addEventListener('click', onClick, { capture: true, once: true });
    return { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  },
  /** Selects the text of a field, so that typing replaces it. */
  select(selector: string): void {
    const field = one(selector) as HTMLInputElement;
    field.focus();
    field.select();
  },
  value: (selector: string): string => (one(selector) as HTMLInputElement).value,
  checked: (selector: string): boolean => (one(selector) as HTMLInputElement).checked,
  attribute: (selector: string, name: string): string | null => one(selector).getAttribute(name),
  /** A native select opens a window of the system's; Playwright chooses in it this way too. */
  choose(selector: string, label: string): void {
    const select = one(selector) as HTMLSelectElement;
    const option = [...select.options].find(({ text }) => text.trim() === label);
    if (!option) throw new Error(`No option ${label}`);
    select.focus();
    option.selected = true;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  },
};

export type Actions = typeof actions;

Object.assign(globalThis, { rosterActions: actions });
