import type { LitElement, ReactiveController } from 'lit';

/** A controller that keeps what belongs to one client, such as rows, an entry or a failure. */
export interface StartsOver extends ReactiveController {
  /** The element shows another client, or another person, from now on: everything that was kept is dropped. */
  hostStartOver: () => void;
}

const starts = new WeakMap<object, number>();

/** What the element awaits for the former client never arrives. */
export function dropAwaited(element: object): void {
  starts.set(element, (starts.get(element) ?? 0) + 1);
}

/**
 * Settles as `promise` does. Once the element has another client it never settles: no line after the `await` may put an
 * answer for the former client on the screen.
 */
export function whileSame<T>(element: object, promise: Promise<T>): Promise<T> {
  const start = starts.get(element);
  return new Promise((resolve, reject) => {
    const only =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        if (starts.get(element) === start) settle(value);
      };
    promise.then(only(resolve), only(reject));
  });
}

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
