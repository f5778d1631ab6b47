import { newAddress, unique } from '../backend/organization.js';
import type { OperationId } from '../contract/operations.js';
import { type Scenario, scenario } from './scenario.js';

// A batch is its single operation for each item.

const invite: OperationId[] = ['invitations.createBatch'];

export const batches: Scenario[] = [
  scenario('contract', 'a batch answers one result for each item, in order', { operations: invite }, async (trial) => {
    const organization = await trial.organization();
    const owner = await organization.owner();
    const roleId = organization.weakestRole;
    const [one, two] = [newAddress(), newAddress()];
    const items = [
      { email: one, roleId },
      { email: one, roleId },
      { email: 'not an address', roleId },
      { email: two, roleId: 'no-such-role' },
      { email: two, roleId },
    ];
    const answer = await owner.ok(
      'invitations.createBatch',
      { body: { items } },
      'A bad item does not refuse the others.',
    );
    answer.verify(answer.body.data.length === items.length, '/data', 'There is one result for each item.');
    items.forEach((_item, index) => answer.expect(`/data/${index}/index`, index, 'Results come in order.'));
    const expected = [
      [201, undefined],
      [409, 'address_taken'],
      [422, 'validation_failed'],
      [422, 'unknown_role'],
      [201, undefined],
    ] as const;
    expected.forEach(([status, code], index) => {
      answer.expect(`/data/${index}/status`, status, 'An item has the status of the single operation.');
      answer.expect(`/data/${index}/problem${code ? '/code' : ''}`, code ?? null, 'An item has its problem.');
    });
    answer.expect('/summary', { succeeded: 2, failed: 3 }, 'The summary counts both kinds.');
  }),
  scenario('contract', 'a dry run changes nothing', { operations: [...invite, 'users.list'] }, async (trial) => {
    const organization = await trial.organization();
    const owner = await organization.owner();
    const email = newAddress();
    const body = { items: [{ email, roleId: organization.weakestRole }], dryRun: true };
    const answer = await owner.ok('invitations.createBatch', { body });
    answer.expect('/data/0/status', 201, 'A dry run answers as a real run would.');
    answer.expect('/data/0/etag', null, 'A dry run creates nothing that has an ETag.');
    const list = await owner.ok('users.list', { query: trial.wholePage });
    list.verify(!list.body.data.some((user) => user.email === email), '/data', 'A dry run invites nobody.');
  }),
  scenario(
    'P5',
    'an item of a batch compares its ifMatch',
    { operations: ['users.changeRoleBatch', 'users.get'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, person] = [await organization.owner(), await organization.weakest()];
      const item = { userId: person.id, roleId: organization.strongestRole, ifMatch: '"outdated"' };
      const answer = await owner.ok('users.changeRoleBatch', { body: { items: [item] } });
      answer.expect('/data/0/problem/code', 'precondition_failed', 'An item on outdated data is refused.');
      const read = await owner.ok('users.get', { path: { userId: person.id } });
      read.expect('/roleId', person.roleId, 'A refused item changes nothing.');
    },
  ),
  scenario('P6', 'a batch has one effect for one Idempotency-Key', { operations: invite }, async (trial) => {
    const organization = await trial.organization();
    const owner = await organization.owner();
    const body = { items: [{ email: newAddress(), roleId: organization.weakestRole }] };
    const key = unique();
    const first = await owner.ok('invitations.createBatch', { body, key });
    const again = await owner.ok('invitations.createBatch', { body, key });
    again.expect('/data/0/status', 201, 'A repeated batch gets the first answer again.');
    again.expect('/data/0/id', first.body.data[0]?.id, 'A repeated batch gets the first answer again.');
  }),
  scenario(
    'P9',
    'each item of a batch writes an audit event',
    { operations: ['users.changeRoleBatch', 'auditEvents.list'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, person] = [await organization.owner(), await organization.weakest()];
      const items = [{ userId: person.id, roleId: organization.strongestRole, ifMatch: '*' }];
      await owner.ok('users.changeRoleBatch', { body: { items } });
      const events = await owner.ok('auditEvents.list', { query: { action: 'users.changeRole', targetId: person.id } });
      events.expect('/data/0/actor/id', owner.id, 'An item is recorded as its single operation.');
      events.expect('/data/0/before/roleId', person.roleId, 'The event has the value before.');
      events.expect('/data/0/after/roleId', organization.strongestRole, 'The event has the value after.');
    },
  ),
];
