/**
 * Fired before a change. It bubbles, crosses shadow roots and is cancelable: a host that calls `preventDefault()` stops
 * the change; a host that calls `respondWith(promise)` makes it itself, and the widget waits for the promise.
 */
export class RosterRequestEvent<Detail, Result = unknown> extends CustomEvent<Detail> {
  #response: Promise<Result> | undefined;

  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true, cancelable: true });
  }

  /** Takes the change over. The widget treats the promise's value as the server's answer and shows its rejection as the failure. */
  respondWith(response: Promise<Result>): void {
    this.#response = response;
    this.preventDefault();
  }

  get response(): Promise<Result> | undefined {
    return this.#response;
  }
}

/** Fired after a change. Bubbles and crosses shadow roots. */
export class RosterEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** `perform` throws it when the host stopped the change. A widget then shows no failure. */
export class Prevented extends Error {}

/**
 * The one way a widget changes anything: `roster-…-request`, then the change (the host's or `act`), then `roster-…`.
 * Rejects with what the change rejects with, and with `Prevented` if the host stopped it. `outcome` makes the detail of the
 * last event if it must not repeat the request's, such as a code or a link's token.
 */
export async function perform<Detail, Result>(
  host: EventTarget,
  names: { request: string; done: string },
  detail: Detail,
  act: () => Promise<Result>,
  outcome: (result: Result) => object = (result) => ({ ...detail, result }),
): Promise<Result> {
  const request = new RosterRequestEvent<Detail, Result>(names.request, detail);
  host.dispatchEvent(request);
  if (request.defaultPrevented && !request.response) throw new Prevented();
  const result = await (request.response ?? act());
  host.dispatchEvent(new RosterEvent(names.done, outcome(result)));
  return result;
}
