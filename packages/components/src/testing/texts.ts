const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'placeholder', 'title'];

const typed = (element: Element): string[] =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [element.value] : [];

/** Everything that can be read or heard below, typed text included, through all shadow roots, in order. */
export function textsIn(root: Element | ShadowRoot): string[] {
  if (root instanceof HTMLStyleElement) return [];
  const own =
    root instanceof Element ? [...SPOKEN.flatMap((name) => root.getAttribute(name) ?? []), ...typed(root)] : [];
  const shadow = root instanceof Element && root.shadowRoot ? textsIn(root.shadowRoot) : [];
  const inner = [...root.childNodes].flatMap((node) =>
    node instanceof Text ? [node.data] : node instanceof Element ? textsIn(node) : [],
  );
  return [...own, ...shadow, ...inner].map((text) => text.trim()).filter(Boolean);
}
