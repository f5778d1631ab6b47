import type { TwoFactorRow, UserRow, WriteTx } from '../../store/store.js';
import { addMilliseconds, MINUTE_IN_MS } from '../../store/time.js';
import type { Keys } from '../lib/keys.js';
import { newRevision } from '../lib/revision.js';
import type { Caller, Handler, OperationContext } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';
import { attemptsKey } from './attempts.js';
import { newRecoveryCodes, withoutRecoveryCode } from './recovery-codes.js';
import { endSessionsOf, markVerified } from './sessions.js';
import { acceptedStep, newTotpSecret, otpauthUri } from './totp.js';
import { refuseWhilePaused, refuseWrongCode, RIGHT_CODE, wrongBefore } from './wrong-codes.js';

const SETUP_LIFETIME_IN_MS = 15 * MINUTE_IN_MS;
const PURPOSE = 'totp';

/** The stored form of a confirmed secret; for seeding, where nobody scans a code. */
export function sealTotpSecret(keys: Keys, secret: string): Promise<string> {
  return keys.encrypt(PURPOSE, secret);
}

/** The caller's own account and session. @throws ProblemError `no_self` for an API key, `no_session` for a sign-in of the host */
async function ownAccount(context: {
  tx: Pick<WriteTx, 'get'>;
  caller: Caller;
}): Promise<{ user: UserRow; sessionId: string; row: TwoFactorRow | undefined }> {
  const { caller, tx } = context;
  if (caller.kind !== 'user') throw new ProblemError('no_self');
  if (caller.sessionId === null) throw new ProblemError('no_session');
  const user = await tx.get('users', caller.id);
  if (!user) throw new ProblemError('unauthenticated');
  return { user, sessionId: caller.sessionId, row: await tx.get('twoFactors', caller.id) };
}

type Checked = 'twoFactor.regenerateRecoveryCodes' | 'identity.verifyCode' | 'identity.useRecoveryCode';

/** Takes a right code: what it leaves of the factor is stored, and the wrong codes before it are forgotten. */
async function accept(
  { tx }: { tx: WriteTx },
  { id }: TwoFactorRow,
  used: Pick<TwoFactorRow, 'lastUsedStep'> | Pick<TwoFactorRow, 'recoveryCodes'>,
): Promise<void> {
  await tx.update('twoFactors', id, { ...used, ...RIGHT_CODE });
  await tx.forgetAttempts(attemptsKey(id));
}

/** Accepts a code of the authenticator app once: its time step is then used, for every session of the user. */
async function useCode(
  context: OperationContext<Checked>,
  row: TwoFactorRow | undefined,
  code: string,
): Promise<TwoFactorRow> {
  if (row?.secret == null) throw new ProblemError('two_factor_not_set_up');
  refuseWhilePaused(row, context.now);
  const secret = await context.dependencies.keys.decrypt(PURPOSE, row.secret);
  const step = acceptedStep(secret, code, context.now, row.lastUsedStep);
  if (step === undefined) return refuseWrongCode(context, row);
  await accept(context, row, { lastUsedStep: step });
  return row;
}

export const getTwoFactor: Handler<'twoFactor.get'> = async (context) => {
  const { user, row } = await ownAccount(context);
  const { twoFactorRequired } = context.tx.organization;
  return {
    body: {
      required: twoFactorRequired,
      enabled: user.twoFactorEnabled,
      verified: context.caller.twoFactorVerified,
      recoveryCodesLeft: row?.recoveryCodes.length ?? 0,
    },
  };
};

export const startSetup: Handler<'twoFactor.startSetup'> = async (context) => {
  const { user, row } = await ownAccount(context);
  if (user.twoFactorEnabled) throw new ProblemError('two_factor_already_set_up');
  const secret = newTotpSecret();
  const expiresAt = addMilliseconds(context.now, SETUP_LIFETIME_IN_MS);
  const pending = {
    pendingSecret: await context.dependencies.keys.encrypt(PURPOSE, secret),
    pendingExpiresAt: expiresAt,
  };
  if (row) await context.tx.update('twoFactors', user.id, pending);
  else
    await context.tx.insert('twoFactors', {
      id: user.id,
      secret: null,
      lastUsedStep: 0,
      recoveryCodes: [],
      ...RIGHT_CODE,
      ...pending,
    });
  return { body: { secret, otpauthUri: otpauthUri(secret, context.tx.organization.name, user.email), expiresAt } };
};

