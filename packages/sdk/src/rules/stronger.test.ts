import { describe, expect, it } from 'vitest';
import { canActOn, isRosterError } from '../index.js';
import { withRole } from '../testing/organization.js';
import { failureOf } from '../testing/scripted-fetch.js';

const ann = { email: 'ann@example.org', roleId: 'viewer' };

describe('somebody stronger', () => {
  it('P11: nobody acts on somebody stronger, and the local answer is the same as the refusal', async () => {
    const actions = ['update', 'suspend', 'change_role', 'delete', 'invite', 'reset_two_factor'];
    const held = ['users:view', ...actions.map((action) => `users:${action}`)];
    const { manager, client } = await withRole('helper', held);
    const { user, role } = await manager.session.get();
    const any = { ifMatch: '*' };
    const invited = await manager.invitations.create({ ...ann, roleId: 'owner' });
    const actor = await client.actor();
    expect(canActOn(actor, role)).toEqual({ allowed: false, reason: 'exceeds_permissions' });
    expect(canActOn(actor, actor.role)).toEqual({ allowed: true, reason: 'within_own_permissions' });
    for (const attempt of [
      () => client.users.update(user!.id, { name: 'X' }, any),
      () => client.users.changeRole(user!.id, { roleId: 'helper' }, any),
      () => client.users.suspend(user!.id),
      () => client.users.delete(user!.id, any),
      () => client.twoFactor.reset(user!.id, any),
      () => client.invitations.resend(invited.id),
      () => client.invitations.revoke(invited.id, any),
    ]) {
      const error = await failureOf(attempt());
      expect(error).toMatchObject({ code: 'target_exceeds_actor', status: 403, reason: 'exceeds_permissions' });
    }
    const { data } = await client.users.deleteBatch({ items: [{ userId: user!.id, ifMatch: '*' }] });
    expect(data[0]?.problem?.code).toBe('target_exceeds_actor');
  });

  it('P12: the last owner stays, though others manage users', async () => {
    const { manager, key } = await withRole('manager', ['users:view', 'users:change_role']);
    const { user } = await manager.session.get();
    for (const { id } of await manager.users.list({ role: ['owner'], status: ['active'] }).toArray({ max: 100 })) {
      if (id !== user!.id) await key.users.suspend(id);
    }
    const error = await failureOf(key.users.changeRole(user!.id, { roleId: 'manager' }, { ifMatch: '*' }));
    expect(isRosterError(error, 'users.changeRole') && error.code).toBe('last_owner');
    expect(error).toMatchObject({ status: 409, reason: 'last_owner' });
  });
});
