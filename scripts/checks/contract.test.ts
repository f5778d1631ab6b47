import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import contract from '@roster-kit/server/contract.json' with { type: 'json' };
import { type OperationId, operations } from '@roster-kit/server/core';

type Node = Record<string, unknown>;
type Operation = { description: string; parameters?: Node[]; responses: Record<string, Node>; requestBody?: Node };

const ids = Object.keys(operations) as OperationId[];
const { parameters, responses, schemas, examples } = contract.components as unknown as Record<
  'parameters' | 'responses' | 'schemas' | 'examples',
  Record<string, Node>
>;

function operationOf(id: OperationId): Operation {
  const { path, method } = operations[id];
  return (contract.paths as unknown as Record<string, Record<string, Operation>>)[path]![method.toLowerCase()]!;
}

/** Every object of the contract, with its JSON pointer. Examples are data. */
function nodesIn(value: unknown, pointer = ''): [pointer: string, node: Node][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).filter(([name]) => name !== 'examples' && name !== 'example');
  const here: [string, Node][] = Array.isArray(value) ? [] : [[pointer, value as Node]];
  return [...here, ...inner.flatMap(([name, one]) => nodesIn(one, `${pointer}/${name}`))];
}
const nodes = nodesIn(contract);
const lacksText = ({ description }: Node): boolean => typeof description !== 'string' || description.trim() === '';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', ...contract });
const validatorOf = (name: string) => ajv.compile({ $ref: `contract#/components/schemas/${name}` });

describe('everything is described', () => {
  it('each schema, each property and each parameter', () => {
    const properties = nodes.flatMap(([pointer, node]) =>
      typeof node['properties'] === 'object' && !/\/(if|then)$/.test(pointer)
        ? Object.entries(node['properties'] as Record<string, Node>).map(([name, one]) => ({
            at: `${pointer}/${name}`,
            one,
          }))
        : [],
    );
    expect(properties.length).toBeGreaterThan(200);
    expect(properties.filter(({ one }) => lacksText(one)).map(({ at }) => at)).toEqual([]);
    const named = nodes.filter(
      ([pointer, node]) => 'in' in node && 'schema' in node && pointer.includes('/parameters'),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(([, node]) => lacksText(node)).map(([pointer]) => pointer)).toEqual([]);
    expect(Object.keys(schemas).filter((name) => lacksText(schemas[name]!))).toEqual([]);
  });

  it.each(ids)('%s says which permission it needs', (id) => {
    const { permission } = operations[id];
    const expected = { public: 'None; needs no token.', authenticated: 'None; any signed-in actor may call it.' };
    const text = expected[permission as keyof typeof expected] ?? `\`${permission}\``;
    expect(operationOf(id).description.endsWith(`\n\n**Permission:** ${text}`)).toBe(true);
  });

  it('the introduction has a heading for each subject, which documentation sites make an outline of', () => {
    const { description } = contract.info;
    expect(description).not.toContain('**');
    for (const subject of [
      'Organization',
      'Problems',
      'Concurrency',
      'Repetition',
      'Batches',
      'Limits',
      'Capabilities',
    ])
      expect(description).toMatch(new RegExp(`^## ${subject}$`, 'm'));
  });
});

