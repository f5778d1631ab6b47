import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';
import { codeOf, receive, setUpFactor, signIn, wrongCode } from '../testing/identity.js';

const MINUTE_IN_MS = 60_000;
const HOUR_IN_MS = 60 * MINUTE_IN_MS;
const DAY_IN_MS = 24 * HOUR_IN_MS;

export function wrongCodeSuite(world: () => World): void {
  describe('wrong codes', () => {
    const protectedPerson = async () => {
      const organization = await world().organization();
      const [owner, editor] = [
        await organization.user({ roleId: 'owner' }),
        await organization.user({ roleId: 'editor', name: 'Emil' }),
      ];
      const { secret, recoveryCodes } = await setUpFactor(world(), editor);
      const thief = await signIn(world(), editor.email);
      const verify = (code: string) => ({ body: { code } });
      const row = () => world().store.read(organization.id, (tx) => tx.get('twoFactors', editor.id));
      /** So many wrong codes, none of them refused before it is checked. */
      const guess = async (count: number): Promise<string[]> => {
        const codes: string[] = [];
        for (let index = 0; index < count; index += 1) {
          if (index % 5 === 0) world().pass(5 * MINUTE_IN_MS);
          const { body } = await thief.call('identity.verifyCode', verify(wrongCode(world(), secret)));
          codes.push((body as { code: string }).code);
        }
        return codes;
      };
      const right = () => verify(codeOf(world(), secret));
      return { organization, owner, editor, secret, recoveryCodes, thief, verify, row, guess, right };
    };
    type Given = Awaited<ReturnType<typeof protectedPerson>>;
    /** As if so many were wrong already. */
    const after = ({ organization, editor }: Given, wrongCodes: number) =>
      world().store.write(organization.id, (tx) => tx.update('twoFactors', editor.id, { wrongCodes }));
    const retryAfter = (headers: Headers) => Number(headers.get('retry-after')) * 1000;

    test('P8: the tenth wrong code begins a pause for every session and for both kinds of code', async () => {
      const given = await protectedPerson();
      const { thief, editor, recoveryCodes, verify, guess, right } = given;
      const answers = await guess(10);
      expect(answers).toEqual([...Array.from({ length: 9 }, () => 'code_incorrect'), 'rate_limited']);
      world().pass(5 * MINUTE_IN_MS);
      for (const who of [thief, editor, await signIn(world(), editor.email)]) {
        const { headers, body } = await who.call('identity.verifyCode', right());
        expect([retryAfter(headers), (body as { detail: string }).detail]).toEqual([
          10 * MINUTE_IN_MS,
          'Too many wrong codes. Wait 10 minutes, then try again.',
        ]);
        await who.refused('identity.useRecoveryCode', 'rate_limited', verify(recoveryCodes[0] ?? ''));
      }
      await editor.refused('twoFactor.regenerateRecoveryCodes', 'rate_limited', right());
      world().pass(10 * MINUTE_IN_MS);
      await editor.ok('identity.verifyCode', right());
    });

    test.each([
      [9, 15 * MINUTE_IN_MS],
      [19, HOUR_IN_MS],
      [39, 4 * HOUR_IN_MS],
      [79, DAY_IN_MS],
      [89, DAY_IN_MS],
      [999, DAY_IN_MS],
    ])(
      'P8: the wrong code after %i others begins a pause of %i ms, which the refusal names',
      async (before, pauseInMs) => {
        const given = await protectedPerson();
        await after(given, before);
        const { headers } = await given.thief.call(
          'identity.verifyCode',
          given.verify(wrongCode(world(), given.secret)),
        );
        expect(retryAfter(headers)).toBe(pauseInMs);
        world().pass(pauseInMs - 1);
        await given.thief.refused('identity.verifyCode', 'rate_limited', given.right());
        world().pass(1);
        await given.thief.ok('identity.verifyCode', given.right());
      },
    );

    test.each([10, 11, 18, 20, 38, 40, 78, 80, 88])(
      'P8: the wrong code after %i others begins none',
      async (before) => {
        const given = await protectedPerson();
        await after(given, before);
        expect(await given.guess(1)).toEqual(['code_incorrect']);
      },
    );

    test('P8: a right code and a recovery code forget the wrong ones; attempts in the pause are not counted', async () => {
      const given = await protectedPerson();
      const { thief, editor, recoveryCodes, verify, guess, right, row } = given;
      await guess(9);
      world().pass(5 * MINUTE_IN_MS);
      await editor.ok('identity.verifyCode', right());
      expect(await row()).toMatchObject({ wrongCodes: 0, pausedUntil: null });
      expect(await guess(9)).not.toContain('rate_limited');
      world().pass(5 * MINUTE_IN_MS);
      await thief.ok('identity.useRecoveryCode', verify(recoveryCodes[0] ?? ''));
      expect(await row()).toMatchObject({ wrongCodes: 0, pausedUntil: null });
      await guess(10);
      for (let index = 0; index < 8; index += 1)
        await thief.refused('identity.verifyCode', 'rate_limited', verify('000000'));
      expect(await row()).toMatchObject({ wrongCodes: 10 });
    });

    test('P8: the count is no counter: without those, as after a crash of the database, it is the same', async () => {
      const { organization, editor, guess, row } = await protectedPerson();
      await guess(5);
      await world().store.write(organization.id, (tx) => tx.forgetAttempts(`two-factor/${editor.id}`));
      await guess(4);
      expect(await row()).toMatchObject({ wrongCodes: 9 });
    });

    test('P8: of many wrong codes at the same moment, over several sessions, five are checked', async () => {
      const { editor, thief, secret, verify, row } = await protectedPerson();
      const wrong = verify(wrongCode(world(), secret));
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) => (index % 2 ? thief : editor).call('identity.verifyCode', wrong)),
      );
      expect(answers.filter(({ status }) => status === 422)).toHaveLength(5);
      expect(await row()).toMatchObject({ wrongCodes: 5 });
    });

    test('P8: when a manager resets the factor, nothing of the count stays', async () => {
      const { owner, editor, guess } = await protectedPerson();
      await guess(10);
      await owner.ok('twoFactor.reset', { path: { userId: editor.id } });
      const again = await signIn(world(), editor.email);
      const { secret } = await setUpFactor(world(), again);
      await again.ok('identity.verifyCode', { body: { code: codeOf(world(), secret) } });
    });

    test('P8: a person is told of each pause by one mail without a link, and not of one that was lifted', async () => {
      const { owner, editor, guess } = await protectedPerson();
      const told = async () =>
        (await receive(world(), editor.email)).filter(({ subject }) => subject.startsWith('Too many wrong'));
      await guess(9);
      expect(await told()).toEqual([]);
      await guess(1);
      const [mail, ...others] = await told();
      expect(others).toEqual([]);
      expect(mail?.text).toContain('Hello Emil,');
      expect(mail?.text).toContain('entered 10 wrong verification codes');
      expect(mail?.text).toMatch(/no code is accepted until \w+, \d+ \w+ \d{4}, \d\d:\d\d UTC\./);
      expect(`${mail?.text}${mail?.html}`).not.toMatch(/https?:|href/);
      world().pass(15 * MINUTE_IN_MS);
      await guess(10);
      await owner.ok('twoFactor.reset', { path: { userId: editor.id } });
      expect(await told()).toHaveLength(1);
    });

    test('P9: the log has the first wrong code and each pause, however many codes were wrong', async () => {
      const { organization, editor, guess, right, thief } = await protectedPerson();
      await guess(10);
      world().pass(15 * MINUTE_IN_MS);
      await guess(9);
      const by = { actorKind: 'user', actorId: editor.id, targetType: 'user', targetId: editor.id, before: null };
      expect(await organization.events('twoFactor.refuse')).toMatchObject([{ ...by, after: { wrongCodes: 1 } }]);
      const [paused, ...others] = await organization.events('twoFactor.pause');
      expect(others).toEqual([]);
      expect(paused).toMatchObject({ ...by, after: { wrongCodes: 10 } });
      world().pass(5 * MINUTE_IN_MS);
      await thief.ok('identity.verifyCode', right());
      expect((await organization.events('identity.verifyCode')).at(-1)).toMatchObject({
        before: { twoFactorVerified: false, wrongCodes: 19 },
        after: { twoFactorVerified: true, wrongCodes: 0 },
      });
    });
  });
}
