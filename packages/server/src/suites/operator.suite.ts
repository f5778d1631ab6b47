import { describe, expect, test } from 'vitest';
import {
  appointOwner,
  createApiKey,
  createOrganization,
  listApiKeys,
  OperatorError,
  resetTwoFactor,
  revokeApiKey,
} from '../core/index.js';
import { Client } from '../testing/client.js';
import { Organization, type World } from '../testing/fixture.js';
import { receive, setUpFactor, signIn, tokensIn } from '../testing/identity.js';

export function operatorSuite(world: () => World): void {
  describe('the operator', () => {
    const begin = async (catalogue = 'hub') => {
      const { id } = await createOrganization(world().dependencies, { name: 'Example GmbH', catalogue });
      return { organization: new Organization(world(), id), email: `owner-${id}@example.com` };
    };
    const appoint = (organization: Organization, email: string) =>
      appointOwner(world().dependencies, { organizationId: organization.id, email });

    test.each([
      ['hub', 'owner'],
      ['flow', 'administrator'],
    ])(
      'H10 H3: the first owner of a %s organization is invited with its strongest role, %s',
      async (catalogue, roleId) => {
        const { organization, email } = await begin(catalogue);
        const user = await appoint(organization, email);
        expect(user).toMatchObject({ state: 'pending', roleId, invitedBy: null });
        const [mail] = await receive(world(), email);
        expect(mail?.subject).toBe('You are invited to Example GmbH');
        const { body } = await world().anybody.ok('invitations.accept', {
          body: { token: tokensIn(mail)[0] ?? '', name: 'Olivia' },
        });
        const owner = new Client(world().app, body.session?.token ?? '');
        expect((await owner.ok('users.list')).body.data).toHaveLength(1);
      },
    );

    test('H10 P9: the operator’s changes leave audit events', async () => {
      const { organization, email } = await begin();
      const { id } = await appoint(organization, email);
      const events = [
        ...(await organization.events('organizations.create')),
        ...(await organization.events('owners.appoint')),
      ];
      expect(events).toMatchObject([
        { actorKind: 'operator', actorId: null, targetId: organization.id, before: null },
        {
          actorKind: 'operator',
          actorId: null,
          targetId: id,
          before: null,
          after: { roleId: 'owner', state: 'pending' },
        },
      ]);
      expect(JSON.stringify(events)).not.toContain(email);
    });

    test('H10: appointing promotes an existing account, and sends a pending one a new link', async () => {
      const { organization, email } = await begin();
      const editor = await organization.user({ roleId: 'editor' });
      await appoint(organization, editor.email.toUpperCase());
      await editor.ok('users.list');
      await appoint(organization, email);
      const [first] = await receive(world(), email);
      await appoint(organization, email);
      const second = (await receive(world(), email))[1];
      await world().anybody.refused('invitations.accept', 'link_superseded', {
        body: { token: tokensIn(first)[0], name: 'Olivia' },
      });
      await world().anybody.ok('invitations.accept', { body: { token: tokensIn(second)[0] ?? '', name: 'Olivia' } });
    });

    test('H10 H6: a deleted address cannot be appointed', async () => {
      const { organization } = await begin();
      const [owner, editor] = [
        await organization.user({ roleId: 'owner' }),
        await organization.user({ roleId: 'editor' }),
      ];
      await owner.ok('users.delete', { path: { userId: editor.id } });
      await expect(appoint(organization, editor.email)).rejects.toThrow(OperatorError);
    });

    test('an API key is shown once, acts with its role, and its token is not stored', async () => {
      const { organization } = await begin();
      const { id, token } = await createApiKey(world().dependencies, {
        organizationId: organization.id,
        name: 'nightly export',
        roleId: 'owner',
      });
      const { body } = await new Client(world().app, token).ok('session.get');
      expect(body.actor).toEqual({ kind: 'api_key', id });
      const rows = await world().store.read(organization.id, async (tx) => [
        await tx.find('apiKeys', {}),
        await tx.find('auditEvents', {}),
      ]);
      expect(JSON.stringify(rows)).not.toContain(token);
      expect(await organization.events('apiKeys.create')).toMatchObject([{ actorKind: 'operator', targetId: id }]);
    });

    test('P9: an API key is listed without its token, and stops working when it is revoked', async () => {
      const [{ organization }, elsewhere] = [await begin(), await begin()];
      const { id, token } = await createApiKey(world().dependencies, {
        organizationId: organization.id,
        name: 'leaked',
        roleId: 'owner',
      });
      const [key] = await listApiKeys(world().dependencies, organization.id);
      expect(key).toMatchObject({ id, name: 'leaked', roleId: 'owner' });
      await expect(
        revokeApiKey(world().dependencies, { organizationId: elsewhere.organization.id, id }),
      ).rejects.toThrow('There is no API key');
      await revokeApiKey(world().dependencies, { organizationId: organization.id, id });
      await new Client(world().app, token).refused('session.get', 'unauthenticated');
      expect(await organization.events('apiKeys.revoke')).toMatchObject([
        { actorKind: 'operator', targetId: id, before: { name: 'leaked' }, after: null },
      ]);
    });

    test("P8 P9: the operator resets the only manager's lost factor; with another manager, only with `force`", async () => {
      const { organization } = await begin();
      const owner = await organization.user({ roleId: 'owner' });
      await setUpFactor(world(), owner);
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      const reset = { organizationId: organization.id, email: owner.email };
      await resetTwoFactor(world().dependencies, reset);
      await owner.refused('session.get', 'unauthenticated');
      const back = await signIn(world(), owner.email);
      expect(back.outstanding).toBe('two_factor_setup');
      await expect(resetTwoFactor(world().dependencies, reset)).rejects.toThrow('has no second factor');
      await setUpFactor(world(), back);
      await organization.user({ roleId: 'owner' });
      await expect(resetTwoFactor(world().dependencies, reset)).rejects.toThrow('Another user');
      await resetTwoFactor(world().dependencies, { ...reset, force: true });
      expect(await organization.events('twoFactor.reset')).toMatchObject([
        { actorKind: 'operator', targetId: owner.id },
        { actorKind: 'operator' },
      ]);
    });

    test('every refusal is a sentence that says why', async () => {
      const { organization, email } = await begin();
      const { dependencies } = world();
      await expect(createOrganization(dependencies, { name: 'X', catalogue: 'none' })).rejects.toThrow(
        'There is no catalogue "none"; there are hub, flow',
      );
      await expect(
        appointOwner(dependencies, { organizationId: 'org_01930000-0000-7000-8000-0000000000ff', email }),
      ).rejects.toThrow('There is no organization');
      await expect(appoint(organization, 'olivia')).rejects.toThrow('must be an e-mail address');
      await expect(
        createApiKey(dependencies, { organizationId: organization.id, name: 'x', roleId: 'king' }),
      ).rejects.toThrow('There is no role "king"');
      await expect(resetTwoFactor(dependencies, { organizationId: organization.id, email })).rejects.toThrow(
        'no account',
      );
    });
  });
}
