import { Caller } from '../backend/caller.js';
import { newAddress, type Organization } from '../backend/organization.js';
import { type Operation, type OperationId, operationIds, operations } from '../contract/operations.js';
import { enrol, guessCodes, guessing } from './authenticator.js';
import { type Scenario, scenario } from './scenario.js';
import { makeTarget, needsOf, targetOperations } from './targets.js';

// What is there, and how it refuses.

const withoutUnknown: OperationId[] = operationIds.filter((id) => id !== 'capabilities.get');

/** Ids in the form of the contract's own examples; nobody has them. */
const path = { userId: 'nobody', roleId: 'nothing', resourceId: 'nothing' };

const codeOf = (body: unknown): string | undefined => (body as { code?: string } | undefined)?.code;

function unknownField(id: OperationId): Scenario {
  return scenario('P10', `${id} refuses a field it does not know, and names it`, needsOf(id), async (trial) => {
    const organization = await trial.organization();
    const { call } = await makeTarget(id, organization);
    if (call.body === undefined) trial.skip(`${id} has no body.`);
    const body = { ...(call.body as object), surprise: true };
    const refused = await (
      await organization.owner()
    ).refused(id, 'validation_failed', { ...call, body }, 'Requests have no fields of their own.');
    const named = refused.body.errors?.some(({ pointer }) => pointer.startsWith('/surprise'));
    refused.verify(named === true, '/errors/0/pointer', 'The refusal names the field, `/surprise`.');
  });
}

