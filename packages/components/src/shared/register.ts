/** Registers an element once; a second copy of the kit on the same page leaves the first in place. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
