import { beforeEach, describe, expect, it } from 'vitest';
import type { BatchResults, RosterClient } from '../index.js';
import { anotherUser, type Organization, organizationOf } from '../testing/organization.js';
import { failureOf } from '../testing/scripted-fetch.js';

let hub: Organization;
let owner: RosterClient;
beforeEach(async () => {
  hub = await organizationOf('hub');
  owner = await hub.as('owner');
});

const outcomes = ({ data }: BatchResults) => data.map(({ status, problem }) => problem?.code ?? status);
const rows = [
  { email: 'ann@example.org', roleId: 'viewer' },
  { email: 'no address', roleId: 'viewer' },
  { email: 'ann@example.org', roleId: 'viewer' },
];

describe('batches', () => {
  it('H3 P10: a file of invitations is processed row by row; an invalid row fails with its code and field', async () => {
    const results = await owner.invitations.createBatch({ items: rows });
    expect(outcomes(results)).toEqual([201, 'validation_failed', 'address_taken']);
    expect(results.summary).toEqual({ succeeded: 1, failed: 2 });
    expect(results.data[1]?.problem).toMatchObject({
      title: expect.any(String),
      detail: expect.stringContaining('e-mail'),
      errors: [{ pointer: '/email' }],
    });
    expect(await owner.users.get(results.data[0]?.id ?? '')).toMatchObject({
      email: 'ann@example.org',
      status: 'pending',
      etag: results.data[0]?.etag,
    });
    await hub.linkTo('ann@example.org');
  });

  it('P6: a dry run returns the results and sends nothing; the real run with the same key happens once', async () => {
    const dry = await owner.invitations.createBatch({ items: rows, dryRun: true }, { idempotencyKey: 'file' });
    expect(outcomes(dry)).toEqual([201, 'validation_failed', 'address_taken']);
    expect(dry).toMatchObject({
      dryRun: true,
      data: [{ id: null, etag: null, change: { before: null, after: { roleId: 'viewer', state: 'pending' } } }, {}, {}],
    });
    const real = await owner.invitations.createBatch({ items: rows }, { idempotencyKey: 'file' });
    expect(await owner.invitations.createBatch({ items: rows }, { idempotencyKey: 'file' })).toEqual(real);
    await hub.linkTo('ann@example.org');
    expect(hub.backend.mails.filter(({ to }) => to === 'ann@example.org')).toHaveLength(1);
  });

  it('P1 P2 P3 P5: an item fails alone, with the code of the single operation', async () => {
    const { user } = await owner.session.get();
    const viewer = await anotherUser(owner, { role: ['viewer'], status: ['active'] });
    const item = { userId: viewer.id, roleId: 'editor', ifMatch: viewer.etag };
    const results = await owner.users.changeRoleBatch({
      items: [{ ...item, userId: user?.id ?? '' }, item, item, { ...item, ifMatch: '*', roleId: 'none' }],
    });
    expect(outcomes(results)).toEqual(['own_account', 200, 'precondition_failed', 'unknown_role']);
    expect(results.data[0]?.problem?.reason).toBe('own_account');
    expect(results.data[1]).toMatchObject({
      id: viewer.id,
      change: { before: { roleId: 'viewer' }, after: { roleId: 'editor' } },
    });
  });

  it('H1: without the permission the whole batch fails', async () => {
    const editor = await hub.as('editor');
    expect(await failureOf(editor.users.deleteBatch({ items: [{ userId: 'x', ifMatch: '*' }] }))).toMatchObject({
      code: 'forbidden',
      operationId: 'users.deleteBatch',
    });
    expect(await failureOf(owner.users.suspendBatch({ items: [] }))).toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '/items' }],
    });
  });

  it('F4 F10: access levels of many users on many assistants are set and removed in one batch', async () => {
    const flow = await organizationOf('flow');
    const administrator = await flow.as('administrator');
    const resources = (await administrator.resources.list({})).data.slice(0, 2);
    const person = await anotherUser(administrator, { role: ['editor'] });
    const items = resources.map(({ id: resourceId }) => ({
      resourceId,
      userId: person.id,
      accessLevel: 'viewer',
      ifMatch: '*',
    }));
    const { data } = await administrator.grants.setBatch({ items });
    expect(data.map(({ id }) => id)).toEqual(resources.map(({ id }) => `${id}/${person.id}`));
    const removals = data.map(({ etag }, index) => ({
      resourceId: resources[index]?.id ?? '',
      userId: person.id,
      ifMatch: etag ?? '',
    }));
    expect(outcomes(await administrator.grants.removeBatch({ items: removals }))).toEqual([204, 204]);
  });
});
