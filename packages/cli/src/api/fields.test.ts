import { expect, test } from 'vitest';
import type { ApiOperation } from '../generated/operations.js';
import { readValues } from './fields.js';

const operation: ApiOperation = {
  method: 'PATCH',
  path: '/v1/things/{id}',
  area: 'things',
  summary: 'Change a thing',
  about: '',
  permission: 'things:update',
  changes: true,
  hasBody: true,
  paged: false,
  answer: 'application/json',
  inputs: [
    { name: 'id', in: 'path', required: true, type: 'string' },
    { name: 'If-Match', in: 'header', required: true, type: 'string', text: 'The ETag that was read.' },
    { name: 'share', in: 'body', type: 'number' },
    { name: 'tags', in: 'body', type: 'string', list: true, nullable: true },
    { name: 'parts', in: 'body', type: 'json', list: true },
  ],
};
const read = (fields: string[], headers = ['if-match: "1"']) => readValues('things.update', operation, fields, headers);

test('each value goes to its place; a list grows with each one, or is given at once', () => {
  const values = read(['id=a/b', 'share=0.5', 'tags=x', 'tags=y=z', 'parts={"a":1}', 'parts={"a":2}']);
  expect(values).toEqual({
    path: { id: 'a/b' },
    query: {},
    header: { 'If-Match': '"1"' },
    body: { share: 0.5, tags: ['x', 'y=z'], parts: [{ a: 1 }, { a: 2 }] },
  });
  expect(read(['id=1', 'parts=[{"a":1}]', 'tags=null']).body).toEqual({ parts: [{ a: 1 }], tags: null });
});

test.each([
  [['id=1'], [], "things.update needs -H 'If-Match: …'. The ETag that was read."],
  [['id=1'], ['If-Match:'], "things.update needs -H 'If-Match: …'."],
  [['id=1', 'share=half'], undefined, '-f share must be a number, not "half".'],
  [['id='], undefined, 'things.update needs -f id=….'],
  [['id=1', 'tags=null', 'tags=null'], undefined, '-f tags is there twice, and takes one value.'],
  [['id=1', '__proto__=x'], undefined, 'things.update takes no field "__proto__".'],
])('%j with %j is refused', (fields, headers, message) => {
  expect(() => read(fields, headers)).toThrow(message);
});