/** Whether a request for the one could be one for the other. */
const looksLike = (one: Operation, other: Operation): boolean =>
  one.method === other.method && new RegExp(`^${other.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(one.path);

const withBody: OperationId[] = targetOperations.filter((id) => '415' in operations[id].responses);

/** One operation with a body, whichever the backend has. */
const anyChange = (has: (id: OperationId) => boolean): OperationId | undefined =>
  (['users.changeRole', 'users.update', 'invitations.create', 'settings.updateContact'] as const).find(has);

async function changeOf(organization: Organization, id: OperationId) {
  const [owner, { call }] = [await organization.owner(), await makeTarget(id, organization)];
  return { owner, call };
}

export const protocol: Scenario[] = [
  scenario('contract', 'every operation that is declared is there', {}, async (trial) => {
    for (const id of trial.backend.declared) {
      const answer = await trial.anybody.call(id, { path, ...('415' in operations[id].responses && { body: {} }) });
      const missing = codeOf(answer.body) === 'unknown_operation' || [405, 501].includes(answer.status);
      answer.verify(!missing, 'status', `${id} is declared, so it is there.`);
    }
  }),
  scenario('contract', 'what can be read is answered as the contract has it', {}, async (trial) => {
    const owner = await (await trial.organization()).owner();
    const readable = [...trial.backend.declared].filter(
      (id) => operations[id].method === 'GET' && !operations[id].path.includes('{'),
    );
    for (const id of readable) {
      const answer = await owner.call(id);
      // A catalogue need not have what an operation is about, such as resources.
      if (answer.status !== 403) answer.verify(answer.status === 200, 'status', `The strongest person reads ${id}.`);
    }
  }),
  scenario('contract', 'an operation that is not declared answers unknown_operation', {}, async (trial) => {
    // Where `export` can be the id of a user, nobody can tell the two apart.
    const isDeclared = (id: OperationId) =>
      [...trial.backend.declared].some((one) => looksLike(operations[id], operations[one]));
    const missing = withoutUnknown.filter((id) => !isDeclared(id));
    if (missing.length === 0) trial.skip('The backend declares every operation.');
    const owner = await (await trial.organization()).owner();
    for (const id of missing) {
      const answer = await owner.call(id, { path, ...('415' in operations[id].responses && { body: {} }) });
      answer.expect('/code', 'unknown_operation', `${id} is not declared, so it is not there.`);
      answer.expect('status', 404, `${id} is not declared, so it is not there.`);
    }
  }),
  scenario('contract', 'a path of no operation answers unknown_operation', {}, async (trial) => {
    const owner = await (await trial.organization()).owner();
    for (const target of ['/v1/no-such-thing', '/v1/users/nobody/no-such-thing']) {
      const headers = { authorization: `Bearer ${owner.token}` };
      const { status, body } = await trial.backend.send({ method: 'GET', target, headers });
      if (status !== 404 || codeOf(body) !== 'unknown_operation')
        trial.fail(`GET ${target}: expected 404 unknown_operation, got ${status} ${codeOf(body) ?? ''}.`);
    }
  }),
  scenario('contract', 'the event stream begins with where it is', { operations: ['events.stream'] }, async (trial) => {
    const owner = await (await trial.organization()).owner();
    const answer = await owner.ok('events.stream');
    const text = String(answer.body);
    answer.verify(/^event: ?(ready|reset)$/m.test(text), '', 'The first event is `ready` or `reset`.');
    answer.verify(/^data: ?\{"id":\d+\}$/m.test(text), '', 'Its data is the position.');
  }),
  scenario('P10', 'without a token, or with a wrong one, nothing that needs one is answered', {}, async (trial) => {
    const stranger = new Caller(trial.backend, 'not-a-token');
    const authenticated = [...trial.backend.declared].filter((id) => operations[id].permission !== 'public');
    for (const id of authenticated) {
      const call = { path, ...('415' in operations[id].responses && { body: {} }) };
      for (const caller of [trial.anybody, stranger]) {
        const refused = await caller.refused(id, 'unauthenticated', call, `${id} needs a token.`);
        refused.expect('status', 401, `${id} needs a token.`);
      }
    }
  }),
  ...withBody.map(unknownField),
  scenario('P10', 'a body that is no JSON is refused', {}, async (trial) => {
    const id = anyChange((one) => trial.has(one)) ?? trial.skip('No operation with a body is declared.');
    const { owner, call } = await changeOf(await trial.organization(), id);
    await owner.refused(id, 'malformed_request', { ...call, body: '{"name":' }, 'The body cannot be parsed.');
    const headers = { 'content-type': 'text/plain' };
    await owner.refused(id, 'unsupported_media_type', { ...call, headers }, 'The body must be JSON.');
  }),
  scenario('P10', 'a method that a path does not have is refused', {}, async (trial) => {
    const owner = await (await trial.organization()).owner();
    const paths = [...trial.backend.declared].map((id) => operations[id].path).filter((one) => !one.includes('{'));
    const methods = (target: string) =>
      operationIds.filter((id) => operations[id].path === target).map((id) => operations[id].method);
    const target = paths.find((one) => !methods(one).includes('DELETE')) ?? trial.skip('Every path has every method.');
    const headers = { authorization: `Bearer ${owner.token}` };
    const { status, body } = await trial.backend.send({ method: 'DELETE', target, headers });
    if (status !== 405 || codeOf(body) !== 'method_not_allowed')
      trial.fail(`DELETE ${target}: expected 405 method_not_allowed, got ${status} ${codeOf(body) ?? ''}.`);
  }),
  scenario('P10', 'a refusal has a sentence that a person can act on', {}, async (trial) => {
    const organization = await trial.organization();
    const person = await organization.weakest();
    const closed =
      (['users.list', 'settings.getSecurity', 'auditEvents.list'] as const).find((id) => trial.has(id)) ??
      trial.skip('No operation that a role can lack is declared.');
    const refused = await person.refused(closed, 'forbidden', {}, 'The weakest role may not do this.');
    const { detail = '' } = refused.body;
    refused.verify(/^\S.*\s\S.*[.!]$/s.test(detail), '/detail', 'The detail is a sentence.');
  }),
  scenario(
    'P13',
    'one mailbox has one account, however it is spelled',
    { operations: ['invitations.create'] },
    async (trial) => {
      const organization = await trial.organization();
      const owner = await organization.owner();
      const roleId = organization.weakestRole;
      const local = newAddress().split('@')[0] ?? '';
      await owner.ok('invitations.create', { body: { email: `${local}@bücher.example`, roleId } });
      const spellings = {
        'in other letter case': `${local.toUpperCase()}@BÜCHER.example`,
        'with the domain in xn-- form': `${local}@xn--bcher-kva.example`,
        'in full width': `${local.replace('person', 'ｐｅｒｓｏｎ')}@bücher.example`,
      };
      for (const [how, email] of Object.entries(spellings))
        await owner.refused(
          'invitations.create',
          'address_taken',
          { body: { email, roleId } },
          `It is the same mailbox ${how}.`,
        );
    },
  ),
  scenario(
    'P13',
    'characters that cannot be seen are refused and named',
    { operations: ['invitations.create'] },
    async (trial) => {
      const organization = await trial.organization();
      const owner = await organization.owner();
      const roleId = organization.weakestRole;
      for (const [character, name] of [
        ['\u200b', '200B'],
        ['\u202e', '202E'],
      ] as const) {
        for (const field of ['email', 'name']) {
          const email = newAddress();
          const body = { email, name: 'Ada Lovelace', roleId };
          const hidden = { ...body, [field]: body[field as 'email' | 'name'].replace('a', `a${character}`) };
          const refused = await owner.refused(
            'invitations.create',
            'validation_failed',
            { body: hidden },
            `U+${name} is in the ${field}.`,
          );
          const at = (refused.body.errors ?? []).findIndex(({ pointer }) => pointer === `/${field}`);
          refused.verify(at >= 0, '/errors', `The refusal names the field, /${field}.`);
          refused.verify(
            refused.body.errors?.[at]?.message.toUpperCase().includes(name) === true,
            `/errors/${at}/message`,
            `The refusal names the character, U+${name}.`,
          );
        }
      }
    },
  ),
  scenario('P14', 'a page is bounded', { operations: ['users.list'] }, async (trial) => {
    const owner = await (await trial.organization()).owner();
    const { pageItems } = trial.backend.limits;
    for (const limit of [0, pageItems + 1, 1_000_000])
      await owner.refused(
        'users.list',
        'validation_failed',
        { query: { limit } },
        `A page has 1 to ${pageItems} rows.`,
      );
  }),
  scenario('P14', 'a body is bounded', {}, async (trial) => {
    const id = anyChange((one) => trial.has(one)) ?? trial.skip('No operation with a body is declared.');
    const { owner, call } = await changeOf(await trial.organization(), id);
    const body = { ...(call.body as object), filler: 'x'.repeat(trial.backend.limits.bodyBytes) };
    const refused = await owner.refused(
      id,
      'payload_too_large',
      { ...call, body },
      'The body is larger than any that the backend takes.',
    );
    refused.expect('status', 413, 'The body is larger than any that the backend takes.');
  }),
  scenario('P14', 'a batch is bounded', { operations: ['users.suspendBatch'] }, async (trial) => {
    const owner = await (await trial.organization()).owner();
    const items = Array.from({ length: trial.backend.limits.batchItems + 1 }, () => ({ userId: owner.id }));
    await owner.refused(
      'users.suspendBatch',
      ['validation_failed', 'payload_too_large'],
      { body: { items } },
      'There is a largest batch.',
    );
  }),
  scenario('P14', 'whoever sends too much is told when to come back', { operations: guessing }, async (trial) => {
    const person = await (await trial.organization()).weakest();
    const answer = await guessCodes(person, await enrol(person));
    if (answer.status !== 429) trial.skip('Nothing was limited.');
    const wait = Number(answer.exchange.headers.get('retry-after'));
    answer.verify(Number.isInteger(wait) && wait > 0, 'header.retry-after', 'It is a number of seconds.');
  }),
  scenario('P14', 'requests of one organization do not stop another', { operations: ['users.list'] }, async (trial) => {
    const [busy, other] = [await (await trial.organization()).owner(), await (await trial.organization()).owner()];
    const flood = Array.from({ length: FLOOD }, () => busy.call('users.list'));
    await other.ok('users.list', {}, 'The other organization is served at the same time.');
    await Promise.all(flood);
  }),
];

const FLOOD = 30;
