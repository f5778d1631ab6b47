import { generateSync } from 'otplib';
import type { Answer, Caller } from '../backend/caller.js';
import { DoesNotApply } from '../backend/failure.js';
import type { OperationId } from '../contract/operations.js';

export const STEP_IN_SECONDS = 30;

/** The time as the backend's clock has it, in milliseconds since the epoch. */
async function timeOf({ backend }: Caller, seconds = 0): Promise<number> {
  if (backend.harness.abilities.has('clock')) return backend.harness.clock(seconds);
  if (seconds > 0) throw new DoesNotApply('The harness does not move the clock.');
  return Date.now();
}

const codeAt = (secret: string, now: number, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(now / 1000) + steps * STEP_IN_SECONDS });

/** An authenticator app that a person has set up. */
export interface Authenticator {
  secret: string;
  recoveryCodes: string[];
  /** The code that is used up already. */
  used: string;
}

/** Sets up two-factor authentication, as the person does with an app. */
export async function enrol(person: Caller): Promise<Authenticator> {
  const { secret } = (await person.ok('twoFactor.startSetup')).body;
  const used = codeAt(secret, await timeOf(person));
  const { recoveryCodes } = (await person.ok('twoFactor.confirmSetup', { body: { code: used } })).body;
  return { secret, recoveryCodes, used };
}

/** A code that was not used yet: the next one, once its time has come. */
export async function nextCode(person: Caller, { secret }: Authenticator): Promise<string> {
  return codeAt(secret, await timeOf(person, STEP_IN_SECONDS));
}

/** A code that is not right now, nor just before or after. */
export async function wrongCode(person: Caller, { secret }: Authenticator): Promise<string> {
  const now = await timeOf(person);
  const right = [-2, -1, 0, 1, 2].map((steps) => codeAt(secret, now, steps));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.includes(code)) ?? '666666';
}

/** What guessing codes takes. */
export const guessing: OperationId[] = ['twoFactor.startSetup', 'twoFactor.confirmSetup', 'identity.verifyCode'];

/** More wrong codes than anybody types by mistake. */
const GUESSES = 15;

/** Types wrong codes until the backend looks at no more of them. @returns its last answer */
export async function guessCodes(person: Caller, app: Authenticator): Promise<Answer> {
  const body = { code: await wrongCode(person, app) };
  for (let guess = 1; ; guess += 1) {
    const answer = await person.call('identity.verifyCode', { body });
    if (answer.status === 429 || guess === GUESSES) return answer;
    answer.expect('/code', 'code_incorrect', 'A wrong code is refused.');
  }
}
