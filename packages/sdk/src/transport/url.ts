/** Path parameters of an operation in the order of its path, and query parameters. An array becomes a repeated query parameter. */
export interface Parameters {
  ids?: readonly string[] | undefined;
  query?: object | undefined;
}

/** An empty id, or one of dots, would lead to another address. */
function pathSegment(name: string, value: unknown): string {
  if (typeof value !== 'string' || /^\.{0,2}$/.test(value))
    throw new TypeError(`${name} is not a valid id: ${JSON.stringify(value)}`);
  return encodeURIComponent(value);
}

export function buildUrl(baseUrl: string, template: string, { ids = [], query = {} }: Parameters): string {
  let at = 0;
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => pathSegment(name, ids[at++]));
  const search = Object.entries(query).flatMap(([name, values]: [string, unknown]) =>
    [values].flat().flatMap((value) => (value == null ? [] : `${name}=${encodeURIComponent(String(value))}`)),
  );
  return baseUrl + address + (search.length > 0 ? `?${search.join('&')}` : '');
}
