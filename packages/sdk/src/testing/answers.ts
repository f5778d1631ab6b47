import { type OperationId, operations } from '../generated/operations.js';

/** A body with the fields of an `answer` of the operation table; `data` has one item. */
export function bodyOf(answer: string): Record<string, unknown> {
  const [own = '', ofItem] = answer.split('/');
  const fields = own.split(' ').map((field) => {
    if (field === 'data') return [field, ofItem === undefined ? [] : [bodyOf(ofItem)]];
    if (field === 'page') return [field, { nextCursor: null }];
    const name = field.replace('?', '');
    return [name, name === 'index' ? 0 : name === field ? `the ${field}` : null];
  });
  return Object.fromEntries(fields) as Record<string, unknown>;
}

/** An answer that the contract allows. */
export function answerTo(id: OperationId): Response {
  const { status, answer } = operations[id];
  if (id === 'events.stream')
    return new Response('event: ready\nid: 1\ndata: {"id":1}\n\n', {
      headers: { 'content-type': 'text/event-stream' },
    });
  if (id.endsWith('.export')) return new Response('id', { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  return answer === '' ? new Response(null, { status }) : Response.json(bodyOf(answer), { status });
}

/** The operation of a request. */
export function operationAt(method: string, path: string): OperationId | undefined {
  return (Object.keys(operations) as OperationId[]).find((id) => {
    const template = operations[id].path.replaceAll(/\{\w+\}/g, '[^/]+');
    return operations[id].method === method && new RegExp(`${template}(\\?.*)?$`).test(path);
  });
}
