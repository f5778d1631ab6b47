import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';
import { type Answer, examples, MANY, ONE, permitted, post, todoList } from './authzen.fixture.js';
import {
  certificationBatches,
  certificationErrors,
  certificationRequests,
  evaluationExamples,
  evaluationsExamples,
} from './authzen-examples.table.js';
import { characters, todoEvaluations, todoLists } from './authzen-todo.table.js';

const METADATA = '/.well-known/authzen-configuration';

const decisionsOf = ({ body }: Answer) => body.evaluations?.map(({ decision }) => decision);

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
          const { status, headers, body } = await post(asking.world.app, path, token, 'not JSON', {
            'x-request-id': 'a b',
          });
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
      expect([more.status, more.body.detail]).toEqual([400, 'evaluations must have at most 100 entries; it has 101.']);
      const large = await asking.one({ ...permitted, context: { text: 'x'.repeat(300_000) } });
      expect([large.status, large.body.code]).toEqual([413, 'payload_too_large']);
      const limited = asking.world.with({ ...asking.world.dependencies, limits: { actorPerMinute: 2 } });
      const answers: Answer[] = [];
      for (let turn = 0; turn < 3; turn += 1) answers.push(await post(limited.app, MANY, asking.key.token, permitted));
      expect(answers.map(({ status }) => status).slice(-1)).toEqual([429]);
      expect(answers.at(-1)?.headers.get('retry-after')).toMatch(/^\d+$/);
    });
  });
}
