import { ancestorsOf } from '../controllers/ancestors.js';
import { onSchemeChange } from '../platform/platform.js';

/** Whether a computed color is nearer to white than to black. Browsers write a lightness or red, green and blue first. */
export function isLight(color: string): boolean {
  const [space = ''] = /^(?:color\([\w-]+|\w+)/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0] = (color.slice(space.length).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(
    Number,
  );
  if (space.startsWith('ok')) return first > 0.5;
  if (/^l(ab|ch)/.test(space)) return first > 50;
  return 0.2126 * first + 0.7152 * second + 0.0722 * third > (space.startsWith('rgb') ? 127 : 0.5);
}

/** Keeps the color scheme of an element that of the text around it, until the returned function is called. */
export function followPage(element: HTMLElement): () => void {
  const around = ancestorsOf(element).filter((node) => node instanceof Element);
  const end = new AbortController();
  const { signal } = end;
  const look = () => {
    const [parent] = around;
    if (parent) element.style.colorScheme = isLight(getComputedStyle(parent).color) ? 'dark' : 'light';
  };
  // A page changes its theme with a class or an attribute of something around the widget, perhaps with a transition.
  const changes = new MutationObserver(look);
  for (const node of around) changes.observe(node, { attributes: true });
  document.addEventListener('transitionend', look, { signal });
  window.addEventListener('load', look, { signal });
  onSchemeChange(look, signal);
  look();
  return () => {
    changes.disconnect();
    end.abort();
    element.style.removeProperty('color-scheme');
  };
}
