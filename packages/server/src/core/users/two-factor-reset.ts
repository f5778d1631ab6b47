import { removeFactor } from '../credentials/two-factor.js';
import { etagOf } from '../lib/revision.js';
import type { Handler } from '../operation/operation.js';
import { findTarget } from './user-rules.js';

/** P2, P8, P11. Otherwise a stolen session could remove the second factor that protects the account. */
const OWN_ACCOUNT = "You can't reset your own two-factor authentication. Ask another person who manages users.";

export const resetTwoFactor: Handler<'twoFactor.reset'> = async (context) => {
  const user = await findTarget(context, context.path.userId, OWN_ACCOUNT);
  context.requireMatch(etagOf(user.revision));
  await removeFactor(context.tx, user);
  await context.audit({
    targetType: 'user',
    targetId: user.id,
    before: { twoFactorEnabled: true },
    after: { twoFactorEnabled: false },
  });
  return { body: undefined };
};
