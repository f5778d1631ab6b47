import { getByRoleSelector, getByTextSelector, Ivya } from 'ivya';

// Stands for `vitest/browser` in a browser that Vitest does not drive. The program that drives it does what the page asks for.

/** What the page asks its driver to do with real input. */
export type Wish = { readonly click: readonly [x: number, y: number] } | { readonly press: string };

const ivya = Ivya.create({ browser: 'webkit', testIdAttribute: 'data-testid' });
let asked: { readonly wish: Wish; readonly done: () => void } | undefined;

const ask = (wish: Wish): Promise<void> =>
  new Promise((resolve) => {
    asked = { wish, done: resolve };
  });

/** The wish that waits, if there is one. */
export const wish = (): Wish | undefined => asked?.wish;

export function granted(): void {
  const { done } = asked ?? {};
  asked = undefined;
  done?.();
}

async function click(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  await ask({ click: [x + width / 2, y + height / 2] });
}

/** Playwright chooses in a native select this way too: its list is a window of the system's. */
function select(element: Element, value: string): void {
  const field = element as HTMLSelectElement;
  field.focus();
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

function located(root: Element, selector: string) {
  const one = () => {
    const [found] = ivya.queryLocatorSelectorAll(selector, root);
    if (!found) throw new Error(`Nothing for ${selector}`);
    return found;
  };
  return {
    click: () => click(one()),
    selectOptions: async (value: string) => select(one(), value),
  };
}

export const page = {
  elementLocator: (root: Element) => ({
    getByRole: (role: string, options?: { name?: string }) => located(root, getByRoleSelector(role, options)),
  }),
  getByText: (text: string, options?: { exact?: boolean }) => located(document.body, getByTextSelector(text, options)),
};

export const userEvent = { tab: () => ask({ press: 'Tab' }) };
