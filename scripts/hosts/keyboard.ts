import type { Locator, Page } from 'playwright';

const MOST_STEPS = 400;

/** Where the focus is, as seen from a locator's element. */
type Place = 'here' | 'in its radio group' | 'elsewhere';

const placeOf = (locator: Locator): Promise<Place> =>
  locator.evaluate((element) => {
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    if (activeElement === element) return 'here';
    const isRadio = (node: Element | null): node is HTMLInputElement =>
      node instanceof HTMLInputElement && node.type === 'radio';
    return isRadio(element) && isRadio(activeElement) && activeElement.name === element.name
      ? 'in its radio group'
      : 'elsewhere';
  });

/** Moves the focus to an element with Tab, and inside a radio group with an arrow key. */
async function reach(locator: Locator): Promise<void> {
  await locator.waitFor();
  const { keyboard } = locator.page();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const place = await placeOf(locator);
    if (place === 'here') return;
    await keyboard.press(place === 'elsewhere' ? 'Tab' : 'ArrowDown');
  }
  throw new Error(`${String(locator)} cannot be reached with the keyboard`);
}

/** What a hand on a mouse does, done with keys. */
const withKeys: Readonly<Record<string, (locator: Locator, value: never) => Promise<void>>> = {
  async click(locator: Locator): Promise<void> {
    await reach(locator);
    await locator.page().keyboard.press('Enter');
  },
  async check(locator: Locator): Promise<void> {
    await reach(locator);
    if (!(await locator.isChecked())) await locator.page().keyboard.press('Space');
  },
  async fill(locator: Locator, text: string): Promise<void> {
    await reach(locator);
    await locator.page().keyboard.press('ControlOrMeta+A');
    await locator.page().keyboard.press('Delete');
    await locator.page().keyboard.type(text);
  },
  /** A closed select goes to the option whose first letters are typed. */
  async selectOption(locator: Locator, { label }: { label: string }): Promise<void> {
    await reach(locator);
    await locator.page().keyboard.type(label);
  },
};

const originals = new WeakMap<object, object>();
const original = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (originals.get(value) ?? value) : value;
/** `filter({ has })` takes a locator inside its options. */
const unwrapped = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'has' in value
    ? { ...value, has: original(value.has) }
    : original(value);
const isLocator = (value: unknown): value is Locator =>
  typeof value === 'object' && value !== null && 'getByRole' in value && 'selectOption' in value;

/** The same page, driven by the keyboard alone: page objects and tests work with it as they are. */
export function keyboardOnly<Target extends Page | Locator>(target: Target): Target {
  const proxy = new Proxy(target, {
    get(_, key) {
      const byKeys = isLocator(target) && typeof key === 'string' ? withKeys[key] : undefined;
      if (byKeys) return (value: never) => byKeys(target as Locator, value);
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args.map(unwrapped));
        return isLocator(result) ? keyboardOnly(result) : result;
      };
    },
  });
  originals.set(proxy, target);
  return proxy;
}
