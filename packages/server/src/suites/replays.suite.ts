import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import type { CallOptions, Client } from '../testing/client.js';
import type { Organization, World } from '../testing/fixture.js';
import { codeOf, setUpFactor, signIn, wrongCode } from '../testing/identity.js';
import { allRows } from '../testing/rows.js';
import { requests, Target } from './access-matrix.requests.js';

/** What a repeated request is answered: the first answer, or that it was carried out and held a secret, or nothing any more. */
type Again = 'the same' | 'idempotency_key_reused' | 'unauthenticated';

/** Every operation with an Idempotency-Key that an administrator calls, written by hand. */
const BY_ADMINISTRATOR: Partial<Record<OperationId, Again>> = {
  'users.update': 'the same',
  'users.changeRole': 'the same',
  'users.suspend': 'the same',
  'users.reactivate': 'the same',
  'users.delete': 'the same',
  'users.changeRoleBatch': 'the same',
  'users.suspendBatch': 'the same',
  'users.reactivateBatch': 'the same',
  'users.deleteBatch': 'the same',
  'invitations.create': 'the same',
  'invitations.resend': 'the same',
  'invitations.revoke': 'the same',
  'invitations.createBatch': 'the same',
  'invitations.resendBatch': 'the same',
  'invitations.revokeBatch': 'the same',
  'roles.create': 'the same',
  'roles.update': 'the same',
  'roles.delete': 'the same',
  'resources.create': 'the same',
  'resources.update': 'the same',
  'resources.delete': 'the same',
  'grants.set': 'the same',
  'grants.remove': 'the same',
  'grants.setBatch': 'the same',
  'grants.removeBatch': 'the same',
  'settings.updateSecurity': 'the same',
  'settings.updateContact': 'the same',
  'twoFactor.reset': 'the same',
  'twoFactor.startSetup': 'idempotency_key_reused',
  'session.signOut': 'unauthenticated',
};

/** Those with a caller or a code of their own. */
const BY_OTHERS: readonly OperationId[] = [
  'tokens.create',
  'twoFactor.confirmSetup',
  'twoFactor.regenerateRecoveryCodes',
  'identity.verifyCode',
  'identity.useRecoveryCode',
  'session.createToken',
];

export function replaySuite(world: () => World): void {
  describe('repeated requests', () => {
    /** Sends a request twice with one key. The second leaves everything as it was. */
    const twice = async (
      organization: Organization,
      as: Client,
      id: OperationId,
      options: CallOptions,
      again: Again,
    ) => {
      const first = await as.call(id, { ...options, key: 'once' });
      expect(first.status, JSON.stringify(first.body)).toBeLessThan(300);
      const before = await allRows(world(), organization);
      if (again === 'the same') {
        const { status, body, etag } = await as.call(id, { ...options, key: 'once' });
        expect({ status, body, etag }).toEqual({ status: first.status, body: first.body, etag: first.etag });
      } else await as.refused(id, again, { ...options, key: 'once' });
      expect(await allRows(world(), organization)).toEqual(before);
    };

    test('P6: the lists below hold every operation with an Idempotency-Key', () => {
      const all = Object.entries(operations).filter(([, { idempotent }]) => idempotent);
      const listed = [...Object.keys(BY_ADMINISTRATOR), ...BY_OTHERS];
      expect(listed.toSorted()).toEqual(all.map(([id]) => id).toSorted());
    });

    test.each(Object.entries(BY_ADMINISTRATOR) as [OperationId, Again][])(
      'P6: a repeated %s changes nothing in the store and sends no mail',
      async (id, again) => {
        const organization = await world().organization('flow');
        const administrator = await organization.user({ roleId: 'administrator' });
        await organization.user({ roleId: 'administrator' });
        const target = new Target(organization, 'flow');
        await twice(organization, administrator, id, await requests[id](target), again);
      },
    );

    test('P6: a repeated tokens.create makes no second token', async () => {
      const organization = await world().organization('flow');
      const { id: userId } = await organization.user({ roleId: 'editor' });
      const body = { userId, origin: 'https://host.example', twoFactorVerified: false };
      const key = await organization.apiKey('administrator');
      await twice(organization, key, 'tokens.create', { body }, 'idempotency_key_reused');
    });

    test('P6: a repeated session.createToken makes one more token, which a client that lost the answer needs', async () => {
      const organization = await world().organization('hub');
      const person = await organization.user({ roleId: 'editor' });
      const create = () => person.ok('session.createToken', { key: 'once' });
      const first = (await create()).body;
      const { sessions: before, ...others } = await allRows(world(), organization);
      expect((await create()).body.expiresAt).toBe(first.expiresAt);
      const { sessions: after, ...same } = await allRows(world(), organization);
      expect(same).toEqual(others);
      expect((after as unknown[]).length - (before as unknown[]).length).toBe(1);
    });

    test('P6 P8: a repeated confirmation, new codes, code and recovery code change nothing', async () => {
      const organization = await world().organization('hub');
      const person = await organization.user({ roleId: 'editor' });
      const { body: setup } = await person.ok('twoFactor.startSetup');
      const code = () => ({ body: { code: codeOf(world(), setup.secret) } });
      const secret = 'idempotency_key_reused';
      await twice(organization, person, 'twoFactor.confirmSetup', code(), secret);
      world().pass(30_000);
      await twice(organization, person, 'identity.verifyCode', code(), 'the same');
      world().pass(30_000);
      const { body } = await person.ok('twoFactor.regenerateRecoveryCodes', code());
      world().pass(30_000);
      await twice(organization, person, 'twoFactor.regenerateRecoveryCodes', code(), secret);
      expect(body.recoveryCodes).toHaveLength(10);
      const again = await organization.user({ roleId: 'editor' });
      const { recoveryCodes } = await setUpFactor(world(), again);
      const recovery = { body: { code: recoveryCodes[0] } };
      await twice(organization, again, 'identity.useRecoveryCode', recovery, 'the same');
    });

    test('P8: the answer of a right code, repeated between guesses, gives no further guess', async () => {
      const organization = await world().organization('hub');
      const person = await organization.user({ roleId: 'editor' });
      const { secret } = await setUpFactor(world(), person);
      const thief = await signIn(world(), person.email);
      const right = { body: { code: codeOf(world(), secret) }, key: 'right' };
      await thief.ok('identity.verifyCode', right);
      const guess = { body: { code: wrongCode(world(), secret) } };
      const answers: number[] = [];
      for (let round = 0; round < 6; round += 1) {
        answers.push((await thief.call('identity.verifyCode', guess)).status);
        await thief.call('identity.verifyCode', right);
      }
      expect(answers).toEqual([422, 422, 422, 429, 429, 429]);
      const row = await world().store.read(organization.id, (tx) => tx.get('twoFactors', person.id));
      expect(row?.wrongCodes).toBe(3);
    });
  });
}
