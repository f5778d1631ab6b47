import { ContextRoot } from '@lit/context';
import { isServer } from '../platform/platform.js';

let root: ContextRoot | undefined;

/** Registers an element once. If the page already has another copy of the kit, the first one stays. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!root && !isServer) {
    // A widget may be upgraded before the provider around it: its context request is kept and repeated then.
    root = new ContextRoot();
    root.attach(document.documentElement);
  }
  if (!customElements.get(tag)) customElements.define(tag, element);
}
