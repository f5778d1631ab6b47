import '../define.js';
import { html } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { isLight } from '../shared/element/page-theme.js';
import { openEverything, setStage, showEveryWidget } from '../testing/every/every-widget.js';
import { signedIn } from '../testing/signed-in.js';
import { deep } from '../testing/story.js';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('class');
  sheet.replaceSync('');
});

async function mount(): Promise<HTMLElement> {
  const { show } = await signedIn('hub', 'owner');
  const root = show(
    html`<p>The page's own text</p>
      <roster-users-and-permissions></roster-users-and-permissions>`,
  );
  await expect.element(page.getByRole('button', { name: 'Show details of Emil Eder' })).toBeVisible();
  return root;
}

describe('the size of the text follows the page', () => {
  test.each([
    ['html { font-size: 62.5% }', 12],
    ['body { font-size: 14px }', 12],
    ['', 13],
    ['body { font-size: 20px }', 16.25],
    ['html { font-size: 200% }', 26],
    ['roster-provider { --roster-font-size: 1rem }', 16],
  ])('with %j the list has %f px, however deep it is', async (css, size) => {
    sheet.replaceSync(css);
    const root = await mount();
    for (const element of [...deep(root, 'roster-users-and-permissions'), ...deep(root, 'td.col-role')])
      expect(parseFloat(getComputedStyle(element).fontSize), element.localName).toBeCloseTo(size, 1);
    const [own] = deep(root, 'p');
    expect(getComputedStyle(own!).fontSize, "the page's own text").toBe(getComputedStyle(document.body).fontSize);
  });
});

describe('what the page sets for its own text does not reach into the widgets', () => {
  test.each([
    ['white-space', 'nowrap', 'normal'],
    ['text-transform', 'uppercase', 'none'],
    ['letter-spacing', '0.5em', 'normal'],
    ['word-spacing', '40px', '0px'],
    ['text-indent', '60px', '0px'],
    ['line-height', '3', '20px'],
    ['text-align', 'right', 'start'],
    ['font-style', 'italic', 'normal'],
    ['text-shadow', '2px 2px red', 'none'],
  ])('%s: %s', async (property, value, expected) => {
    sheet.replaceSync(`body, roster-users-and-permissions { ${property}: ${value} }`);
    const root = await mount();
    for (const element of [...deep(root, 'td.col-role'), ...deep(root, '.filters')]) {
      const set = getComputedStyle(element).getPropertyValue(property);
      if (expected.endsWith('px')) expect(parseFloat(set)).toBeCloseTo(parseFloat(expected), 1);
      else expect(set).toBe(expected);
    }
  });
});

describe('the theme', () => {
  const DARK = '.dark { background: #111; color: #eee } .slow { transition: color 120ms }';
  const isDark = (root: HTMLElement) => isLight(getComputedStyle(deep(root, 'td.col-name')[0]!).color);

  test('a page with a class of its own and no color-scheme says theme="dark"', async () => {
    sheet.replaceSync(DARK);
    document.documentElement.className = 'dark';
    const root = await mount();
    expect(isDark(root)).toBe(false);
    root.querySelector('roster-provider')!.theme = 'dark';
    await expect.poll(() => isDark(root)).toBe(true);
  });

  test('theme="page" follows the page’s text, also when it changes by a transition', async () => {
    sheet.replaceSync(DARK);
    const root = await mount();
    const screen = root.querySelector('roster-users-and-permissions')!;
    screen.setAttribute('theme', 'page');
    await expect.poll(() => screen.style.colorScheme).toBe('light');
    document.documentElement.className = 'dark';
    await expect.poll(() => isDark(root)).toBe(true);
    document.documentElement.className = 'slow';
    await expect.poll(() => isDark(root)).toBe(false);
    screen.removeAttribute('theme');
    await expect.poll(() => screen.style.colorScheme).toBe('');
  });

  test.each([
    ['rgb(240, 240, 240)', true],
    ['rgba(20, 20, 30, 0.9)', false],
    ['oklch(0.93 0.01 268)', true],
    ['lab(20 0 0)', false],
    ['color(display-p3 0.9 0.9 0.95 / 0.8)', true],
    ['color(srgb 1e-2 0 0)', false],
  ])('knows that %s is light: %s', (color, light) => {
    expect(isLight(color)).toBe(light);
  });
});

describe('parts', () => {
  /** The name by which the page around the outermost element can style a part; undefined if a way out is missing. */
  function outside(element: Element, name: string): string | undefined {
    const root = element.getRootNode();
    if (!(root instanceof ShadowRoot)) return undefined;
    if (root.host.getRootNode() === document) return name;
    const renamed = (root.host.getAttribute('exportparts') ?? '').split(',').flatMap((each) => {
      const [inner = '', outer = inner] = each.split(':').map((part) => part.trim());
      return inner === name ? [outer] : [];
    })[0];
    return renamed && outside(root.host, renamed);
  }

  test('every part inside can be styled from the page, through every element around it', async () => {
    const shown = await showEveryWidget(await setStage());
    await openEverything(shown);
    const parts = deep(shown.root, '[part]').flatMap((element) =>
      [...element.part].map((name) => [
        `${(element.getRootNode() as ShadowRoot).host.localName} ${name}`,
        outside(element, name),
      ]),
    );
    expect(parts.filter(([, name]) => !name).map(([where]) => where)).toEqual([]);
    const names = new Set(parts.map(([, name]) => name));
    for (const name of ['user-table__invite', 'role-picker__option', 'bulk-dialog__dialog', 'drawer'])
      expect(names, name).toContain(name);
  }, 60_000);

  test('every element inside another passes its parts on', async () => {
    const shown = await showEveryWidget(await setStage());
    await openEverything(shown);
    const inner = deep(shown.root, ':not(main) *').filter(
      (element) => element.localName.startsWith('roster-') && element.getRootNode() instanceof ShadowRoot,
    );
    expect(inner.length).toBeGreaterThan(20);
    expect(inner.filter((element) => !element.hasAttribute('exportparts')).map(({ localName }) => localName)).toEqual(
      [],
    );
  }, 60_000);

  test('a page styles a button deep in the one-tag screen', async () => {
    sheet.replaceSync('roster-users-and-permissions::part(user-table__invite) { border-radius: 17px }');
    const root = await mount();
    expect(getComputedStyle(deep(root, '[part~="invite"]')[0]!).borderTopLeftRadius).toBe('17px');
  });
});
