import { afterEach, expect } from 'vitest';
import { type ManifestElement, manifestElements } from './elements.js';

// Every test of the elements also proves the manifest: what an element fires, or lets out from inside, it must declare there.

const undeclared = new Set<string>();

const declares = ({ events = [] }: ManifestElement, type: string) => events.some(({ name }) => name === type);

/** The element that fires it, and those through whose shadow roots it comes out. */
function check(event: Event): void {
  const path = event.composedPath();
  for (const target of path) {
    const element = target instanceof HTMLElement ? manifestElements.get(target.localName) : undefined;
    if (!element || declares(element, event.type)) continue;
    const comesFromInside = path.includes((target as HTMLElement).shadowRoot as ShadowRoot);
    if (target === path[0] || comesFromInside) undeclared.add(`${element.tagName}: ${event.type}`);
  }
}

const types = new Set([...manifestElements.values()].flatMap(({ events = [] }) => events.map(({ name }) => name)));
const listening = Symbol.for('roster-declared-events');
const marked = window as unknown as Record<symbol, boolean>;

// All files share one page.
if (!marked[listening]) {
  marked[listening] = true;
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    const isOurs = this instanceof HTMLElement && manifestElements.has(this.localName);
    if (isOurs && event instanceof CustomEvent && !types.has(event.type))
      undeclared.add(`${this.localName}: ${event.type}`);
    return dispatchEvent.call(this, event);
  };
  for (const type of types) if (type.startsWith('roster-')) window.addEventListener(type, check);
}

afterEach(() => {
  const found = [...undeclared];
  undeclared.clear();
  expect(found).toEqual([]);
});
