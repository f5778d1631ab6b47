/** Path and query parameters of an operation, as the contract has them: flat, or repeated. */
export interface Parameters {
  path?: object | undefined;
  query?: object | undefined;
}

/** An address would lead elsewhere with an id of dots, or none. */
function segment(name: string, value: unknown): string {
  if (typeof value !== 'string' || /^\.{0,2}$/.test(value))
    throw new TypeError(`${name} is no id: ${JSON.stringify(value)}`);
  return encodeURIComponent(value);
}

export function urlOf(baseUrl: string, template: string, { path, query = {} }: Parameters): string {
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    segment(name, (path as Record<string, unknown>)[name]),
  );
  const search = Object.entries(query).flatMap(([name, values]: [string, unknown]) =>
    [values].flat().flatMap((value) => (value == null ? [] : `${name}=${encodeURIComponent(String(value))}`)),
  );
  return baseUrl + address + (search.length > 0 ? `?${search.join('&')}` : '');
}
