import { beforeEach, describe, expect, it } from 'vitest';
import { canAssignRole, isRosterError, type RosterClient } from '../index.js';
import { anotherUser, type Organization, organizationOf } from '../testing/organization.js';
import { failureOf } from '../testing/scripted-fetch.js';

const day = 86_400_000;
let hub: Organization;
let owner: RosterClient;
beforeEach(async () => {
  hub = await organizationOf('hub');
  owner = await hub.as('owner');
});

const refused = async (call: Promise<unknown>) => {
  const error = await failureOf(call);
  expect(isRosterError(error)).toBe(true);
  return error;
};

describe('hub: users and invitations', () => {
  it.each(['tester', 'viewer', 'editor'])('H1: %s cannot use user management, and gets the reason', async (role) => {
    const client = await hub.as(role);
    expect(await refused(client.users.list())).toMatchObject({
      code: 'forbidden',
      status: 403,
      reason: 'not_in_role',
      operationId: 'users.list',
    });
    expect(await refused(client.settings.getSecurity())).toMatchObject({ code: 'forbidden', reason: 'not_in_role' });
  });

  it('H2: an owner invites, changes roles and changes settings', async () => {
    const invited = await owner.invitations.create({ email: 'ann@example.org', roleId: 'viewer' });
    expect(await owner.users.changeRole(invited.id, { roleId: 'editor' }, { ifMatch: invited.etag })).toMatchObject({
      roleId: 'editor',
    });
    const { etag } = await owner.settings.getSecurity();
    expect(await owner.settings.updateSecurity({ invitationLifetimeInMinutes: 60 }, { ifMatch: etag })).toMatchObject({
      invitationLifetimeInMinutes: 60,
    });
  });

  it('H3: an address and a role invite a person; the link in the mail activates the user', async () => {
    const invited = await owner.invitations.create({ email: 'ann@example.org', roleId: 'editor' });
    expect(invited).toMatchObject({ email: 'ann@example.org', roleId: 'editor', status: 'pending', name: null });
    const token = await hub.linkTo('ann@example.org');
    const nobody = hub.withToken();
    expect(await nobody.invitations.preview({ token })).toMatchObject({
      email: 'ann@example.org',
      roleName: 'Editor',
      organizationName: 'Example GmbH',
    });
    const { user, session } = await nobody.invitations.accept({ token, name: 'Ann' });
    expect(user).toMatchObject({ id: invited.id, status: 'active', name: 'Ann', invitation: null });
    expect(await hub.withToken(session?.token).session.get()).toMatchObject({
      user: { id: invited.id },
      role: { id: 'editor' },
    });
  });

  it.each([
    [{ email: 'no address', roleId: 'viewer' }, 'validation_failed'],
    [{ email: 'ann@example.org', roleId: 'emperor' }, 'unknown_role'],
  ])('H3: %j invites nobody: %s', async (invitation, code) => {
    expect(await refused(owner.invitations.create(invitation))).toMatchObject({
      code,
      status: 422,
      errors: [{ pointer: expect.stringMatching(/^\//) }],
    });
  });

  it('H4: invitations are in the same list as active users, as pending or expired', async () => {
    const invited = await owner.invitations.create({ email: 'ann@example.org', roleId: 'viewer' });
    const listed = await owner.users.list().toArray({ max: 1_000 });
    expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(['active', 'pending', 'expired', 'suspended']));
    expect(listed.find(({ id }) => id === invited.id)).toMatchObject({ status: 'pending' });
    hub.backend.clock.advance(7 * day + 1);
    const later = await hub.as('owner');
    expect(await later.users.get(invited.id)).toMatchObject({ status: 'expired' });
    expect((await later.users.list({ status: ['pending'] })).data).toEqual([]);
  });

  it.each(['pending', 'expired'] as const)('H5: a %s invitation can be resent', async (status) => {
    const invited = (await owner.users.list({ status: [status] }).first())!;
    const resent = await owner.invitations.resend(invited.id);
    expect(resent).toMatchObject({ id: invited.id, status: 'pending' });
    expect(Date.parse(resent.invitation!.expiresAt)).toBeGreaterThan(Date.parse(invited.invitation!.expiresAt));
    expect(await hub.linkTo(invited.email)).toBeTruthy();
  });

  it('H5: an active user has no invitation to resend', async () => {
    const active = await anotherUser(owner, { status: ['active'] });
    expect(await refused(owner.invitations.resend(active.id))).toMatchObject({ code: 'not_pending', status: 409 });
  });

  it('H6: a deleted user cannot be invited again, in any spelling', async () => {
    const invited = await owner.invitations.create({ email: 'ann@example.org', roleId: 'viewer' });
    await owner.users.delete(invited.id, { ifMatch: invited.etag });
    expect(await refused(owner.users.get(invited.id))).toMatchObject({ code: 'not_found' });
    for (const email of ['ann@example.org', 'ANN@Example.org']) {
      expect(await refused(owner.invitations.create({ email, roleId: 'viewer' }))).toMatchObject({
        code: 'address_deleted',
        status: 409,
      });
    }
  });

  it('H6: after a revoked invitation, the address can be invited again', async () => {
    const invited = await owner.invitations.create({ email: 'ann@example.org', roleId: 'viewer' });
    await owner.invitations.revoke(invited.id, { ifMatch: invited.etag });
    expect(await owner.invitations.create({ email: 'ann@example.org', roleId: 'viewer' })).toMatchObject({
      status: 'pending',
    });
  });

  it('H7: the role of every other user can be changed, even of an invited one', async () => {
    for (const status of ['active', 'pending', 'expired'] as const) {
      const other = await anotherUser(owner, { status: [status] });
      const roleId = other.roleId === 'viewer' ? 'editor' : 'viewer';
      expect(await owner.users.changeRole(other.id, { roleId }, { ifMatch: other.etag })).toMatchObject({
        id: other.id,
        roleId,
      });
    }
  });

  it('H7: nobody can change their own role', async () => {
    const { user } = await owner.session.get();
    expect(
      await refused(owner.users.changeRole(user!.id, { roleId: 'viewer' }, { ifMatch: user!.etag })),
    ).toMatchObject({ code: 'own_account', status: 403 });
  });

  it('H4: a suspended user stays in the list with their role, is blocked, and works again once reactivated', async () => {
    const editor = await anotherUser(owner, { status: ['active'], role: ['editor'] });
    const client = await hub.as(editor.id);
    await client.session.get();
    const suspended = await owner.users.suspend(editor.id);
    expect(suspended).toEqual({
      ...editor,
      status: 'suspended',
      etag: suspended.etag,
      lastActiveAt: suspended.lastActiveAt,
    });
    expect(await refused(client.session.get())).toMatchObject({ code: 'unauthenticated', status: 401 });
    expect((await owner.users.list({ status: ['suspended'] }).toArray({ max: 100 })).map(({ id }) => id)).toContain(
      editor.id,
    );
    expect(await owner.users.reactivate(editor.id)).toMatchObject({
      id: editor.id,
      status: 'active',
      roleId: 'editor',
    });
    expect(await refused(client.session.get())).toMatchObject({ code: 'unauthenticated' });
    expect(await (await hub.as(editor.id)).session.get()).toMatchObject({ user: { id: editor.id } });
  });

  it.each(['suspend', 'reactivate'] as const)('H1: only managers of users can %s', async (method) => {
    const other = await anotherUser(owner);
    expect(await refused((await hub.as('editor')).users[method](other.id))).toMatchObject({
      code: 'forbidden',
      reason: 'not_in_role',
    });
  });

  it('H3: an address of a domain that is not allowed fails at its field', async () => {
    const { etag, allowedEmailDomains } = await owner.settings.getSecurity();
    expect(allowedEmailDomains).toEqual([]);
    await owner.settings.updateSecurity({ allowedEmailDomains: ['example.com'] }, { ifMatch: etag });
    const error = await refused(owner.invitations.create({ email: 'ann@example.org', roleId: 'viewer' }));
    expect(error).toMatchObject({ code: 'domain_not_allowed', status: 422, errors: [{ pointer: '/email' }] });
    expect(await owner.invitations.create({ email: 'ann@example.com', roleId: 'viewer' })).toMatchObject({
      status: 'pending',
    });
    const invalid = await refused(
      owner.settings.updateSecurity({ allowedEmailDomains: ['no domain'] }, { ifMatch: '*' }),
    );
    expect(invalid).toMatchObject({ code: 'validation_failed', errors: [{ pointer: '/allowedEmailDomains/0' }] });
  });

  it('H7: an owner can assign the three roles other than the one the user has', async () => {
    const actor = await owner.actor();
    const { data } = await owner.roles.list();
    const held = 'viewer';
    expect(data.filter((role) => role.id !== held && canAssignRole(actor, role).allowed).map(({ id }) => id)).toEqual([
      'tester',
      'editor',
      'owner',
    ]);
  });

  it('H8: two-factor authentication is switched for everyone at once', async () => {
    const before = await owner.settings.getSecurity();
    expect(before).toMatchObject({ twoFactorRequired: false });
    expect(before.accountsWithoutTwoFactor).toBeGreaterThan(0);
    await owner.settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: before.etag });
    for (const role of ['owner', 'editor', 'viewer', 'tester']) {
      expect(await (await hub.as(role)).session.get()).toMatchObject({
        twoFactor: { required: true },
        outstanding: expect.stringMatching(/^two_factor_/),
      });
    }
  });

  it('H8: there is no switch for a single user', async () => {
    const { id, etag } = await anotherUser(owner);
    const body = { twoFactorEnabled: true } as object;
    expect(await refused(owner.users.update(id, body, { ifMatch: etag }))).toMatchObject({ code: 'validation_failed' });
  });

  it('H10: nobody can make themselves an owner, and users without the permission see the contact', async () => {
    const editor = await hub.as('editor');
    const { user } = await editor.session.get();
    expect(await refused(editor.users.changeRole(user!.id, { roleId: 'owner' }, { ifMatch: '*' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await refused(editor.invitations.create({ email: 'me.again@example.org', roleId: 'owner' }))).toMatchObject({
      code: 'forbidden',
    });
    expect((await editor.settings.getContact()).text).toBe('Write to it@example.com to get access.');
    const { etag } = await owner.settings.getContact();
    await owner.settings.updateContact({ text: 'Ask Olivia.' }, { ifMatch: etag });
    expect((await editor.settings.getContact()).text).toBe('Ask Olivia.');
    expect(await refused(editor.settings.updateContact({ text: 'Ask me.' }, { ifMatch: '*' }))).toMatchObject({
      code: 'forbidden',
    });
  });
});

describe('flow: users and assistants', () => {
  let flow: Organization;
  let administrator: RosterClient;
  let editor: RosterClient<string>;
  beforeEach(async () => {
    flow = await organizationOf('flow');
    administrator = await flow.as('administrator');
    editor = await flow.as('editor');
  });

  it('F3: the Users page is closed to editors', async () => {
    expect(await refused(editor.users.list())).toMatchObject({ code: 'forbidden', reason: 'not_in_role' });
    expect(await refused(editor.invitations.create({ email: 'ann@example.org', roleId: 'editor' }))).toMatchObject({
      code: 'forbidden',
    });
    const other = await anotherUser(administrator);
    expect(
      await refused(editor.users.changeRole(other.id, { roleId: 'editor' }, { ifMatch: other.etag })),
    ).toMatchObject({ code: 'forbidden' });
    expect(await administrator.invitations.create({ email: 'ann@example.org', roleId: 'editor' })).toMatchObject({
      status: 'pending',
    });
  });

  it('F4: an editor sees and uses the assistants with a level, and no others', async () => {
    const all = await administrator.resources.list().toArray({ max: 100 });
    const { user } = await editor.session.get();
    const levels = new Map<string, string | null>();
    for await (const { resource, accessLevel } of administrator.grants.listByUser(user!.id))
      levels.set(resource.id, accessLevel);
    const seen = await editor.resources.list().toArray({ max: 100 });
    expect(seen.map(({ id, accessLevel }) => [id, accessLevel])).toEqual(
      [...levels].filter(([, level]) => level !== null),
    );
    expect(seen.length).toBeLessThan(all.length);
    const hidden = all.find(({ id }) => levels.get(id) === null)!;
    expect(await refused(editor.resources.get(hidden.id))).toMatchObject({ code: 'not_found' });
  });

  it('F4: an editor cannot add, delete or copy assistants, or change levels', async () => {
    const seen = (await editor.resources.list().first())!;
    const { user } = await editor.session.get();
    expect(await refused(editor.resources.create({ type: 'assistant', key: 'mine', name: 'Mine' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await refused(editor.resources.delete(seen.id, { ifMatch: seen.etag }))).toMatchObject({
      code: 'forbidden',
    });
    expect(
      await refused(editor.grants.set(seen.id, user!.id, { accessLevel: 'manage_and_publish' }, { ifMatch: '*' })),
    ).toMatchObject({ code: 'forbidden' });
    expect(await editor.can('assistants:copy')).toMatchObject({ allowed: false });
  });

  it('F4: an administrator can do all of it', async () => {
    const added = await administrator.resources.create({ type: 'assistant', key: 'new-one', name: 'New one' });
    expect(
      await refused(administrator.resources.create({ type: 'assistant', key: 'new-one', name: 'Again' })),
    ).toMatchObject({ code: 'resource_key_taken' });
    const renamed = await administrator.resources.update(added.id, { name: 'Renamed' }, { ifMatch: added.etag });
    const { user } = await editor.session.get();
    const grant = await administrator.grants.set(
      added.id,
      user!.id,
      { accessLevel: 'design_and_edit' },
      { ifMatch: '*' },
    );
    expect(grant).toMatchObject({ accessLevel: 'design_and_edit', source: 'explicit' });
    expect(await editor.resources.get(added.id)).toMatchObject({ accessLevel: 'design_and_edit' });
    expect(
      await refused(administrator.grants.set(added.id, user!.id, { accessLevel: 'boss' }, { ifMatch: '*' })),
    ).toMatchObject({ code: 'unknown_access_level' });
    await administrator.grants.remove(added.id, user!.id, { ifMatch: grant.etag });
    expect(await refused(editor.resources.get(added.id))).toMatchObject({ code: 'not_found' });
    await administrator.resources.delete(added.id, { ifMatch: renamed.etag });
    expect(await refused(administrator.resources.get(added.id))).toMatchObject({ code: 'not_found' });
  });
});
