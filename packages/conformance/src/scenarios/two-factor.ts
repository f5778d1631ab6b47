import { Caller } from '../backend/caller.js';
import type { Person } from '../backend/organization.js';
import type { OperationId } from '../contract/operations.js';
import { enrol, guessCodes, guessing, nextCode, wrongCode } from './authenticator.js';
import { type Scenario, scenario, type Trial } from './scenario.js';

const required: OperationId[] = ['settings.updateSecurity', 'session.get'];
const setUp: OperationId[] = ['twoFactor.startSetup', 'twoFactor.confirmSetup'];
const signIn: OperationId[] = ['identity.requestLink', 'identity.redeemLink'];

async function requireForAll(trial: Trial) {
  const organization = await trial.organization();
  const owner = await organization.owner();
  const changed = await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
  changed.expect('/twoFactorRequired', true, 'The answer is the settings as they are now.');
  return { organization, owner };
}

/** Another session of the person, which no code was entered in. */
async function anotherSession(trial: Trial, person: Person) {
  await trial.anybody.ok('identity.requestLink', { body: { email: person.email } });
  const body = { token: await trial.linkToken(person.email) };
  return trial.anybody.ok('identity.redeemLink', { body });
}

export const twoFactor: Scenario[] = [
  scenario(
    'H8',
    'one switch turns two-factor authentication on and off for all',
    { operations: required },
    async (trial) => {
      const { organization, owner } = await requireForAll(trial);
      for (const person of [owner, await organization.weakest()])
        (await person.ok('session.get')).expect('/twoFactor/required', true, 'It is required of everybody.');
      await turnOff(trial, owner);
      const session = await (await organization.weakest()).ok('session.get');
      session.expect('/twoFactor/required', false, 'It is required of nobody.');
      session.expect('/outstanding', null, 'Nobody is asked for a code.');
    },
  ),
  scenario('H8', 'no single account has such a switch', { operations: ['users.update'] }, async (trial) => {
    const organization = await trial.organization();
    const [owner, person] = [await organization.owner(), await organization.weakest()];
    const call = { path: { userId: person.id }, body: { twoFactorRequired: true } };
    await owner.refused('users.update', 'validation_failed', call, 'There is one switch, for all accounts.');
  }),
  scenario(
    'P8',
    'people without a second factor are led through its setup',
    { operations: [...required, ...setUp, 'roles.list'] },
    async (trial) => {
      const { organization } = await requireForAll(trial);
      const person = await organization.weakest();
      await person.refused('roles.list', 'two_factor_setup_required', {}, 'Nothing works before the setup.');
      (await person.ok('session.get')).expect(
        '/outstanding',
        'two_factor_setup',
        'The session says what is to be done.',
      );
      const { recoveryCodes } = await enrol(person);
      if (recoveryCodes.length === 0) trial.fail('There are no recovery codes.');
      await person.ok('roles.list', {}, 'After the setup everything works.');
    },
  ),
  scenario('P8', 'a wrong code sets nothing up', { operations: setUp }, async (trial) => {
    const person = await (await trial.organization()).weakest();
    const { secret } = (await person.ok('twoFactor.startSetup')).body;
    const code = await wrongCode(person, { secret, recoveryCodes: [], used: '' });
    await person.refused('twoFactor.confirmSetup', 'code_incorrect', { body: { code } }, 'Only a right code confirms.');
  }),
  scenario(
    'P8',
    'a new session needs a code',
    {
      operations: [...required, ...setUp, ...signIn, 'identity.verifyCode', 'roles.list'],
      abilities: ['mail', 'clock'],
    },
    async (trial) => {
      const { organization } = await requireForAll(trial);
      const person = await organization.weakest();
      const app = await enrol(person);
      const signedIn = await anotherSession(trial, person);
      signedIn.expect('/outstanding', 'two_factor_code', 'The sign-in says that a code is outstanding.');
      const session = new Caller(trial.backend, signedIn.body.token);
      await session.refused('roles.list', 'two_factor_required', {}, 'Nothing works before the code.');
      await session.ok('identity.verifyCode', { body: { code: await nextCode(session, app) } });
      await session.ok('roles.list', {}, 'After the code everything works.');
    },
  ),
  scenario('P8', 'a code cannot be used twice', { operations: [...setUp, 'identity.verifyCode'] }, async (trial) => {
    const person = await (await trial.organization()).weakest();
    const { used } = await enrol(person);
    await person.refused('identity.verifyCode', 'code_incorrect', { body: { code: used } }, 'A used code is void.');
  }),
  scenario(
    'P8',
    'a recovery code works once',
    { operations: [...setUp, 'identity.useRecoveryCode'] },
    async (trial) => {
      const person = await (await trial.organization()).weakest();
      const [code = ''] = (await enrol(person)).recoveryCodes;
      await person.ok('identity.useRecoveryCode', { body: { code } }, 'A recovery code stands in for a lost app.');
      await person.refused('identity.useRecoveryCode', 'code_incorrect', { body: { code } }, 'It does so once.');
    },
  ),
  scenario('P8', 'codes cannot be guessed quickly', { operations: guessing }, async (trial) => {
    const person = await (await trial.organization()).weakest();
    const answer = await guessCodes(person, await enrol(person));
    answer.expect('status', 429, 'Whoever types one wrong code after the other is slowed down.');
  }),
  scenario(
    'P8',
    'a manager resets a lost factor',
    { operations: [...setUp, 'twoFactor.reset', 'users.get'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, person] = [await organization.owner(), await organization.weakest()];
      const path = { userId: person.id };
      await owner.refused('twoFactor.reset', 'two_factor_not_set_up', { path }, 'There is nothing to reset yet.');
      await enrol(person);
      (await owner.ok('users.get', { path })).expect('/twoFactorEnabled', true, 'The person has a second factor.');
      await owner.ok('twoFactor.reset', { path });
      (await owner.ok('users.get', { path })).expect('/twoFactorEnabled', false, 'The factor is gone.');
    },
  ),
  scenario(
    'P6',
    'an answer with a secret is not given again',
    { operations: ['twoFactor.startSetup'] },
    async (trial) => {
      const person = await (await trial.organization()).weakest();
      await person.ok('twoFactor.startSetup', { key: 'setup' });
      await person.refused(
        'twoFactor.startSetup',
        'idempotency_key_reused',
        { key: 'setup' },
        'A secret is shown once.',
      );
    },
  ),
];

/** Whoever turned it on needs a factor too before they can turn it off. */
async function turnOff(trial: Trial, owner: Person): Promise<void> {
  const call = { body: { twoFactorRequired: false } };
  const { body } = await owner.call('settings.updateSecurity', call);
  if ((body as { code?: string }).code !== 'two_factor_setup_required') return;
  if (!trial.has(...setUp)) trial.skip('Whoever requires a second factor needs one, and it cannot be set up here.');
  await enrol(owner);
  await owner.ok('settings.updateSecurity', call);
}
