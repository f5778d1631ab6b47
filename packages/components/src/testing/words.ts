import type { MockBackend } from '@roster-kit/mocks';

const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'placeholder',
  'title',
];
const UNREAD = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

/** Collects every text that a backend answers, through its own `fetch`. */
export class Heard {
  readonly #texts = new Set<string>();

  listen(backend: MockBackend): typeof fetch {
    return async (input, init) => {
      const response = await backend.fetch(input, init);
      if (response.headers.get('content-type')?.includes('json')) this.#collect(await response.clone().json());
      return response;
    };
  }

  /** Whether a backend answered this text; spaces do not matter. */
  has(text: string): boolean {
    return this.#texts.has(text.replace(/\s+/g, ''));
  }

  #collect(value: unknown): void {
    if (typeof value === 'string') this.#texts.add(value.replace(/\s+/g, ''));
    else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) this.#collect(each);
  }
}

/** An element's own texts; a `<wbr>` does not end one. */
function ownTexts(element: Element | ShadowRoot): string[] {
  const texts = [''];
  for (const node of element.childNodes) {
    if (node instanceof Text) texts[texts.length - 1] += node.data;
    else if (node instanceof Element && node.tagName !== 'WBR') texts.push('');
  }
  return texts;
}

const spokenBy = (element: Element) => SPOKEN.flatMap((name) => element.getAttribute(name) ?? []);

/** Text in the pseudo-locale's brackets, and text without letters, needs no translation. */
function needsNoWords(text: string): boolean {
  let bare = text;
  while (/⟦[^⟦⟧]*⟧/.test(bare)) bare = bare.replace(/⟦[^⟦⟧]*⟧/g, '');
  return !/\p{L}/u.test(bare);
}

/** `Intl` writes times, and initials come from a name: both are data. */
const isMadeOfData = (element: Element | ShadowRoot) =>
  element instanceof Element && element.closest('time, .avatar') !== null;

/**
 * Every visible or spoken text below, through all shadow roots, that is neither in the pseudo-locale's brackets nor in an
 * answer of the backend. A page rendered from messages and data alone has none.
 */
export function strayWords(root: Element | ShadowRoot, heard: Heard): string[] {
  if (root instanceof Element && UNREAD.has(root.tagName)) return [];
  const texts = isMadeOfData(root) ? [] : [...ownTexts(root), ...(root instanceof Element ? spokenBy(root) : [])];
  const stray = texts.map((text) => text.trim()).filter((text) => !needsNoWords(text) && !heard.has(text));
  const inner = [...root.children, ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [])];
  return [...stray, ...inner.flatMap((each) => strayWords(each, heard))];
}
