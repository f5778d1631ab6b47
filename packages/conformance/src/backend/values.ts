import { isDeepStrictEqual } from 'node:util';

/** The value at a JSON pointer; `undefined` where there is none. */
export function valueAt(body: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
      body,
    );
}

export const sameValue = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a, b);

/** An id of the same form that nobody has. */
export function unusedLike(id: string): string {
  if (/^\d+$/.test(id)) return `${id.replaceAll(/\d/g, '9')}9`.slice(0, 200);
  return id.replace(/[\da-z](?=[^\da-z]*$)/i, (last) => (last === '0' ? '1' : '0'));
}

/** Every text in a value, for looking whether one of them is somewhere. */
export function holds(value: unknown, text: string): boolean {
  return (JSON.stringify(value) ?? '').includes(text);
}
