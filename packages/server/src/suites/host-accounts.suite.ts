import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostIdentityOptions, releaseHostIdentity } from '../core/index.js';
import type { Organization, World } from '../testing/fixture.js';
import { claimsFor, HostSignIn, ISSUER } from '../testing/host-sign-in.js';

export function hostAccountSuite(given: () => World): void {
  describe("the accounts of the host's own sign-in", () => {
    let host: HostSignIn;
    beforeAll(async () => void (host = await HostSignIn.start()));
    afterAll(() => host?.stop());

    const hub = (options: Partial<HostIdentityOptions> = {}) => host.hub(given(), options);
    const usersOf = (organization: Organization) =>
      organization.world.store.read(organization.id, (tx) => tx.find('users', {}));

    describe('linking', () => {
      test('P9: the first sign-in with a verified address is linked to the active account; later ones need no address', async () => {
        const { world, organization, owner } = await hub();
        const { sub, org } = claimsFor(organization, owner);
        const first = await host.person(world, {
          sub,
          org,
          email: ` ${owner.email.toUpperCase()} `,
          email_verified: true,
        });
        const { body } = await first.ok('session.get');
        expect(body).toMatchObject({
          actor: { kind: 'user', id: owner.id },
          user: { name: 'Olivia Owen' },
          role: { id: 'owner' },
          outstanding: null,
        });
        for (const claims of [
          { sub, org },
          { sub, org, email: 'new@example.com', email_verified: true },
        ]) {
          expect((await (await host.person(world, claims)).ok('session.get')).body.actor.id).toBe(owner.id);
        }
        expect(await organization.events('hostIdentities.link')).toMatchObject([
          { actorKind: 'host', actorId: owner.id, targetId: owner.id, before: null, after: { issuer: ISSUER } },
        ]);
        const { body: events } = await owner.ok('auditEvents.list');
        // Later sign-ins are recorded too, all of them within twelve hours once.
        expect(events.data).toMatchObject([
          { action: 'hostIdentities.signIn', actor: { kind: 'host', id: owner.id }, after: { issuer: ISSUER } },
          { action: 'hostIdentities.link', actor: { kind: 'host', name: 'Olivia Owen' } },
        ]);
        await first.ok('users.list');
      });

      test.each([
        { email_verified: false },
        { email_verified: undefined },
        { email: undefined },
        { email: 'no address' },
        { email: 5 },
      ])('an address that is not verified is linked to no account: %j', async (more) => {
        const { world, organization, owner } = await hub({ provisionRoleId: 'viewer' });
        const problem = await (
          await host.person(world, claimsFor(organization, owner, more))
        ).refused('session.get', 'account_unknown');
        expect(problem).toMatchObject({ status: 403, reason: 'email_not_verified' });
        expect(await usersOf(organization)).toHaveLength(1);
      });

      test('P4: a token gives access only to the organization that it names, by id only', async () => {
        const [{ world, organization, owner }, other] = [await hub(), await hub()];
        const claims = claimsFor(organization, owner);
        const person = await host.person(world, claims);
        await person.ok('users.get', { path: { userId: owner.id } });
        await person.refused('users.get', 'not_found', { path: { userId: other.owner.id } });
        expect(
          (
            await (
              await host.person(world, { ...claims, org: other.organization.id })
            ).refused('session.get', 'account_unknown')
          ).reason,
        ).toBe('unknown_account');
        for (const org of ['org_01930000-0000-7000-8000-0000000000ff', 'Example GmbH', ''])
          await (await host.person(world, { ...claims, org })).refused('session.get', 'unauthenticated');
      });

      test('the name of the organization claim can be set', async () => {
        const { organization, owner } = await hub();
        const world = host.world(given(), { organizationClaim: 'https://host.example/tenant' });
        const { org, ...claims } = claimsFor(organization, owner);
        await (await host.person(world, { ...claims, org })).refused('session.get', 'unauthenticated');
        await (await host.person(world, { ...claims, 'https://host.example/tenant': org })).ok('session.get');
      });

      test('H3 P9: the first sign-in accepts an invitation that has not expired', async () => {
        const { world, organization, owner } = await hub();
        const { body: invited } = await owner.ok('invitations.create', {
          body: { email: 'h3-host@example.com', roleId: 'editor' },
        });
        const person = await host.person(world, claimsFor(organization, invited, { name: ' Ina Invited ' }));
        expect((await person.ok('session.get')).body).toMatchObject({
          user: { id: invited.id, status: 'active', name: 'Ina Invited', invitation: null },
          role: { id: 'editor' },
        });
        expect(await organization.events('invitations.accept')).toMatchObject([
          {
            actorKind: 'host',
            actorId: invited.id,
            before: { name: null, state: 'pending' },
            after: { name: 'Ina Invited', state: 'active' },
          },
        ]);
        await world.anybody.refused('invitations.accept', 'link_used', {
          body: { token: await organization.linkToken(invited.id), name: 'Later' },
        });
      });

      test('P7: an expired invitation is not accepted until it is resent', async () => {
        const { world, organization, owner } = await hub({ provisionRoleId: 'viewer' });
        const { body: invited } = await owner.ok('invitations.create', {
          body: { email: 'p7-host@example.com', roleId: 'editor' },
        });
        const claims = claimsFor(organization, invited);
        world.pass(7 * 24 * 60 * 60_000);
        expect((await (await host.person(world, claims)).refused('session.get', 'account_unknown')).reason).toBe(
          'invitation_expired',
        );
        await owner.ok('invitations.resend', { path: { userId: invited.id } });
        await (await host.person(world, claims)).ok('session.get');
      });

      test('a suspended person is refused with the reason, linked or not, until they are reactivated', async () => {
        const { world, organization, owner } = await hub({ provisionRoleId: 'viewer' });
        const editor = await organization.user({ roleId: 'editor' });
        const [known, unknown] = [
          await host.person(world, claimsFor(organization, editor)),
          await host.person(world, claimsFor(organization, editor)),
        ];
        await known.ok('session.get');
        await owner.ok('users.suspend', { path: { userId: editor.id } });
        for (const person of [known, unknown])
          expect(await person.refused('session.get', 'account_suspended')).toMatchObject({ status: 403 });
        const refused = () => organization.events('hostIdentities.refuse');
        const event = {
          actorKind: 'host',
          actorId: editor.id,
          targetId: editor.id,
          after: { reason: 'account_suspended' },
        };
        // P9: however often they try, the log has one event in twelve hours.
        expect(await refused()).toMatchObject([event]);
        await owner.ok('users.reactivate', { path: { userId: editor.id } });
        await known.ok('session.get');
        await owner.ok('users.suspend', { path: { userId: editor.id } });
        world.pass(12 * 60 * 60_000);
        for (let tries = 0; tries < 3; tries += 1)
          await (await host.person(world, claimsFor(organization, editor))).refused('session.get', 'account_suspended');
        expect(await refused()).toMatchObject([event, event]);
      });

      test('H6: a deleted account is not restored by its sign-in, its address or another address', async () => {
        const { world, organization, owner } = await hub({ provisionRoleId: 'viewer' });
        const editor = await organization.user({ roleId: 'editor', email: 'h6-host@example.com' });
        const claims = claimsFor(organization, editor);
        await (await host.person(world, claims)).ok('session.get');
        await owner.ok('users.delete', { path: { userId: editor.id } });
        const comers = [
          claims,
          { ...claims, email: 'h6-other@example.com' },
          { ...claims, email: undefined },
          claimsFor(organization, editor),
          claimsFor(organization, { email: 'H6-Host@example.com ' }),
        ];
        for (const comer of comers) {
          expect(await (await host.person(world, comer)).refused('session.get', 'account_unknown')).toMatchObject({
            reason: 'address_deleted',
            detail: expect.stringContaining('deleted'),
          });
        }
        expect((await usersOf(organization)).map(({ id }) => id)).toEqual([owner.id]);
        const kept = await world.store.read(organization.id, async (tx) => [
          await tx.find('hostIdentities', {}),
          await tx.find('barredAddresses', {}),
        ]);
        expect(kept[0]).toEqual([]);
        expect(JSON.stringify(kept)).not.toMatch(/h6-host|subject-/);
      });

      test('another subject with the same address does not get the account until the operator releases it', async () => {
        const { world, organization, owner } = await hub();
        const [first, second] = [claimsFor(organization, owner), claimsFor(organization, owner)];
        await (await host.person(world, first)).ok('session.get');
        expect((await (await host.person(world, second)).refused('session.get', 'account_unknown')).reason).toBe(
          'linked_to_another',
        );
        const release = () =>
          releaseHostIdentity(world.dependencies, { organizationId: organization.id, email: owner.email });
        await release();
        await (await host.person(world, second)).ok('session.get');
        await (await host.person(world, first)).refused('session.get', 'account_unknown');
        expect(await organization.events('hostIdentities.release')).toMatchObject([
          { actorKind: 'operator', targetId: owner.id, before: { issuer: ISSUER } },
        ]);
        await release();
        await expect(release()).rejects.toThrow('No sign-in of a host');
        await expect(
          releaseHostIdentity(world.dependencies, { organizationId: organization.id, email: 'nobody@example.com' }),
        ).rejects.toThrow('There is no account');
      });
    });

    describe('unknown people', () => {
      test('get no account by default', async () => {
        const { world, organization } = await hub();
        const problem = await (
          await host.person(world, claimsFor(organization, { email: 'new@example.com' }))
        ).refused('session.get', 'account_unknown');
        expect(problem).toMatchObject({
          status: 403,
          reason: 'unknown_account',
          detail: expect.stringContaining('invitation'),
        });
        expect(await usersOf(organization)).toHaveLength(1);
      });

      test('P9: get one account with the role that is set, even when many first requests come at once', async () => {
        const { world, organization } = await hub({ provisionRoleId: 'viewer' });
        const claims = claimsFor(organization, { email: 'Nora.New@example.com' }, { name: 'Nora New' });
        const people = await Promise.all(Array.from({ length: 8 }, () => host.person(world, claims)));
        const sessions = await Promise.all(people.map((person) => person.ok('session.get')));
        const [id] = new Set(sessions.map(({ body }) => body.actor.id));
        expect(new Set(sessions.map(({ body }) => body.actor.id)).size).toBe(1);
        expect((await usersOf(organization)).filter((user) => user.email === 'Nora.New@example.com')).toMatchObject([
          { id, name: 'Nora New', roleId: 'viewer', state: 'active' },
        ]);
        expect(await organization.events('hostIdentities.provision')).toMatchObject([
          {
            actorKind: 'host',
            actorId: id,
            before: null,
            after: { name: 'Nora New', roleId: 'viewer', state: 'active' },
          },
        ]);
        expect(await organization.mails()).toEqual([]);
      });

      test('with a domain that is not allowed get no account', async () => {
        const { world, organization } = await hub({ provisionRoleId: 'viewer' });
        await world.store.write(organization.id, (tx) =>
          tx.updateOrganization({ allowedEmailDomains: ['example.com'] }),
        );
        const come = async (email: string) => host.person(world, claimsFor(organization, { email }));
        expect((await (await come('new@example.org')).refused('session.get', 'account_unknown')).reason).toBe(
          'domain_not_allowed',
        );
        await (await come('new@example.com')).ok('session.get');
      });

      test('get no account where the organization has no such role', async () => {
        const { world } = await hub({ provisionRoleId: 'viewer' });
        const organization = await world.organization('flow');
        await (
          await host.person(world, claimsFor(organization, { email: 'new@example.com' }))
        ).refused('session.get', 'account_unknown');
      });
    });
  });
}
