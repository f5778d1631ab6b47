import type { OperationId } from '../generated/operations.js';
import { RosterError } from './errors.js';

/** The error for a wrong argument, which was found before anything was sent. */
export const invalidArgument = (title: string, operationId?: OperationId, cause?: unknown): RosterError =>
  new RosterError({ code: 'invalid_argument', title, operationId, cause });

/** A value by its kind, such as `Promise`. Of texts, only ids and addresses may be shown: others can be secrets. */
export const kindOf = (value: unknown): string =>
  String(typeof value === 'number' || value === '' ? JSON.stringify(value) : (value?.constructor.name ?? value));

const limits = 'headers timeoutInMs totalTimeoutInMs maxRetries';
/** The options of a call. */
export const callOptions = `${limits} signal idempotencyKey ifMatch`;
/** The options that `withOptions` can change. */
export const defaultOptions = `${limits} logger onRequest onResponse`;
export const clientOptions = `baseUrl token fetch freshForInMs ${defaultOptions}`;

/** The kind of value that an option takes, by its name: a text with the `typeof` of each. */
function kindOfOption(name: string): string {
  if (name === 'token') return 'string or a function that returns one';
  if (/Ms$|^max/.test(name)) return 'number';
  if (/^on|^fetch/.test(name)) return 'function';
  return /^(headers|logger|signal)$/.test(name) ? 'object' : 'string';
}

/** The option that was probably meant: `timeoutInMs` for `timeout`, `token` for `accessToken` or `apiKey`. */
function suggest(name: string, known: readonly string[]): string {
  const given = name.toLowerCase().replace(/.*(key|auth).*/, 'token');
  const similar = known.find((option) => given.includes(option.toLowerCase()) || option.toLowerCase().includes(given));
  return similar ? ` Did you mean ${similar}?` : '';
}

/**
 * Throws `invalid_argument` for an option that does not exist or has a value of the wrong kind; both would be ignored otherwise.
 * `names`: of the options that there are.
 */
export function checkOptions(given: unknown, names: string, method: string): void {
  const fail = (text: string) => {
    throw invalidArgument(text);
  };
  if (typeof given !== 'object' || given === null)
    return fail(`${method} takes its options as an object, not ${kindOf(given)}`);
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    const known = names.split(' ');
    if (!known.includes(name))
      fail(`${method} has no option ${name}.${suggest(name, known)} There are ${known.join(', ')}`);
    const kind = kindOfOption(name);
    const isWrong = value === null || !kind.includes(typeof value) || (typeof value === 'number' && !(value >= 0));
    if (value !== undefined && (isWrong || (value === '' && name !== 'baseUrl')))
      fail(`The option ${name} must be a ${kind}, not ${kindOf(value)}`);
  }
}
