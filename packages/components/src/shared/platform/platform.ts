import { isServer as isNode } from 'lit';

// Everything the kit does without where an API of browsers is missing: on a server, in jsdom, and in happy-dom. Nothing is
// imitated: what needs the API does nothing.

/** Rendering on a server. Lit's own flag also says so in a test that gives Node a document. */
export const isServer = isNode && !globalThis.document?.documentElement;

/** Calls back when the element's size changes, until the returned function is called. */
export function observeSize(element: Element, callback: () => void): () => void {
  if (!globalThis.ResizeObserver) return () => undefined;
  const observer = new ResizeObserver(callback);
  observer.observe(element);
  return () => observer.disconnect();
}
