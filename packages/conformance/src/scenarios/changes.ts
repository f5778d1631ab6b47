import { sameValue } from '../backend/values.js';
import { type OperationId, operations } from '../contract/operations.js';
import { type Scenario, scenario, type Trial } from './scenario.js';
import { makeTarget, needsOf, targetOperations } from './targets.js';

// What every change keeps, asked of each operation that changes something.

const readers: Partial<Record<OperationId, OperationId>> = {
  'roles.update': 'roles.get',
  'roles.delete': 'roles.get',
  'resources.update': 'resources.get',
  'resources.delete': 'resources.get',
  'grants.set': 'grants.get',
  'grants.remove': 'grants.get',
  'settings.updateSecurity': 'settings.getSecurity',
  'settings.updateContact': 'settings.getContact',
};

/** Makes the target, and reads it: what it is now, with its ETag. */
async function prepare(trial: Trial, id: OperationId) {
  const organization = await trial.organization();
  const owner = await organization.owner();
  const { call, read, other } = await makeTarget(id, organization);
  const look = async () => {
    if (!read) throw new Error(`${id} has no reader.`);
    return owner.ok(read.id, read.call);
  };
  return { owner, call, other, look };
}

function conditional(id: OperationId): Scenario[] {
  const needs = needsOf(id, readers[id] ?? 'users.get');
  return [
    scenario('P5', `${id} needs If-Match, and takes \`*\``, needs, async (trial) => {
      const { owner, call, look } = await prepare(trial, id);
      const before = await look();
      await owner.refused(
        id,
        'precondition_required',
        { ...call, ifMatch: null },
        'Without If-Match nothing is changed.',
      );
      (await look()).expect('header.etag', before.etag, 'A refused change leaves the ETag as it was.');
      await owner.ok(id, { ...call, ifMatch: '*' }, '`*` opts out of the comparison.');
    }),
    scenario('P5', `${id} is refused on outdated data`, needs, async (trial) => {
      const { owner, call, other, look } = await prepare(trial, id);
      const before = await look();
      before.verify(before.etag !== '', 'header.etag', 'What can change has an ETag.');
      if (other) {
        const changed = await owner.ok(id, { ...call, ifMatch: before.etag }, 'The ETag that was read is accepted.');
        changed.verify(changed.etag !== before.etag, 'header.etag', 'A change makes another ETag.');
        const stale = { ...call, body: other, ifMatch: before.etag };
        await owner.refused(id, 'precondition_failed', stale, 'The ETag from before the change is refused.');
        (await look()).expect('header.etag', changed.etag, 'A refused change changes nothing.');
      } else {
        const stale = { ...call, ifMatch: '"outdated"' };
        await owner.refused(id, 'precondition_failed', stale, 'An ETag of another state is refused.');
        (await look()).expect('header.etag', before.etag, 'A refused change changes nothing.');
        await owner.ok(id, { ...call, ifMatch: before.etag }, 'The ETag that was read is accepted.');
      }
    }),
  ];
}

function idempotent(id: OperationId): Scenario {
  return scenario('P6', `${id} has one effect for one Idempotency-Key`, needsOf(id), async (trial) => {
    const { owner, call, other } = await prepare(trial, id);
    const keyed = { ...call, key: `key-${id}` };
    const first = await owner.ok(id, keyed);
    const again = await owner.ok(id, keyed, 'A repeated request gets the first answer again.');
    again.verify(sameValue(again.body, first.body), '', 'A repeated request gets the first answer again, unchanged.');
    again.verify(
      again.exchange.headers.has('idempotency-replayed'),
      'header.idempotency-replayed',
      'A repeated answer says so.',
    );
    if (!other) return;
    const reused = { ...keyed, body: other };
    await owner.refused(id, 'idempotency_key_reused', reused, 'The key cannot be used for another request.');
  });
}

const fieldsOf = (body: unknown): [string, unknown][] => Object.entries((body ?? {}) as object);

function audited(id: OperationId): Scenario {
  return scenario('P9', `${id} writes an audit event`, needsOf(id, 'auditEvents.list'), async (trial) => {
    const { owner, call } = await prepare(trial, id);
    await owner.ok(id, call);
    const events = await owner.ok('auditEvents.list', { query: { action: id } });
    const event = events.body.data[0];
    if (!event) return events.fail('/data/0', `There is an event for ${id}.`);
    events.expect('/data/0/action', id, 'The event names what was done.');
    events.expect('/data/0/actor/id', owner.id, 'The event names who did it.');
    const { userId, roleId, resourceId } = call.path ?? {};
    const target = [resourceId, userId].filter(Boolean).join('/') || roleId;
    if (target) events.expect('/data/0/target/id', target, 'The event names what it was done to.');
    events.verify(
      event.before !== null || event.after !== null || !/\.(update|change|set|create|delete)/.test(id),
      '/data/0/after',
      'The event has the values before or after.',
    );
    // Addresses stay out of events, and a role's own name and permissions are no secret.
    for (const [field, value] of fieldsOf(call.body).filter(([name]) =>
      ['roleId', 'accessLevel', 'text'].includes(name),
    ))
      events.expect(`/data/0/after/${field}`, value, 'The event has the new value.');
    if (call.body !== undefined && operations[id].conditional)
      events.verify(event.before !== null, '/data/0/before', 'The event has the value before.');
  });
}

export const changes: Scenario[] = targetOperations.flatMap((id) => [
  ...(operations[id].conditional ? conditional(id) : []),
  ...(operations[id].idempotent ? [idempotent(id)] : []),
  audited(id),
]);
