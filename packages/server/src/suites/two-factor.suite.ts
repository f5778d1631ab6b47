import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';
import { codeOf, setUpFactor, signIn, STEP_IN_MS, wrongCode } from '../testing/identity.js';

const MINUTE_IN_MS = 60_000;

export function twoFactorSuite(world: () => World): void {
  describe('two-factor authentication', () => {
    const team = async () => {
      const organization = await world().organization();
      return {
        organization,
        owner: await organization.user({ roleId: 'owner', name: 'Olivia Owen' }),
        editor: await organization.user({ roleId: 'editor' }),
      };
    };
    /** A person with a second factor, in a session that is not verified. */
    const returning = async () => {
      const { organization, owner, editor } = await team();
      const factor = await setUpFactor(world(), editor);
      await setUpFactor(world(), owner);
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      return { organization, owner, editor, ...factor, session: await signIn(world(), editor.email) };
    };
    const verify = (code: string) => ({ body: { code } });

    test('P8 H8: when it becomes required, people without a factor must set it up at the next request', async () => {
      const { owner, editor } = await team();
      await editor.ok('roles.list');
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      await editor.refused('roles.list', 'two_factor_setup_required');
      await owner.refused('users.list', 'two_factor_setup_required');
      expect((await editor.ok('session.get')).body).toMatchObject({
        outstanding: 'two_factor_setup',
        twoFactor: { required: true, enabled: false, verified: false },
      });
      const { recoveryCodes } = await setUpFactor(world(), editor);
      expect(recoveryCodes).toHaveLength(10);
      await editor.ok('roles.list');
      expect((await editor.ok('twoFactor.get')).body).toEqual({
        required: true,
        enabled: true,
        verified: true,
        recoveryCodesLeft: 10,
      });
    });

    test('H8 P8: when it is no longer required, nobody is asked; factors are kept', async () => {
      const { owner, editor, session } = await returning();
      await session.refused('roles.list', 'two_factor_required');
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: false } });
      await session.ok('roles.list');
      expect((await session.ok('twoFactor.get')).body).toMatchObject({
        required: false,
        enabled: true,
        recoveryCodesLeft: 10,
      });
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      await session.refused('roles.list', 'two_factor_required');
      await editor.ok('roles.list');
    });

    test('P8: a current code verifies the session, also one step early or late, and works once', async () => {
      const { editor, secret, session } = await returning();
      const code = codeOf(world(), secret);
      await session.ok('identity.verifyCode', verify(code));
      await session.ok('roles.list');
      const again = await signIn(world(), editor.email);
      await again.refused('identity.verifyCode', 'code_incorrect', verify(code));
      await again.refused('identity.verifyCode', 'code_incorrect', verify(codeOf(world(), secret, -1)));
      await again.refused('identity.verifyCode', 'code_incorrect', verify(codeOf(world(), secret, 2)));
      await again.ok('identity.verifyCode', verify(codeOf(world(), secret, 1)));
      world().pass(3 * STEP_IN_MS);
      await (await signIn(world(), editor.email)).ok('identity.verifyCode', verify(codeOf(world(), secret, -1)));
    });

    test('P8: when two sessions give the same code at the same moment, one is verified', async () => {
      const { editor, secret, session } = await returning();
      const other = await signIn(world(), editor.email);
      const code = verify(codeOf(world(), secret));
      const answers = await Promise.all([session, other].map((caller) => caller.call('identity.verifyCode', code)));
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
    });

    test('P6: a code repeated with its Idempotency-Key is answered as before', async () => {
      const { secret, session } = await returning();
      const call = { ...verify(codeOf(world(), secret)), key: 'one-tap-two-requests' };
      await session.ok('identity.verifyCode', call);
      await session.ok('identity.verifyCode', call);
    });

    test('P8: after five wrong codes in five minutes the answer is 429 with Retry-After, also to the correct code', async () => {
      const { owner, editor, secret, session, recoveryCodes } = await returning();
      for (let count = 0; count < 4; count += 1)
        await session.refused('identity.verifyCode', 'code_incorrect', verify(wrongCode(world(), secret)));
      await session.refused('identity.useRecoveryCode', 'code_incorrect', verify('0000-0000-0000'));
      const answer = await session.call('identity.verifyCode', verify(codeOf(world(), secret)));
      expect(answer.body).toMatchObject({ code: 'rate_limited', status: 429 });
      const wait = Number(answer.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(300);
      const elsewhere = await signIn(world(), editor.email);
      await elsewhere.refused('identity.useRecoveryCode', 'rate_limited', verify(recoveryCodes[0] ?? ''));
      await owner.ok('users.list');
      world().pass(wait * 1000);
      await session.ok('identity.verifyCode', verify(codeOf(world(), secret)));
    });

    test('P8: many guesses at once get no more attempts', async () => {
      const { secret, session } = await returning();
      const guess = verify(wrongCode(world(), secret));
      const answers = await Promise.all(Array.from({ length: 12 }, () => session.call('identity.verifyCode', guess)));
      expect(answers.filter(({ status }) => status === 422)).toHaveLength(5);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
    });

    test('P8: a correct code resets the count', async () => {
      const { secret, session } = await returning();
      for (let round = 0; round < 2; round += 1) {
        for (let count = 0; count < 4; count += 1)
          await session.refused('identity.verifyCode', 'code_incorrect', verify(wrongCode(world(), secret)));
        await session.ok('identity.verifyCode', verify(codeOf(world(), secret)));
        world().pass(STEP_IN_MS);
      }
    });

    test('P8 P9: a recovery code verifies a session once, in any spelling', async () => {
      const { organization, editor, session, recoveryCodes } = await returning();
      const [first = '', second = ''] = recoveryCodes;
      expect(first).toMatch(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){2}$/);
      await session.ok('identity.useRecoveryCode', verify(first.toUpperCase().replaceAll('-', ' ')));
      expect((await session.ok('twoFactor.get')).body).toMatchObject({ verified: true, recoveryCodesLeft: 9 });
      const again = await signIn(world(), editor.email);
      await again.refused('identity.useRecoveryCode', 'code_incorrect', verify(first));
      await again.ok('identity.useRecoveryCode', verify(second));
      expect(
        (await organization.events('identity.useRecoveryCode')).map(({ before, after }) => [before, after]),
      ).toEqual([
        [{ recoveryCodesLeft: 10 }, { recoveryCodesLeft: 9 }],
        [
          { recoveryCodesLeft: 9, wrongCodes: 1 },
          { recoveryCodesLeft: 8, wrongCodes: 0 },
        ],
      ]);
    });

    test('P8 P9: new recovery codes need a current code and replace the old ones', async () => {
      const { organization, editor, secret, session, recoveryCodes } = await returning();
      await session.refused('twoFactor.regenerateRecoveryCodes', 'two_factor_required', verify('000000'));
      await editor.refused('twoFactor.regenerateRecoveryCodes', 'code_incorrect', verify(wrongCode(world(), secret)));
      const { body } = await editor.ok('twoFactor.regenerateRecoveryCodes', verify(codeOf(world(), secret)));
      expect(new Set([...body.recoveryCodes, ...recoveryCodes]).size).toBe(20);
      await session.refused('identity.useRecoveryCode', 'code_incorrect', verify(recoveryCodes[0] ?? ''));
      await session.ok('identity.useRecoveryCode', verify(body.recoveryCodes[0] ?? ''));
      expect(await organization.events('twoFactor.regenerateRecoveryCodes')).toHaveLength(1);
    });

    test('P8: a setup must be confirmed by a code within 15 minutes, and starting again replaces the secret', async () => {
      const { editor } = await team();
      await editor.refused('twoFactor.confirmSetup', 'setup_not_started', verify('000000'));
      const { body: first } = await editor.ok('twoFactor.startSetup');
      expect(first.otpauthUri).toMatch(/^otpauth:\/\/totp\/Example%20GmbH:/);
      expect((await editor.ok('session.get')).body.twoFactor.enabled).toBe(false);
      const { body: second } = await editor.ok('twoFactor.startSetup');
      expect(second.secret).not.toBe(first.secret);
      await editor.refused('twoFactor.confirmSetup', 'code_incorrect', verify(wrongCode(world(), second.secret)));
      world().pass(15 * MINUTE_IN_MS);
      await editor.refused('twoFactor.confirmSetup', 'setup_not_started', verify(codeOf(world(), second.secret)));
      await setUpFactor(world(), editor);
      await editor.refused('twoFactor.startSetup', 'two_factor_already_set_up');
      await editor.refused('twoFactor.confirmSetup', 'two_factor_already_set_up', verify('000000'));
    });

    test('P8: secret and recovery codes are not stored in plain text', async () => {
      const { organization, editor } = await team();
      const { secret, recoveryCodes } = await setUpFactor(world(), editor);
      const { organization: _, ...rows } = await world().store.read(organization.id, async (tx) => ({
        organization: tx.organization,
        factors: await tx.find('twoFactors', {}),
        events: await tx.find('auditEvents', {}),
        kept: await tx.find('idempotency', {}),
      }));
      const stored = JSON.stringify(rows);
      for (const hidden of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
        expect(stored).not.toContain(hidden);
    });

    test('P8 P9: a manager resets a lost factor; the sessions end and the person sets it up again', async () => {
      const { organization, owner, editor, session } = await returning();
      const path = { userId: editor.id };
      await owner.refused('twoFactor.reset', 'precondition_failed', { path, ifMatch: '"stale"' });
      await owner.ok('twoFactor.reset', { path, ifMatch: await organization.etag(editor) });
      for (const ended of [editor, session]) await ended.refused('session.get', 'unauthenticated');
      await owner.refused('twoFactor.reset', 'two_factor_not_set_up', { path });
      const back = await signIn(world(), editor.email);
      expect(back.outstanding).toBe('two_factor_setup');
      await setUpFactor(world(), back);
      await back.ok('roles.list');
      expect((await organization.events('twoFactor.reset'))[0]).toMatchObject({
        actorId: owner.id,
        targetId: editor.id,
        before: { twoFactorEnabled: true },
        after: { twoFactorEnabled: false },
      });
      expect((await organization.events('twoFactor.confirmSetup')).map(({ targetId }) => targetId)).toEqual([
        editor.id,
        owner.id,
        editor.id,
      ]);
    });

    test('P8 P2: nobody can reset their own factor, and only managers can reset others', async () => {
      const { owner, editor } = await returning();
      const problem = await owner.refused('twoFactor.reset', 'own_account', { path: { userId: owner.id } });
      expect(problem.reason).toBe('own_account');
      await editor.refused('twoFactor.reset', 'forbidden', { path: { userId: owner.id } });
    });

    test('P4: a factor in another organization cannot be reset', async () => {
      const [here, there] = [await team(), await team()];
      await setUpFactor(world(), there.editor);
      await here.owner.refused('twoFactor.reset', 'not_found', { path: { userId: there.editor.id } });
    });

    test('P8: an API key has no second factor and needs none', async () => {
      const { organization, owner } = await returning();
      const key = await organization.apiKey('owner');
      await key.ok('users.list');
      for (const id of ['twoFactor.get', 'twoFactor.startSetup'] as const) await key.refused(id, 'no_self');
      for (const id of ['twoFactor.confirmSetup', 'identity.verifyCode'] as const)
        await key.refused(id, 'no_self', verify('000000'));
      await owner.refused('identity.useRecoveryCode', 'code_incorrect', verify('0000-0000-0000'));
    });

    test('P8: without a factor there is nothing to verify', async () => {
      const { editor } = await team();
      await editor.refused('identity.verifyCode', 'two_factor_not_set_up', verify('000000'));
      await editor.refused('identity.useRecoveryCode', 'two_factor_not_set_up', verify('0000-0000-0000'));
      await editor.refused('twoFactor.regenerateRecoveryCodes', 'two_factor_not_set_up', verify('000000'));
    });
  });
}
