import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostIdentityOptions } from '../core/index.js';
import type { World } from '../testing/fixture.js';
import { claimsFor, HostSignIn } from '../testing/host-sign-in.js';

export function hostIdentitySuite(given: () => World): void {
  describe("the host's own sign-in", () => {
    let host: HostSignIn;
    beforeAll(async () => void (host = await HostSignIn.start()));
    afterAll(() => host?.stop());

    const hub = (options: Partial<HostIdentityOptions> = {}) => host.hub(given(), options);

    describe('the second factor', () => {
      const required = async (options: Partial<HostIdentityOptions> = {}) => {
        const made = await hub(options);
        await made.world.store.write(made.organization.id, (tx) => tx.updateOrganization({ twoFactorRequired: true }));
        return made;
      };

      test.each([['mfa'], ['otp'], ['hwk']])('P8: `amr` with %s means that it was given', async (method) => {
        const { world, organization, owner } = await required();
        const person = await host.person(world, claimsFor(organization, owner, { amr: ['pwd', method] }));
        expect((await person.ok('session.get')).body).toMatchObject({
          twoFactor: { required: true, verified: true },
          outstanding: null,
        });
        await person.ok('users.list');
      });

      test.each([[undefined], [[]], [['pwd']], ['mfa'], [{ mfa: true }], [['MFA']]])(
        'P8: `amr` %j means that it was not, and nothing works until the host asks for it',
        async (amr) => {
          const { world, organization, owner } = await required();
          const person = await host.person(world, claimsFor(organization, owner, { amr }));
          expect((await person.ok('session.get')).body).toMatchObject({
            twoFactor: { verified: false },
            outstanding: 'two_factor_at_host',
          });
          expect((await person.refused('users.list', 'two_factor_required')).reason).toBe('two_factor_at_host');
          await person.refused('identity.verifyCode', 'no_session', { body: { code: '123456' } });
          await person.refused('session.signOut', 'no_session');
        },
      );

      test('P8: the entries that count can be set', async () => {
        const { world, organization, owner } = await required({ secondFactors: ['urn:example:strong'] });
        await (
          await host.person(world, claimsFor(organization, owner, { amr: ['mfa'] }))
        ).refused('users.list', 'two_factor_required');
        await (
          await host.person(
            world,
            claimsFor(organization, await organization.user({ roleId: 'owner' }), { amr: ['urn:example:strong'] }),
          )
        ).ok('users.list');
      });
    });

    test("P3: the host says who a person is, not what they may do: the role is the account's", async () => {
      const { world, organization } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      const person = await host.person(
        world,
        claimsFor(organization, editor, {
          role: 'owner',
          roleId: 'owner',
          permissions: ['users:view'],
          scope: 'users:view',
        }),
      );
      expect((await person.ok('session.get')).body.role.id).toBe('editor');
      await person.refused('users.list', 'forbidden');
      await person.refused('tokens.create', 'forbidden', {
        body: { userId: editor.id, origin: 'https://app.example.com', twoFactorVerified: true },
      });
    });

    test('P10: neither the token nor its address is logged', async () => {
      const { world, organization, owner } = await hub();
      const people = [
        await host.person(world, claimsFor(organization, owner)),
        await host.person(world, claimsFor(organization, { email: 'logged@example.com' })),
      ];
      await people[0]?.ok('session.get');
      await people[1]?.refused('session.get', 'account_unknown');
      for (const secret of [...people.map(({ token }) => token ?? ''), 'logged@example.com'])
        expect(JSON.stringify(world.logged)).not.toContain(secret);
    });
  });
}
