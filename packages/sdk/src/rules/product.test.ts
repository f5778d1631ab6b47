import { generateSync } from 'otplib';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEMO_TOTP_SECRET, seedOrganization } from '@roster-kit/mocks';
import { hub as hubCatalogue } from '@roster-kit/policy/catalogues';
import { createRosterClient, isRosterError, type RosterClient } from '../index.js';
import { anotherUser, type Organization, organizationOf, withRole } from '../testing/organization.js';
import { failureOf } from '../testing/scripted-fetch.js';

const ann = { email: 'ann@example.org', roleId: 'viewer' };
let hub: Organization;
let owner: RosterClient;
beforeEach(async () => {
  hub = await organizationOf('hub');
  owner = await hub.as('owner');
});

describe('managers', () => {
  it('P1: nobody can delete the last one', async () => {
    const { manager, key } = await withRole('remover', ['users:view', 'users:delete']);
    const { user } = await manager.session.get();
    for await (const { id } of manager.users.list({ role: ['owner'] })) {
      if (id !== user!.id) await key.users.delete(id, { ifMatch: '*' });
    }
    const error = await failureOf(key.users.delete(user!.id, { ifMatch: '*' }));
    expect(isRosterError(error, 'users.delete') && error.code).toBe('last_manager');
  });

  it('P1: of two who demote each other at the same time, one stays manager', async () => {
    const owners = await owner.users.list({ role: ['owner'], status: ['active'] }).toArray({ max: 100 });
    const [one, two] = owners as [(typeof owners)[0], (typeof owners)[0]];
    const clients = [await hub.as(one.id), await hub.as(two.id)] as const;
    for (const { id } of owners.slice(2)) await clients[0].users.changeRole(id, { roleId: 'viewer' }, { ifMatch: '*' });
    const demotions = await Promise.allSettled([
      clients[0].users.changeRole(two.id, { roleId: 'viewer' }, { ifMatch: '*' }),
      clients[1].users.changeRole(one.id, { roleId: 'viewer' }, { ifMatch: '*' }),
    ]);
    expect(demotions.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rejected = demotions.find((demotion) => demotion.status === 'rejected')!;
    expect(rejected.reason).toMatchObject({ code: 'forbidden', operationId: 'users.changeRole' });
  });

  it('P1: the last one cannot be suspended, and suspended managers do not count', async () => {
    const { manager, key } = await withRole('suspender', ['users:view', 'users:suspend']);
    const { user } = await manager.session.get();
    for (const { id } of await manager.users.list({ role: ['owner'], status: ['active'] }).toArray({ max: 100 })) {
      if (id !== user!.id) await key.users.suspend(id);
    }
    const error = await failureOf(key.users.suspend(user!.id));
    expect(isRosterError(error, 'users.suspend') && error.code).toBe('last_manager');
  });

  it('P10: only active users can be suspended, only suspended users reactivated', async () => {
    const [pending, active] = [
      await anotherUser(owner, { status: ['pending'] }),
      await anotherUser(owner, { status: ['active'] }),
    ];
    expect(await failureOf(owner.users.suspend(pending.id))).toMatchObject({ code: 'not_active', status: 409 });
    expect(await failureOf(owner.users.reactivate(active.id))).toMatchObject({ code: 'not_suspended', status: 409 });
  });

  it('P2: nobody can change their own role, suspend or delete themselves, or reset their own two-factor authentication', async () => {
    const { user } = await owner.session.get();
    const own = { ifMatch: '*' };
    const refusal = { code: 'own_account', status: 403 };
    expect(await failureOf(owner.users.changeRole(user!.id, { roleId: 'owner' }, own))).toMatchObject(refusal);
    expect(await failureOf(owner.users.delete(user!.id, own))).toMatchObject(refusal);
    expect(await failureOf(owner.users.suspend(user!.id))).toMatchObject(refusal);
    expect(await failureOf(owner.twoFactor.reset(user!.id, own))).toMatchObject(refusal);
  });

  it('P3: nobody can grant what they do not have', async () => {
    const { manager, client } = await withRole('inviter', [
      'preview:use',
      'users:view',
      'users:invite',
      'users:change_role',
    ]);
    const other = await anotherUser(manager, { role: ['tester'], status: ['active'] });
    for (const roleId of ['owner', 'editor', 'viewer']) {
      const refusal = { code: 'role_exceeds_actor', status: 403, reason: 'exceeds_permissions' };
      expect(await failureOf(client.invitations.create({ ...ann, roleId }))).toMatchObject(refusal);
      expect(await failureOf(client.users.changeRole(other.id, { roleId }, { ifMatch: '*' }))).toMatchObject(refusal);
    }
    expect(await client.invitations.create({ ...ann, roleId: 'tester' })).toMatchObject({ roleId: 'tester' });
  });
});

describe('organizations', () => {
  it("P4: another organization's id fails exactly as one that does not exist", async () => {
    const { store, keys } = hub.backend.dependencies;
    const other = await seedOrganization({
      store,
      keys,
      catalogue: hubCatalogue,
      name: 'Other',
      domain: 'other.example',
      now: hub.backend.clock.now(),
    });
    const foreign = other.users[0]!.id;
    const missing = `${foreign.slice(0, -4)}${foreign.endsWith('0000') ? '1111' : '0000'}`;
    const calls = (id: string) => [
      owner.users.get(id),
      owner.users.changeRole(id, { roleId: 'viewer' }, { ifMatch: '*' }),
      owner.users.delete(id, { ifMatch: '*' }),
      owner.invitations.resend(id),
      owner.access.evaluate({ userId: id, checks: [{ permission: 'users:view' }] }),
    ];
    const seen = async (id: string) =>
      (await Promise.all(calls(id).map(failureOf))).map((error) => ({ ...Object(error), requestId: undefined }));
    const answers = await seen(foreign);
    expect(answers.map(({ code }) => code)).toEqual(Array(5).fill('not_found'));
    expect(answers).toEqual(await seen(missing));
  });
});

describe('changes', () => {
  it("P5: a change of stale data fails, and overwrites only with '*'", async () => {
    const read = await anotherUser(owner);
    await owner.users.update(read.id, { name: 'First' }, { ifMatch: read.etag });
    expect(await failureOf(owner.users.update(read.id, { name: 'Second' }, { ifMatch: read.etag }))).toMatchObject({
      code: 'precondition_failed',
      status: 412,
    });
    expect(await owner.users.get(read.id)).toMatchObject({ name: 'First' });
    expect(await owner.users.update(read.id, { name: 'Second' }, { ifMatch: '*' })).toMatchObject({ name: 'Second' });
    const without = await owner.raw.PATCH('/v1/users/{userId}', {
      // @ts-expect-error If-Match is required
      params: { path: { userId: read.id } },
      body: { name: 'Third' },
    });
    expect(without.response.status).toBe(428);
  });

  it('P6: an invitation whose response was lost is sent once', async () => {
    let lost = 0;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await hub.backend.fetch(input, init);
      if (init?.method === 'POST' && lost++ === 0) throw new TypeError('fetch failed');
      return response;
    };
    const client = createRosterClient({
      baseUrl: hub.backend.baseUrl,
      fetch,
      token: await hub.backend.tokenFor('owner'),
    });
    const invited = await client.invitations.create(ann);
    expect(lost).toBe(2);
    expect(await owner.users.list({ q: 'ann@example.org' }).toArray({ max: 10 })).toMatchObject([{ id: invited.id }]);
    await hub.linkTo(ann.email);
    expect(hub.backend.mails.filter(({ to }) => to === ann.email)).toHaveLength(1);
  });

  it('P6: a key that was used for another request fails', async () => {
    await owner.invitations.create(ann, { idempotencyKey: 'row-1' });
    expect(await owner.invitations.create(ann, { idempotencyKey: 'row-1' })).toMatchObject({ status: 'pending' });
    const error = await failureOf(
      owner.invitations.create({ ...ann, email: 'ben@example.org' }, { idempotencyKey: 'row-1' }),
    );
    expect(error).toMatchObject({ code: 'idempotency_key_reused', status: 422 });
  });

  it('P10: every error has a code, a request id and a title', async () => {
    const viewer = await hub.as('viewer');
    const calls = [
      owner.users.get('usr_0'),
      owner.users.list({ cursor: 'made-up' }),
      owner.users.list({ limit: 0 }),
      viewer.users.list(),
      hub.withToken('rst_made-up').session.get(),
      hub.withToken().invitations.preview({ token: 'made-up' }),
    ];
    for (const error of await Promise.all(calls.map(failureOf))) {
      expect(isRosterError(error)).toBe(true);
      expect(error).toMatchObject({
        code: expect.stringMatching(/^[a-z_]+$/),
        requestId: expect.any(String),
        title: expect.stringMatching(/\w/),
        detail: expect.stringMatching(/\w/),
      });
    }
  });
});

