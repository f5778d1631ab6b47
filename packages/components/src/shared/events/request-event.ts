import { hostAnswer } from './host-answer.js';
import { whileSame } from './start-over.js';

/** What a host that makes a change itself may answer: what the server would, or nothing. */
type Answer<Result> = Result | void;

/**
 * Fired before a change. It bubbles, crosses shadow roots and is cancelable: a host that calls `preventDefault()` stops
 * the change, and the widget shows what it showed before, without a failure; a host that calls `respondWith(promise)` makes
 * the change itself, and the widget waits for the promise.
 *
 * Both work only while the event is dispatched, so before the first `await` of a listener: what is asynchronous belongs into
 * the promise.
 */
export class RosterRequestEvent<Detail, Result = unknown> extends CustomEvent<Detail> {
  #response: Promise<Result> | undefined;

  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true, cancelable: true });
  }

  /**
   * Takes the change over. The widget shows what the promise resolves with, as it would the server's answer; without a value, it
   * loads again what it shows. Of a rejection it shows the words: an `Error`'s message, a string, or the sentence for the code
   * of a `RosterError`. After ten seconds it says that it still waits, and the person may stop waiting.
   *
   * Throws an `InvalidStateError`, as `FetchEvent.respondWith()` does, if the event is over or another listener has responded.
   */
  respondWith(response: Answer<Result> | PromiseLike<Answer<Result>>): void {
    if (this.eventPhase === Event.NONE)
      throw invalidState(`Call respondWith() of ${this.type} in the listener itself, before its first await.`);
    if (this.#response) throw invalidState(`Another listener has called respondWith() of ${this.type}.`);
    this.#response = Promise.resolve(response) as Promise<Result>;
    this.preventDefault();
  }

  get response(): Promise<Result> | undefined {
    return this.#response;
  }
}

const invalidState = (text: string) => new DOMException(text, 'InvalidStateError');

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
  const { response } = request;
  const result = await whileSame(host, response ? hostAnswer(host, response) : act());
  host.dispatchEvent(new RosterEvent(names.done, outcome(result)));
  return result;
}