export const confirmSetup: Handler<'twoFactor.confirmSetup'> = async (context) => {
  const { user, sessionId, row } = await ownAccount(context);
  const { tx, now, dependencies } = context;
  if (user.twoFactorEnabled) throw new ProblemError('two_factor_already_set_up');
  if (row?.pendingSecret == null || row.pendingExpiresAt === null || row.pendingExpiresAt <= now)
    throw new ProblemError('setup_not_started');
  const step = acceptedStep(
    await dependencies.keys.decrypt(PURPOSE, row.pendingSecret),
    context.body.code,
    now,
    row.lastUsedStep,
  );
  // Not a guess to be paused for: who starts the setup has the secret.
  if (step === undefined) throw new ProblemError('code_incorrect');
  const { codes, hashes } = await newRecoveryCodes(dependencies.keys, user.id);
  await tx.forgetAttempts(attemptsKey(user.id));
  await tx.update('twoFactors', user.id, {
    secret: row.pendingSecret,
    pendingSecret: null,
    pendingExpiresAt: null,
    lastUsedStep: step,
    recoveryCodes: hashes,
  });
  await tx.update('users', user.id, { twoFactorEnabled: true, revision: newRevision() });
  await markVerified(tx, sessionId, now);
  await context.audit({
    targetType: 'user',
    targetId: user.id,
    before: { twoFactorEnabled: false },
    after: { twoFactorEnabled: true },
  });
  return { body: { recoveryCodes: codes } };
};

export const regenerateRecoveryCodes: Handler<'twoFactor.regenerateRecoveryCodes'> = async (context) => {
  const { user, row } = await ownAccount(context);
  const used = await useCode(context, row, context.body.code);
  const { codes, hashes } = await newRecoveryCodes(context.dependencies.keys, user.id);
  await context.tx.update('twoFactors', user.id, { recoveryCodes: hashes });
  const before = { recoveryCodesLeft: used.recoveryCodes.length };
  await context.audit({ targetType: 'user', targetId: user.id, before, after: { recoveryCodesLeft: hashes.length } });
  return { body: { recoveryCodes: codes } };
};

/** Removes the second factor and ends every session. Where two-factor is required, the next sign-in leads through the setup. */
export async function removeFactor(tx: WriteTx, user: UserRow): Promise<void> {
  if (!user.twoFactorEnabled) throw new ProblemError('two_factor_not_set_up');
  await tx.remove('twoFactors', { id: user.id });
  await tx.forgetAttempts(attemptsKey(user.id));
  await tx.update('users', user.id, { twoFactorEnabled: false, revision: newRevision() });
  await endSessionsOf(tx, user.id);
}

type Verification = 'identity.verifyCode' | 'identity.useRecoveryCode';

async function enabledAccount<Id extends Verification>(context: OperationContext<Id>) {
  const { user, sessionId, row } = await ownAccount(context);
  if (!user.twoFactorEnabled || row?.secret == null) throw new ProblemError('two_factor_not_set_up');
  return { user, sessionId, row };
}

export const verifyCode: Handler<'identity.verifyCode'> = async (context) => {
  const { user, sessionId, row } = await enabledAccount(context);
  await useCode(context, row, context.body.code);
  await markVerified(context.tx, sessionId, context.now);
  const { before, after } = wrongBefore(row);
  await context.audit({
    targetType: 'user',
    targetId: user.id,
    before: { twoFactorVerified: context.caller.twoFactorVerified, ...before },
    after: { twoFactorVerified: true, ...after },
  });
  return { body: undefined };
};

export const useRecoveryCode: Handler<'identity.useRecoveryCode'> = async (context) => {
  const { user, sessionId, row } = await enabledAccount(context);
  refuseWhilePaused(row, context.now);
  const codes = row.recoveryCodes;
  const left = await withoutRecoveryCode(context.dependencies.keys, user.id, codes, context.body.code);
  if (!left) return refuseWrongCode(context, row);
  await accept(context, row, { recoveryCodes: left });
  await markVerified(context.tx, sessionId, context.now);
  const { before, after } = wrongBefore(row);
  await context.audit({
    targetType: 'user',
    targetId: user.id,
    before: { recoveryCodesLeft: codes.length, ...before },
    after: { recoveryCodesLeft: left.length, ...after },
  });
  return { body: undefined };
};
