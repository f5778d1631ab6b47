import type { RosterClient } from '@roster-kit/sdk';
import { type OperationId, operations } from '@roster-kit/server/core';

interface Contract {
  readonly paths: object;
  readonly components: { readonly examples?: object };
}
type Call = () => Promise<unknown>;
type Method = (...args: unknown[]) => unknown;

/** Ids as they are in the contract's examples. */
const PATH_VALUES: Record<string, string> = {
  userId: 'usr_01930000-0000-7000-8000-000000000002',
  roleId: 'editor',
  resourceId: 'res_01930000-0000-7000-8000-000000000030',
};

/** What is not a method of an area of the contract. */
const ownCalls = {
  events: async (client: RosterClient) => {
    for await (const event of client.events()) return event;
    throw new Error('The stream has no event.');
  },
  can: (client: RosterClient) => client.can('users:invite'),
  actor: (client: RosterClient) => client.actor(),
  forget: async (client: RosterClient) => client.forget(),
  raw: async (client: RosterClient) => (await client.raw.GET('/v1/session')).data,
  withOptions: (client: RosterClient) => client.withOptions({ timeoutInMs: 5_000 }).session.get(),
  fetch: async (client: RosterClient) => (await client.fetch(`${client.baseUrl}/v1/session`)).json(),
} as const;

/** Each method of a client, with valid arguments: the contract's examples. A list, export or bulk run is read. */
export function callsOf(client: RosterClient, contract: Contract): [method: string, call: Call][] {
  return Object.entries(client).flatMap(([area, value]: [string, unknown]): [string, Call][] => {
    if (area in ownCalls) return [[area, () => ownCalls[area as keyof typeof ownCalls](client)]];
    if (typeof value === 'function') throw new Error(`There is no sample call of ${area}.`);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value as Record<string, Method>).map(([name, method]) => [
      `${area}.${name}`,
      async () => read(await method(...argumentsOf(area, name, contract))),
    ]);
  });
}

/** The batch that a bulk method is made of: `suspendMany` of `suspendBatch`. */
const batchOf = (name: string) => (name === 'updateMany' ? 'changeRoleBatch' : name.replace(/Many$/, 'Batch'));

function argumentsOf(area: string, name: string, contract: Contract): unknown[] {
  const id = `${area}.${batchOf(name)}` as OperationId;
  const operation = operations[id];
  if (operation === undefined) throw new Error(`${area}.${name} is not an operation.`);
  const ids = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => {
    const value = PATH_VALUES[parameter];
    if (value === undefined) throw new Error(`There is no sample of ${parameter}.`);
    return value;
  });
  const body = operation.hasBody ? bodyExample(id, contract) : undefined;
  if (name.endsWith('Many')) return [(body as { items: unknown[] }).items];
  return [...ids, ...(body === undefined ? [] : [body]), ...(operation.ifMatch ? [{ ifMatch: '"3f9a"' }] : [])];
}

/** The operation's first example of a body. */
function bodyExample(id: OperationId, contract: Contract): unknown {
  const { path, method } = operations[id];
  const escaped = path.replaceAll('~', '~0').replaceAll('/', '~1');
  const at = `#/paths/${escaped}/${method.toLowerCase()}/requestBody/content/application~1json/examples`;
  const [example] = Object.values(pointed(contract, at) as Record<string, { $ref?: string; value?: unknown }>);
  const { value } =
    example?.$ref === undefined ? { ...example } : (pointed(contract, example.$ref) as { value?: unknown });
  if (value === undefined) throw new Error(`${id} has no example of a body.`);
  return value;
}

/** What a JSON pointer points at. */
const pointed = (document: object, pointer: string): unknown =>
  pointer
    .slice('#/'.length)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], document);

/** A list is read up to its first page, anything else that comes in parts to its end. */
async function read(answer: unknown): Promise<unknown> {
  if (typeof answer !== 'object' || answer === null) return answer;
  if ('firstPage' in answer) return (answer.firstPage as () => Promise<unknown>)();
  if (!(Symbol.asyncIterator in answer)) return answer;
  const parts: unknown[] = [];
  for await (const part of answer as AsyncIterable<unknown>) parts.push(part);
  return parts;
}
