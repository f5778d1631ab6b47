import { isServer as isNode } from 'lit';

// What the kit does where an API of browsers is missing: on a server, in jsdom, and in happy-dom. Nothing is imitated there:
// what only the API can do is left out.

/** Where the API may be missing, although TypeScript knows it. */
type Perhaps<T> = { [Key in keyof T]?: T[Key] | undefined };

/** Rendering on a server. Lit's own flag also says so in a test that gives Node a document. */
export const isServer = isNode && !(globalThis as Perhaps<typeof globalThis>).document?.documentElement;

/** Calls back when the element's size changes, until the returned function is called. */
export function observeSize(element: Element, callback: () => void): () => void {
  const Observer = (globalThis as Perhaps<typeof globalThis>).ResizeObserver;
  const observer = Observer && new Observer(callback);
  observer?.observe(element);
  return () => observer?.disconnect();
}

/** What ties a control to its form. jsdom has little of it, happy-dom nothing. */
export function attachInternals(element: HTMLElement): Perhaps<ElementInternals> {
  return (element as Perhaps<HTMLElement>).attachInternals?.() ?? {};
}

/** Shows or closes a dialog; without `showModal` it is open, but not modal. */
export function toggleModal(dialog: HTMLDialogElement, open: boolean): void {
  const { showModal, close } = dialog as Perhaps<HTMLDialogElement>;
  if (showModal && close) (open ? showModal : close).call(dialog);
  else dialog.open = open;
}

export const showPopover = (element: HTMLElement): void => (element as Perhaps<HTMLElement>).showPopover?.();
export const hidePopover = (element: HTMLElement): void => (element as Perhaps<HTMLElement>).hidePopover?.();

export function scrollIntoView(element: Element, options: ScrollIntoViewOptions): void {
  (element as Perhaps<Element>).scrollIntoView?.(options);
}

/** Calls back when the person changes between light and dark, until the signal ends it. */
export function onSchemeChange(callback: () => void, signal: AbortSignal): void {
  const { matchMedia } = globalThis as Perhaps<typeof globalThis>;
  matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', callback, { signal });
}
