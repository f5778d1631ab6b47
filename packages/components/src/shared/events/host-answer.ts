import { isRosterError, RosterError } from '@roster-kit/sdk';

/** In characters; about four lines of a notice. */
const LONGEST = 300;
const LONG_IN_MS = 10_000;

/** Errors of the language itself are about a program, not about what a person did. */
const PROGRAMMING_ERRORS = [TypeError, ReferenceError, RangeError, SyntaxError, EvalError, URIError];

/** What a host's promise was rejected with, if it was no `RosterError`. Its message may be empty. */
class HostRefusal extends Error {}

/** The words of what hosts rejected with. */
const words = new WeakMap<object, string>();

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

function wordsIn(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return textIn(reason);
  if (PROGRAMMING_ERRORS.some((kind) => reason instanceof kind)) return '';
  const { detail, title, message } = reason as Record<string, unknown>;
  return textIn(detail) || textIn(title) || textIn(message);
}

function clamped(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : characters.join('');
}

function refusalOf(reason: unknown): Error {
  const error = isRosterError(reason) ? reason : new HostRefusal('The host refused the change', { cause: reason });
  words.set(error, clamped(wordsIn(reason)));
  return error;
}

/** The words that a host gave for its refusal; empty if it gave none, or if the failure is not a host's. */
export const ownWordsOf = (error: unknown): string =>
  typeof error === 'object' && error !== null ? (words.get(error) ?? '') : '';

/** Promises of hosts that take long, by the element that waits: each value stops waiting for one. */
const waits = new WeakMap<object, Set<() => void>>();

/** Stops to wait for the host's promises that take long; undefined if none does. */
export function waitsOf(element: object): (() => void) | undefined {
  const stops = waits.get(element);
  return stops?.size ? () => stops.forEach((stop) => stop()) : undefined;
}

/** Of the former client, nothing is waited for. */
export const forgetWaits = (element: object): void => void waits.delete(element);

const timeout = () => new RosterError({ code: 'timeout', title: 'The host did not answer' });

/**
 * The host's answer, or its refusal in its words. A promise that takes long is told to the element, which offers to stop
 * waiting: then it rejects as a server that does not answer would.
 */
export function hostAnswer<Result>(element: object, response: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stops = waits.get(element) ?? new Set();
    const update = () => (element as { requestUpdate?: () => void }).requestUpdate?.();
    const end = () => {
      clearTimeout(timer);
      if (stops.delete(stop)) update();
    };
    const stop = () => {
      end();
      reject(timeout());
    };
    waits.set(element, stops);
    const timer = setTimeout(() => {
      stops.add(stop);
      update();
    }, LONG_IN_MS);
    response.then(
      (result) => {
        end();
        resolve(result);
      },
      (reason: unknown) => {
        end();
        reject(refusalOf(reason));
      },
    );
  });
}
