import { ContextRoot } from '@lit/context';

let root: ContextRoot | undefined;

/** Registers an element once; a second copy of the kit on the same page leaves the first in place. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!root) {
    // A widget may be upgraded before the provider around it is: its question is kept, and asked again then.
    root = new ContextRoot();
    root.attach(document.documentElement);
  }
  if (!customElements.get(tag)) customElements.define(tag, element);
}
