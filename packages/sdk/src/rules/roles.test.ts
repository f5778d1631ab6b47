import { beforeEach, describe, expect, it } from 'vitest';
import type { RoleCreate, RosterClient } from '../index.js';
import { anotherUser, type Organization, organizationOf } from '../testing/organization.js';
import { failureOf } from '../testing/scripted-fetch.js';

const MANAGING = ['users:view', 'users:change_role', 'roles:create', 'roles:update', 'roles:delete'];
let hub: Organization;
let owner: RosterClient;
beforeEach(async () => {
  hub = await organizationOf('hub');
  owner = await hub.as('owner');
});

/** A new role, and a user who has it. */
async function withRole(body: RoleCreate) {
  const role = await owner.roles.create(body);
  const user = await anotherUser(owner, { status: ['active'], role: ['editor'] });
  await owner.users.changeRole(user.id, { roleId: role.id }, { ifMatch: user.etag });
  return { role, user, client: await hub.as(user.id, { freshForInMs: 0 }) };
}

describe('custom roles', () => {
  it('H9d: an owner copies a role, and the copy decides for its users', async () => {
    const viewer = await owner.roles.get('viewer');
    const { role, client } = await withRole({
      name: 'Viewers of users',
      permissions: [...viewer.permissions, 'users:view'],
    });
    expect(role).toMatchObject({ name: 'Viewers of users', system: false });
    expect((await owner.roles.list()).data.at(-1)).toEqual(role);
    expect(await client.can('users:view')).toMatchObject({ allowed: true, reason: 'granted_by_role' });
    expect(await client.can('content:edit')).toMatchObject({ allowed: false, reason: 'not_in_role' });
    await owner.roles.update(role.id, { permissions: viewer.permissions }, { ifMatch: role.etag });
    expect(await client.can('users:view')).toMatchObject({ allowed: false, reason: 'not_in_role' });
  });

  it('P2: nobody can change the permissions of their own role', async () => {
    const { role, client } = await withRole({ name: 'Leads', permissions: MANAGING });
    const stale = { ifMatch: role.etag };
    expect(await failureOf(client.roles.update(role.id, { permissions: [] }, stale))).toMatchObject({
      code: 'own_role',
      status: 403,
    });
    expect((await client.session.get()).role.name).toBe('Leads');
    const renamed = await client.roles.update(role.id, { name: 'Heads' }, stale);
    expect(renamed).toMatchObject({ name: 'Heads', permissions: role.permissions });
    expect(await failureOf(client.roles.update(role.id, { name: 'Chiefs' }, stale))).toMatchObject({
      code: 'precondition_failed',
    });
  });

  it('P3: nobody can create or change a role with permissions they do not have', async () => {
    const { client } = await withRole({ name: 'Leads', permissions: MANAGING });
    const refusal = { code: 'role_exceeds_actor', status: 403, reason: 'exceeds_permissions' };
    const above = await owner.roles.create({ name: 'Above', permissions: ['settings:update'] });
    expect(await failureOf(client.roles.create({ name: 'More', permissions: ['settings:update'] }))).toMatchObject(
      refusal,
    );
    expect(await failureOf(client.roles.update(above.id, { permissions: [] }, { ifMatch: above.etag }))).toMatchObject(
      refusal,
    );
  });

  it('P10: a fixed role, a role in use, a taken name and an unknown permission each have their code', async () => {
    const { role } = await withRole({ name: 'Front desk', permissions: [] });
    const any = { ifMatch: '*' };
    expect(await failureOf(owner.roles.update('owner', { name: 'Boss' }, any))).toMatchObject({
      code: 'role_fixed',
      status: 409,
    });
    expect(await failureOf(owner.roles.delete(role.id, any))).toMatchObject({ code: 'role_in_use', status: 409 });
    expect(await failureOf(owner.roles.create({ name: 'front DESK', permissions: [] }))).toMatchObject({
      code: 'role_name_taken',
      status: 409,
      errors: [{ pointer: '/name' }],
    });
    expect(await failureOf(owner.roles.create({ name: 'Odd', permissions: ['users:view', 'no:such'] }))).toMatchObject({
      code: 'unknown_permission',
      status: 422,
      errors: [{ pointer: '/permissions/1' }],
    });
  });
});
