import type { RosterError } from '../../errors/errors.js';
import { type About, errorOf, objectOf, parseJson, strangeSuccess, typeOf } from './failures.js';

/** The first field that an `answer` of the operation table lists and a value lacks. */
function missingIn(value: unknown, answer: string): string | undefined {
  const fields = objectOf(value);
  const [own = '', ofItems] = answer.split('/');
  const { data, page } = fields;
  for (const field of own.split(' ')) {
    const [name = '', mark] = field.split('?');
    if (mark === undefined ? fields[name] == null : !(name in fields)) return name;
  }
  if (page && !('nextCursor' in objectOf(page))) return 'page.nextCursor';
  if (ofItems === undefined) return undefined;
  if (!Array.isArray(data)) return 'data';
  for (const item of data) {
    const name = missingIn(item, ofItems);
    if (name !== undefined) return `data.${name}`;
  }
  return undefined;
}

interface Indexed {
  index?: number;
}

const isInOrder = (data: Indexed[], count: number): boolean =>
  data.length === count && data.every(({ index }, at) => (index ?? at) === at);

export interface Expected {
  status: number;
  /** The fields of the body. */
  answer: string;
  /** What a result or decision is expected for, one each, in order. */
  items: readonly unknown[] | undefined;
}

/**
 * Returns the body, or throws a `RosterError`. Status, content type and required fields must be those of the contract. An error
 * response may have no JSON: there the status decides.
 */
export async function unwrap(response: Response, { status, answer, items }: Expected, about: About): Promise<unknown> {
  const text = await response.text();
  if (!response.ok) throw errorOf(response, text, about);
  const strange = (but: string): RosterError => strangeSuccess(response, about, but);
  const type = 'application/json';
  if (response.status !== status) throw strange(`instead of ${status}`);
  if (status === 204) return undefined;
  if (typeOf(response) !== type) throw strange(`instead of ${type}`);
  const body = parseJson(text);
  if (body === undefined) throw strange('that cannot be parsed');
  const missing = missingIn(body, answer);
  if (missing !== undefined) throw strange(`without ${missing}`);
  if (items && !isInOrder((body as { data: Indexed[] }).data, items.length))
    throw strange('without a result for each item');
  return body;
}
