import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue, CatalogueRole } from '@roster-kit/policy/catalogues';
import { newRevision } from '../core/index.js';
import { newId } from '../core/lib/ids.js';
import { hostIdentityId } from '../core/sign-in/host-accounts.js';
import { grantId } from '../store/grant-id.js';
import type { App, Client } from '../testing/client.js';
import type { Organization, World } from '../testing/fixture.js';
import {
  certificationBatches,
  certificationErrors,
  certificationRequests,
  evaluationExamples,
  evaluationsExamples,
  exampleResources,
  examplesCatalogue,
} from './authzen-examples.table.js';
import { characters, todoCatalogue, todoEvaluations, todoLists } from './authzen-todo.table.js';

const ISSUER = 'https://id.example.com';
const ONE = '/access/v1/evaluation';
const MANY = '/access/v1/evaluations';
const METADATA = '/.well-known/authzen-configuration';

/** The gateway's own role; it asks about everybody. */
const gateway: CatalogueRole = {
  id: 'gateway',
  name: 'Gateway',
  description: '',
  permissions: ['users:view'],
  defaultAccessLevel: null,
  system: true,
};

interface Answer {
  status: number;
  headers: Headers;
  body: {
    decision?: boolean;
    evaluations?: { decision: boolean; context?: Record<string, unknown> }[];
    context?: Record<string, unknown>;
    code?: string;
    detail?: string;
  };
}

