import type { ReactiveController } from 'lit';

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