describe('invitation links', () => {
  it('P7: work once', async () => {
    await owner.invitations.create(ann);
    const token = await hub.linkTo(ann.email);
    const nobody = hub.withToken();
    await nobody.invitations.preview({ token });
    await nobody.invitations.accept({ token, name: 'Ann' });
    expect(await failureOf(nobody.invitations.accept({ token, name: 'Ann' }))).toMatchObject({
      code: 'link_used',
      status: 410,
    });
  });

  it('P7: expire, and stop working after a resend', async () => {
    const { id } = await owner.invitations.create(ann);
    const old = await hub.linkTo(ann.email);
    const nobody = hub.withToken();
    hub.backend.clock.advance(8 * 86_400_000);
    expect(await failureOf(nobody.invitations.preview({ token: old }))).toMatchObject({ code: 'link_expired' });
    await (await hub.as('owner')).invitations.resend(id);
    const fresh = await hub.linkTo(ann.email, 2);
    expect(await failureOf(nobody.invitations.accept({ token: old, name: 'Ann' }))).toMatchObject({
      code: 'link_superseded',
    });
    expect(await nobody.invitations.accept({ token: fresh, name: 'Ann' })).toMatchObject({
      user: { id, status: 'active' },
    });
  });

  it('P7: cannot be forged', async () => {
    expect(await failureOf(hub.withToken().invitations.preview({ token: 'x'.repeat(86) }))).toMatchObject({
      code: 'link_invalid',
      status: 404,
    });
  });
});

