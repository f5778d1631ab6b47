import type { LitElement } from 'lit';

/** The values of an element's internal state, as its constructor leaves them. */
export function internalState(element: LitElement): ReadonlyMap<keyof LitElement, unknown> {
  const { elementProperties } = element.constructor as typeof LitElement;
  const names = [...elementProperties].flatMap(([name, { state }]) => (state ? [name as keyof LitElement] : []));
  return new Map(names.map((name) => [name, element[name]]));
}

/** Properties that the element has changed itself, such as a search that was typed, and what the host had given. */
export class OwnChanges {
  #changes = new Map<string, { readonly given: unknown; readonly value: unknown }>();
  readonly #host: Record<string, unknown>;

  constructor(host: object) {
    this.#host = host as Record<string, unknown>;
  }

  set(change: object): void {
    for (const [name, value] of Object.entries(change)) {
      const before = this.#changes.get(name);
      const now = this.#host[name];
      this.#changes.set(name, { given: before && before.value === now ? before.given : now, value });
      this.#host[name] = value;
    }
  }

  /** Returns to what the host gave, unless it has given something else since. Returns the names of what changed. */
  undo(): string[] {
    const names = [...this.#changes].flatMap(([name, { value, given }]) => {
      if (this.#host[name] !== value || value === given) return [];
      this.#host[name] = given;
      return [name];
    });
    this.#changes.clear();
    return names;
  }
}