describe('problems', () => {
  it('each error answer is shared, with an example for each of its codes', () => {
    for (const id of ids)
      for (const [status, { $ref }] of Object.entries(operationOf(id).responses))
        if (Number(status) >= 400) expect($ref, `${id} ${status}`).toMatch(/^#\/components\/responses\/\w+$/);
    const bodies = Object.values(responses).map(
      ({ content }) => (content as Node)['application/problem+json'] as { schema: Node; examples: Node },
    );
    for (const { schema, examples: shown } of bodies) {
      const [, { properties }] = schema['allOf'] as [Node, { properties: { code: { enum: string[] } } }];
      expect(Object.keys(shown)).toEqual(properties.code.enum);
      for (const code of properties.code.enum) {
        expect(shown[code]).toEqual({ $ref: `#/components/examples/${code}` });
        const { value } = examples[code]!;
        expect(validatorOf('Problem')(value), code).toBe(true);
        expect(value).toMatchObject({ code });
      }
    }
  });

  it('the contract is not written out again for each operation', () => {
    const kilobytes = Math.round(JSON.stringify(contract).length / 1000);
    console.log(`The contract has ${kilobytes} kB and ${Object.keys(responses).length} shared error answers.`);
    expect(kilobytes).toBeLessThan(290);
  });

  it.each(ids)('%s names the limits where they come, and Retry-After', (id) => {
    const headersOf = (status: number) => {
      const { $ref, headers } = operationOf(id).responses[status] ?? {};
      const shared = responses[($ref as string | undefined)?.split('/').at(-1) ?? ''];
      return Object.keys((headers ?? shared?.['headers'] ?? {}) as object);
    };
    const counted = operations[id].permission !== 'public';
    for (const status of [operations[id].successStatus, 400, 404])
      expect(headersOf(status).includes('RateLimit'), String(status)).toBe(counted);
    expect(headersOf(429)).toEqual(expect.arrayContaining(['Retry-After', 'RateLimit-Policy', 'RateLimit']));
    expect(headersOf(503)).toContain('Retry-After');
  });
});

test('P5: If-Match is required wherever data that was read is changed', () => {
  const resolved = (one: Node) => parameters[(one['$ref'] as string | undefined)?.split('/').at(-1) ?? ''] ?? one;
  const requiring = ids.filter((id) =>
    (operationOf(id).parameters ?? []).map(resolved).some(({ name, required }) => name === 'If-Match' && required),
  );
  expect(requiring).toHaveLength(13);
  expect(requiring).toEqual(ids.filter((id) => ['PUT', 'PATCH', 'DELETE'].includes(operations[id].method)));
  for (const id of requiring) expect(operations[id].problems).toContain('precondition_required');
});

describe('batches', () => {
  const batches = ids.filter((id) => operations[id].batchOf !== null);
  const schemaOf = (id: OperationId): string => {
    const { content } = operationOf(id).requestBody as { content: Record<string, { schema: { $ref: string } }> };
    return content['application/json']!.schema.$ref.split('/').at(-1)!;
  };
  const bad = [{}, { email: '' }, { userId: 5 }, { userId: null, ifMatch: true }, { unknown: 'field' }];

  it.each(batches)('P10: %s takes bad items, and no bad envelope', (id) => {
    const validate = validatorOf(schemaOf(id));
    expect(validate({ items: bad }), JSON.stringify(validate.errors)).toBe(true);
    for (const envelope of [
      {},
      { items: [] },
      { items: Array.from({ length: 501 }, () => ({})) },
      { items: bad, more: 1 },
      { items: ['text'] },
      { items: [{ nested: {} }] },
      { items: bad, dryRun: 'yes' },
    ])
      expect(validate(envelope), JSON.stringify(envelope).slice(0, 80)).toBe(false);
  });

  it.each(batches)('%s says what a good item is', (id) => {
    const { items } = schemas[schemaOf(id)]!['properties'] as { items: { items: { anyOf: [Node, Node] } } };
    const [item, other] = items.items.anyOf;
    expect(other).toEqual({ $ref: '#/components/schemas/InvalidItem' });
    expect(validatorOf((item['$ref'] as string).split('/').at(-1)!)({})).toBe(false);
  });
});

describe('ids', () => {
  it.each(['101', 'Admin', 'über/uns', 'a', 'x'.repeat(200)])('%j is an id in every place', (id) => {
    for (const name of ['Id', 'UserId', 'RoleId', 'ResourceId', 'AccessLevelId'])
      expect(validatorOf(name)(id), name).toBe(true);
    const item = { userId: id, roleId: id, resourceId: id, accessLevel: id, ifMatch: '*' };
    const only = (...names: (keyof typeof item)[]) => Object.fromEntries(names.map((name) => [name, item[name]]));
    expect(validatorOf('RoleChangeItem')(only('userId', 'roleId', 'ifMatch'))).toBe(true);
    expect(validatorOf('GrantSetItem')(only('userId', 'resourceId', 'accessLevel', 'ifMatch'))).toBe(true);
    expect(validatorOf('InvitationCreate')({ email: 'ann@example.com', roleId: id })).toBe(true);
  });

  it.each(['', 'x'.repeat(201)])('%j is no id', (id) => {
    for (const name of ['Id', 'UserId', 'RoleId', 'ResourceId', 'AccessLevelId'])
      expect(validatorOf(name)(id), name).toBe(false);
  });
});

describe('patterns', () => {
  const patterns = [...new Set(nodes.flatMap(([, { pattern }]) => (typeof pattern === 'string' ? [pattern] : [])))];
  const texts = [
    ...[
      '',
      ' ',
      'a',
      'Ann Lee',
      'ann@example.com',
      'no address',
      'ann@',
      'a\u0000b',
      'a\tb',
      'a\nb',
      'é',
      '例子.example',
    ],
    ...['example.com', 'EXAMPLE.com', 'grünwald.example', 'a.b.c', '.com', 'com.', 'a..b', 'xn--a.example', '-a.b'],
    ...['😀', '😀.example', 'a😀b', '😀@example.com', '\ud83d', '\ude00x', 'users:view', 'users:View', 'users.list'],
    ...['2026-03-01T00:00:00Z', '2026-03-01', '12345', '1234567890123456', 'https://app.example.com', 'http://a.b'],
    ...['http://localhost:5173', 'https://[::1]', '\u007f', '\u0085', '\u00a0', '\u2028', '\ufeff', 'k', 'K', 'ſ'],
  ];

  it.each(patterns)('%s means the same with the flag `u` as without it', (pattern) => {
    const [without, withFlag] = [new RegExp(pattern), new RegExp(pattern, 'u')];
    for (const text of texts) expect(without.test(text), JSON.stringify(text)).toBe(withFlag.test(text));
  });

  it('each accepts one of the texts, and refuses another', () => {
    for (const pattern of patterns) {
      const regExp = new RegExp(pattern);
      expect(new Set(texts.map((text) => regExp.test(text))).size, pattern).toBe(2);
    }
  });
});