describe('two-factor authentication', () => {
  /** An owner, verified with two-factor authentication, requires it from everyone. */
  const requireForAll = async () => {
    const withFactor = await anotherUser(owner, { role: ['owner'], twoFactor: 'on', status: ['active'] });
    const manager = await hub.as(withFactor.id, { twoFactorVerified: true });
    await manager.settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: '*' });
    return { manager, withFactor };
  };

  it('P8: users without it must set it up, and can work after that', async () => {
    const { manager } = await requireForAll();
    const { id } = await anotherUser(manager, { twoFactor: 'off', status: ['active'] });
    const editor = await hub.as(id);
    expect(await failureOf(editor.roles.list())).toMatchObject({ code: 'two_factor_setup_required', status: 403 });
    const { secret } = await editor.twoFactor.startSetup();
    expect(await failureOf(editor.twoFactor.confirmSetup({ code: '000000' }))).toMatchObject({
      code: 'code_incorrect',
      status: 422,
    });
    const { recoveryCodes } = await editor.twoFactor.confirmSetup({
      code: generateSync({ secret, epoch: Math.floor(hub.backend.clock.now() / 1000) }),
    });
    expect(recoveryCodes.length).toBeGreaterThan(5);
    expect(await editor.session.get()).toMatchObject({ outstanding: null });
    expect((await editor.roles.list()).data).toHaveLength(4);
  });

  it('P8: users who have it enter a code, which works once', async () => {
    const { withFactor } = await requireForAll();
    const code = generateSync({ secret: DEMO_TOTP_SECRET, epoch: Math.floor(hub.backend.clock.now() / 1000) });
    const client = await hub.as(withFactor.id);
    expect(await failureOf(client.can('users:view'))).toMatchObject({ code: 'two_factor_required' });
    await client.identity.verifyCode({ code });
    expect(await client.can('users:view')).toMatchObject({ allowed: true });
    expect(await failureOf((await hub.as(withFactor.id)).identity.verifyCode({ code }))).toMatchObject({
      code: 'code_incorrect',
    });
  });

  it('P8: guessing codes is rate limited', async () => {
    const { withFactor } = await requireForAll();
    const client = await hub.as(withFactor.id);
    for (let guess = 0; guess < 5; guess += 1) {
      expect(await failureOf(client.identity.verifyCode({ code: String(100_000 + guess) }))).toMatchObject({
        code: 'code_incorrect',
      });
    }
    const error = await failureOf(client.identity.verifyCode({ code: '100005' }));
    expect(error).toMatchObject({ code: 'rate_limited', status: 429, retryAfterInSeconds: expect.any(Number) });
  });

  it('P8: a manager can reset it for another user', async () => {
    const { manager } = await requireForAll();
    const other = await anotherUser(manager, { role: ['editor'], twoFactor: 'on' });
    await manager.twoFactor.reset(other.id, { ifMatch: other.etag });
    expect(await manager.users.get(other.id)).toMatchObject({ twoFactorEnabled: false });
    expect(await failureOf(manager.twoFactor.reset(other.id, { ifMatch: '*' }))).toMatchObject({
      code: 'two_factor_not_set_up',
    });
  });
});