async function post(app: App, path: string, token: string | null, body: unknown, headers: object = {}): Promise<Answer> {
  const response = await app.request(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

/** An organization with this catalogue whose people sign in at a host, with an API key that asks. */
class Asking {
  private constructor(
    readonly world: World,
    readonly organization: Organization,
    readonly key: Client,
  ) {}

  static async with(given: World, catalogue: Catalogue): Promise<Asking> {
    const permissions = [
      ...catalogue.permissions,
      ...['users:view'].map((id) => ({ id, decidedBy: 'role' as const, page: 'users', label: id, description: id })),
    ];
    const catalogues = { [catalogue.id]: { ...catalogue, permissions, roles: [...catalogue.roles, gateway] } };
    const hostIdentity = { issuer: ISSUER, provisionRoleId: null, verify: async () => undefined };
    const world = given.with({ catalogues, hostIdentity });
    const organization = await world.organization(catalogue.id);
    return new Asking(world, organization, await organization.apiKey('gateway'));
  }

  one(body: unknown, headers?: object): Promise<Answer> {
    return post(this.world.app, ONE, this.key.token, body, headers);
  }

  many(body: unknown): Promise<Answer> {
    return post(this.world.app, MANY, this.key.token, body);
  }

  /** Links a user to the `sub` by which the host knows them. */
  async link(userId: string, sub: string): Promise<void> {
    const row = { id: await hostIdentityId(ISSUER, sub), issuer: ISSUER, userId, createdAt: this.world.iso };
    await this.world.store.write(this.organization.id, (tx) => tx.insert('hostIdentities', row));
  }

  /** Registers a resource with levels of users. */
  async resource(type: string, key: string, levels: Record<string, string> = {}): Promise<string> {
    const row = { id: newId('res'), type, key, name: key, sortName: key, createdAt: this.world.iso };
    await this.world.store.write(this.organization.id, async (tx) => {
      await tx.insert('resources', { ...row, revision: newRevision() });
      for (const [userId, accessLevel] of Object.entries(levels)) {
        const id = grantId(row.id, userId);
        await tx.insert('grants', { id, resourceId: row.id, userId, accessLevel, revision: newRevision() });
      }
    });
    return row.id;
  }
}

async function examples(given: World): Promise<Asking> {
  const asking = await Asking.with(given, examplesCatalogue);
  const ids: Record<string, string> = {};
  for (const name of ['alice@example.com', 'alice', 'bob']) {
    const email = name.includes('@') ? name : `${name}@certification.example`;
    const { id } = await asking.organization.user({ email, roleId: 'member' });
    if (email !== name) await asking.link(id, name);
    ids[name] = id;
  }
  for (const [type, key, levels] of exampleResources)
    await asking.resource(
      type,
      key,
      Object.fromEntries(Object.entries(levels).map(([name, level]) => [ids[name], level])),
    );
  return asking;
}

async function todoList(given: World): Promise<Asking> {
  const asking = await Asking.with(given, todoCatalogue);
  await asking.resource('todo', 'todo-1');
  for (const { sub, email, roleId, todo } of Object.values(characters)) {
    const { id } = await asking.organization.user({ email, roleId });
    await asking.link(id, sub);
    await asking.resource('todo', todo, roleId === 'editor' ? { [id]: 'owner' } : {});
  }
  return asking;
}

const decisionsOf = ({ body }: Answer) => body.evaluations?.map(({ decision }) => decision);
const statuses = (answers: Answer[]) => [...new Set(answers.map(({ status }) => status))];

// The specification's own request, as its JSON schema has it; an independent judge of what is malformed. No text may have U+0000 or
// half of a surrogate pair (I-JSON).
const text = { type: 'string', pattern: '^[^\\u0000\\p{Surrogate}]*$' };
const entity = {
  type: 'object',
  required: ['type', 'id'],
  properties: { type: text, id: text, properties: { type: 'object' } },
};
const isEvaluation = new Ajv2020().compile({
  type: 'object',
  required: ['subject', 'resource', 'action'],
  properties: {
    subject: entity,
    resource: entity,
    action: {
      type: 'object',
      required: ['name'],
      properties: { name: text, properties: { type: 'object' } },
    },
    context: { type: 'object' },
  },
});

/** A request with one of its parts, however deep, replaced by `value`, or removed. */
function damaged(request: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  const entries = Object.entries(request as object).flatMap(([name, part]): [string, unknown][] =>
    name !== first ? [[name, part]] : rest.length === 0 && value === undefined ? [] : [[name, damaged(part, rest, value)]],
  );
  return Array.isArray(request) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
}

const partsOf = (value: unknown): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => [[name], ...partsOf(part).map((rest) => [name, ...rest])])
    : [];

const permitted = {
  subject: { type: 'user', id: 'alice@example.com', properties: { department: 'Sales' } },
  action: { name: 'read', properties: { method: 'GET' } },
  resource: { type: 'document', id: '1', properties: {} },
  context: { time: '1985-10-26T01:22-07:00' },
};

/** Anything JSON can say, and what is nearly right. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(undefined, null, '', [], {}, true, 0, 'user', { type: 'user' }, [permitted], '\u0000', '\ud800'),
);

const RUNS = 150;

export function authzenSuite(world: () => World): void {
  describe('AuthZEN', () => {
    test("the specification's examples of an evaluation are answered as it says, its request id repeated", async () => {
      const asking = await examples(world());
      for (const { section, request, answer } of evaluationExamples) {
        const requestId = 'bfe9eb29-ab87-4ca3-be83-a1d5d8305716';
        const { status, headers, body } = await asking.one(request, { 'X-Request-ID': requestId });
        expect([status, body], section).toEqual([200, answer]);
        expect([headers.get('content-type'), headers.get('x-request-id')]).toEqual(['application/json', requestId]);
      }
    });

    // The reasons of a no are "an implementation concern" there, and its examples give one question different ones. Where an
    // example has one, so has the answer; a reason by which a permit is told from a no is not among them.
    test("the specification's examples of evaluations are answered as it says, with each semantic", async () => {
      const asking = await examples(world());
      for (const { section, request, answer } of evaluationsExamples) {
        const got = await asking.many(request);
        expect(got.status, section).toBe(200);
        expect(got.body, section).toMatchObject(answer);
        expect(Object.keys(got.body), section).toEqual(['evaluations']);
        expect(decisionsOf(got), section).toEqual(answer.evaluations.map(({ decision }) => decision));
      }
    });

    test("the working group's Todo scenario: 40 evaluations and 3 lists, each with its decision", async () => {
      const asking = await todoList(world());
      expect([todoEvaluations.length, todoLists.length]).toEqual([40, 3]);
      for (const { request, expected } of todoEvaluations)
        expect((await asking.one(request)).body.decision, JSON.stringify(request)).toBe(expected);
      for (const { request, expected } of todoLists)
        expect(decisionsOf(await asking.many({ resource: {}, context: {}, ...request }))).toEqual(expected);
    });

    test('the certification scenario: Basic Core, Batch Core and its errors', async () => {
      const asking = await examples(world());
      for (const [name, request, { decision }] of certificationRequests)
        for (const answer of [await asking.one(request), await asking.many(request)])
          expect([answer.status, answer.body.decision], name).toEqual([200, decision]);
      for (const [name, request, decisions] of certificationBatches) {
        const answer = await asking.many(request);
        expect([answer.status, decisionsOf(answer), answer.body.decision], name).toEqual([200, decisions, undefined]);
      }
      for (const [name, body, type = 'application/json'] of certificationErrors)
        for (const answer of [await asking.one(body, { 'content-type': type }), await asking.many(body)].slice(
          0,
          type === 'application/json' ? 2 : 1,
        ))
          expect([answer.status, answer.body.code], name).toEqual([400, 'malformed_request']);
    });

    test('the metadata names the endpoints below the address that is set, else below that of the request', async () => {
      const read = async (service: World, path: string, method = 'GET') => {
        const response = await service.app.request(path, { method });
        return { status: response.status, cache: response.headers.get('cache-control'), body: await response.json() };
      };
      const metadata = (base: string) => ({
        policy_decision_point: base,
        access_evaluation_endpoint: `${base}${ONE}`,
        access_evaluations_endpoint: `${base}${MANY}`,
      });
      const known = world().with({ authzenUrl: 'https://pdp.example.com' });
      expect(await read(known, METADATA)).toEqual({
        status: 200,
        cache: 'public, max-age=3600',
        body: metadata('https://pdp.example.com'),
      });
      const tenant = world().with({ authzenUrl: 'https://pdp.example.com/tenant1/' });
      expect((await read(tenant, `${METADATA}/tenant1`)).body).toEqual(metadata('https://pdp.example.com/tenant1'));
      expect([await read(tenant, METADATA), await read(known, `${METADATA}/tenant1`)]).toMatchObject([
        { status: 404 },
        { status: 404 },
      ]);
      const asked = await read(world().with({}), `https://roster.example${METADATA}`);
      expect(asked).toEqual({ status: 200, cache: 'no-store', body: metadata('https://roster.example') });
      expect(await read(known, METADATA, 'POST')).toMatchObject({ status: 405, body: { code: 'method_not_allowed' } });
    });

    test('P4: whom and what the organization does not have, it has for nobody; another organization has its own', async () => {
      const [asking, other] = [await examples(world()), await examples(world())];
      const stranger = await other.organization.user({ email: 'stranger@example.com', roleId: 'member' });
      const hidden = await other.resource('document', 'hidden', { [stranger.id]: 'editor' });
      const ask = async (subject: object, resource: object) =>
        (await asking.one({ subject, action: { name: 'read' }, resource })).body;
      const missing = { decision: false, context: { reason: 'subject_not_found', error: { status: 404 } } };
      const [alice, first] = [permitted.subject, permitted.resource];
      for (const id of [stranger.id, stranger.email, 'nobody@example.com', '', 'x'.repeat(300), '__proto__'])
        expect(await ask({ type: 'user', id }, first), id).toMatchObject(missing);
      expect(await ask({ type: 'machine', id: 'alice@example.com' }, first)).toMatchObject(missing);
      for (const resource of [
        { type: 'document', id: hidden },
        { type: 'document', id: 'hidden' },
        { type: 'account', id: '1' },
        { type: 'door', id: '1' },
        { type: 'organization', id: other.organization.id },
        { type: 'user', id: stranger.id },
      ])
        expect(await ask(alice, resource), JSON.stringify(resource)).toEqual({
          decision: false,
          context: { reason: 'resource_not_found', error: { status: 404, message: 'Resource not found' } },
        });
      expect((await ask(alice, first)).decision).toBe(true);
    });

    test('a resource is named by its id or its key, a user by id, address or `sub`, and only ever one of them', async () => {
      const asking = await examples(world());
      const { organization } = asking;
      const [first, second] = [
        await organization.user({ email: 'First.Person@example.com', roleId: 'member' }),
        await organization.user({ email: 'second@example.com', roleId: 'member' }),
      ];
      const id = await asking.resource('book', 'b-1', { [first.id]: 'viewer' });
      const ask = async (subject: string, resource = id, type = 'book') =>
        (
          await asking.one({
            subject: { type: 'user', id: subject },
            action: { name: 'read' },
            resource: { type, id: resource },
          })
        ).body;
      await asking.link(first.id, 'idp|1');
      for (const name of [first.id, 'first.person@EXAMPLE.com', 'idp|1'])
        for (const resource of [id, 'b-1']) expect(await ask(name, resource), name).toEqual({ decision: true });
      expect((await ask(first.id, id, 'document')).context).toMatchObject({ reason: 'resource_not_found' });
      // The host calls the second person by the first one's address: nobody knows who is meant.
      await asking.link(second.id, 'first.person@example.com');
      expect((await ask('first.person@example.com')).context).toMatchObject({ reason: 'subject_not_found' });
      expect(await ask(first.id)).toEqual({ decision: true });
    });

    test('what the role decides is asked of the organization or of a person, and a level counts for neither', async () => {
      const asking = await todoList(world());
      const { id } = asking.organization;
      const ask = async (who: keyof typeof characters, name: string, resource: object) =>
        (await asking.one({ subject: { type: 'user', id: characters[who].email }, action: { name }, resource })).body;
      const whole = { type: 'organization', id };
      expect(await ask('morty', 'can_create_todo', whole)).toEqual({ decision: true });
      expect(await ask('beth', 'can_create_todo', whole)).toEqual({
        decision: false,
        context: { reason: 'not_in_role' },
      });
      for (const resource of [whole, { type: 'user', id: characters.morty.email }])
        expect((await ask('rick', 'can_update_todo', resource)).context).toEqual({ reason: 'resource_required' });
      expect((await ask('rick', 'can_fly', whole)).context).toEqual({ reason: 'unknown_permission' });
    });

    test('a suspended person and one who has not accepted may do nothing', async () => {
      const asking = await examples(world());
      for (const state of ['suspended', 'pending'] as const) {
        const { id } = await asking.organization.user({ roleId: 'member', state });
        const resource = { type: 'book', id: await asking.resource('book', state, { [id]: 'editor' }) };
        const { body } = await asking.one({ subject: { type: 'user', id }, action: { name: 'read' }, resource });
        expect(body, state).toEqual({ decision: false, context: { reason: 'subject_not_active' } });
      }
    });

    test('P10: who may not see users may not ask, and an unknown caller is told how to say who it is', async () => {
      const asking = await examples(world());
      const member = await asking.organization.user({ roleId: 'member' });
      const key = await asking.organization.apiKey('member');
      for (const path of [ONE, MANY]) {
        for (const { token } of [member, key]) {
          const { status, body } = await post(asking.world.app, path, token, permitted);
          expect([status, body.code, body.decision]).toEqual([403, 'forbidden', undefined]);
        }
        // P14: without a token nothing of the body is read.
        for (const token of [null, 'rak_unknown']) {
          const { status, headers, body } = await post(asking.world.app, path, token, 'not JSON', { 'x-request-id': 'a b' });
          expect([status, body.code]).toEqual([401, 'unauthenticated']);
          expect([headers.get('www-authenticate'), headers.get('x-request-id')]).toEqual(['Bearer', 'a b']);
        }
        const response = await asking.world.app.request(path);
        expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
      }
      const search = await post(asking.world.app, '/access/v1/search/subject', key.token, {});
      expect(search.status).toBe(404);
    });

    test('P14: requests are counted, bodies and evaluations are bounded', async () => {
      const asking = await examples(world());
      const entries = (count: number) => ({ ...permitted, evaluations: Array.from({ length: count }, () => ({})) });
      const most = await asking.many(entries(100));
      expect([most.status, most.body.evaluations?.length]).toEqual([200, 100]);
      const more = await asking.many(entries(101));
      expect([more.status, more.body.detail]).toEqual([
        400,
        'evaluations must have at most 100 entries; it has 101.',
      ]);
      const large = await asking.one({ ...permitted, context: { text: 'x'.repeat(300_000) } });
      expect([large.status, large.body.code]).toEqual([413, 'payload_too_large']);
      const limited = asking.world.with({ ...asking.world.dependencies, limits: { actorPerMinute: 2 } });
      const answers: Answer[] = [];
      for (let turn = 0; turn < 3; turn += 1) answers.push(await post(limited.app, MANY, asking.key.token, permitted));
      expect(answers.map(({ status }) => status).slice(-1)).toEqual([429]);
      expect(answers.at(-1)?.headers.get('retry-after')).toMatch(/^\d+$/);
    });

    test('a malformed request is answered 400, and never with a permit', async () => {
      const asking = await examples(world());
      await fc.assert(
        fc.asyncProperty(fc.constantFrom([], ...partsOf(permitted)), junk, async (path, value) => {
          const sent = JSON.stringify(damaged(permitted, path, value)) ?? '';
          const wellFormed = sent !== '' && isEvaluation(JSON.parse(sent));
          for (const { status, body } of [await asking.one(sent), await asking.many(sent)]) {
            expect(status, sent).toBe(wellFormed ? 200 : 400);
            if (!wellFormed) expect([body.code, body.decision], sent).toEqual(['malformed_request', undefined]);
          }
        }),
        { numRuns: RUNS },
      );
    });

    test('a malformed evaluation is answered with no, and spoils no other', async () => {
      const asking = await examples(world());
      const { subject, action, resource } = permitted;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.constantFrom([], ...partsOf(permitted)), junk), { minLength: 1, maxLength: 4 }),
          fc.subarray(['subject', 'action', 'resource'] as const),
          async (damages, shared) => {
            const defaults = Object.fromEntries(shared.map((name) => [name, permitted[name]]));
            const entries = damages.map(([path, value]) => damaged({ subject, action, resource }, path, value) ?? {});
            const sent = JSON.stringify({ ...defaults, evaluations: [...entries, { subject, action, resource }] });
            const { status, body } = await asking.many(sent);
            expect([status, body.evaluations?.length], sent).toEqual([200, entries.length + 1]);
            const received = (JSON.parse(sent) as { evaluations: unknown[] }).evaluations;
            for (const [index, entry] of received.entries()) {
              const isObject = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
              const wellFormed = isEvaluation(isObject ? { ...defaults, ...entry } : entry);
              const { decision, context } = body.evaluations?.[index] ?? {};
              expect(context?.['reason'] === 'malformed', sent).toBe(!wellFormed);
              if (!wellFormed) expect(decision, sent).toBe(false);
            }
            expect(body.evaluations?.at(-1)).toEqual({ decision: true });
          },
        ),
        { numRuns: RUNS },
      );
    });

    test('whatever is not JSON, or not an object, is answered 400', async () => {
      const asking = await examples(world());
      const whole = JSON.stringify({ ...permitted, evaluations: [{}] });
      const texts = fc.oneof(
        fc.string(),
        fc.nat(whole.length - 1).map((length) => whole.slice(0, length)),
        fc.constantFrom('[]', 'null', '"user"', '{}', '[[[[', `${'['.repeat(50_000)}`),
      );
      const bad = [
        { ...permitted, evaluations: {} },
        { ...permitted, evaluations: [{}], options: [] },
        { ...permitted, evaluations: [{}], options: { evaluations_semantic: 'permit_all' } },
        { ...permitted, evaluations: [{}], options: { evaluations_semantic: null } },
        { ...permitted, evaluations: [permitted], subject: 'alice' },
        { ...permitted, evaluations: [permitted], context: null },
      ];
      expect(statuses(await Promise.all(bad.map((body) => asking.many(body))))).toEqual([400]);
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          expect(statuses([await asking.one(text), await asking.many(text)])).toEqual([400]);
        }),
        { numRuns: RUNS },
      );
    });
  });
}
