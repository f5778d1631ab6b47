import { Caller } from '../backend/caller.js';
import { newAddress } from '../backend/organization.js';
import { holds } from '../backend/values.js';
import { linksIn, type Scenario, scenario, type Trial } from './scenario.js';

const MINUTE_IN_SECONDS = 60;
const DAY_IN_SECONDS = 24 * 60 * MINUTE_IN_SECONDS;

const mailed = { operations: ['invitations.create', 'invitations.accept'], abilities: ['mail'] } as const;

/** An invitation with the token of its mail. */
async function invite(trial: Trial) {
  const organization = await trial.organization();
  const user = await organization.invited();
  return { organization, owner: await organization.owner(), user, token: await trial.linkToken(user.email) };
}

const accept = (token: string) => ({ body: { token, name: 'Ada Lovelace' } });

const expiryOf = (user: { invitation: { expiresAt: string } | null }): number =>
  Date.parse(user.invitation?.expiresAt ?? '');

/** Moves the clock past the end of every invitation. */
const expire = async (trial: Trial, user: { invitation: { expiresAt: string } | null }): Promise<void> => {
  const now = await trial.pass(0);
  await trial.pass(Math.ceil((expiryOf(user) - now) / 1000) + MINUTE_IN_SECONDS);
};

export const invitations: Scenario[] = [
  scenario('H3', 'an invited person gets a mail whose link activates the account', mailed, async (trial) => {
    const { organization, owner, user, token } = await invite(trial);
    if (user.status !== 'pending') trial.fail(`An invited person is pending, not ${user.status}.`);
    const accepted = await trial.anybody.ok('invitations.accept', accept(token), 'The link activates the account.');
    accepted.expect('/user/id', user.id, 'The account is that of the invited person.');
    accepted.expect('/user/status', 'active', 'The account is active.');
    accepted.expect('/user/roleId', organization.weakestRole, 'The person has the role of the invitation.');
    accepted.expect('/user/name', 'Ada Lovelace', 'The person has the name that they gave.');
    const { session } = accepted.body;
    if (session && trial.has('session.get'))
      (await new Caller(trial.backend, session.token).ok('session.get')).expect(
        '/user/id',
        user.id,
        'They are signed in.',
      );
    if (trial.has('users.get'))
      (await owner.ok('users.get', { path: { userId: user.id } })).expect(
        '/status',
        'active',
        'The account is active.',
      );
  }),
  scenario(
    'H4',
    'a pending invitation is in the list',
    { operations: ['invitations.create', 'users.list'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, user] = [await organization.owner(), await organization.invited()];
      const list = await owner.ok('users.list', { query: trial.wholePage });
      const at = list.body.data.findIndex(({ id }) => id === user.id);
      list.verify(at >= 0, '/data', 'An invitation is in the list of users.');
      list.expect(`/data/${at}/status`, 'pending', 'An open invitation is pending.');
      const pending = await owner.ok('users.list', { query: { ...trial.wholePage, status: 'pending' } });
      pending.verify(
        pending.body.data.length === 1 && pending.body.data[0]?.id === user.id,
        '/data',
        'The filter `pending` answers the open invitations.',
      );
    },
  ),
  scenario(
    'H4',
    'an invitation past its time is expired',
    { operations: ['invitations.create', 'users.list'], abilities: ['clock'] },
    async (trial) => {
      const organization = await trial.organization();
      const user = await organization.invited();
      await expire(trial, user);
      const manager = await organization.person(organization.strongestRole);
      const list = await manager.ok('users.list', { query: trial.wholePage });
      const at = list.body.data.findIndex(({ id }) => id === user.id);
      list.verify(at >= 0, '/data', 'An expired invitation stays in the list.');
      list.expect(`/data/${at}/status`, 'expired', 'No job has to run: the clock alone makes it expired.');
    },
  ),
  scenario(
    'H5',
    'a pending invitation can be resent',
    { operations: ['invitations.create', 'invitations.resend'], abilities: ['mail'] },
    async (trial) => {
      const { owner, user } = await invite(trial);
      const resent = await owner.ok('invitations.resend', { path: { userId: user.id } });
      resent.expect('/status', 'pending', 'A resent invitation is pending.');
      if ((await trial.mails(user.email, 2)).length < 2) trial.fail('Resending sends another mail.');
    },
  ),
  scenario(
    'H5',
    'an expired invitation can be resent',
    { operations: ['invitations.create', 'invitations.resend'], abilities: ['clock'] },
    async (trial) => {
      const organization = await trial.organization();
      const user = await organization.invited();
      await expire(trial, user);
      const manager = await organization.person(organization.strongestRole);
      const resent = await manager.ok('invitations.resend', { path: { userId: user.id } });
      resent.expect('/status', 'pending', 'An expired invitation that is resent is pending again.');
      const later = resent.body.invitation !== null && expiryOf(resent.body) > expiryOf(user);
      resent.verify(later, '/invitation/expiresAt', 'A resent invitation expires later.');
    },
  ),
  scenario(
    'H5',
    'an accepted invitation cannot be resent',
    { operations: [...mailed.operations, 'invitations.resend'], abilities: ['mail'] },
    async (trial) => {
      const { owner, user, token } = await invite(trial);
      await trial.anybody.ok('invitations.accept', accept(token));
      const path = { userId: user.id };
      await owner.refused('invitations.resend', 'not_pending', { path }, 'There is nothing to resend.');
    },
  ),
  scenario(
    'H6',
    'revoking keeps nothing: the address can be invited again',
    { operations: ['invitations.create', 'invitations.revoke'] },
    async (trial) => {
      const organization = await trial.organization();
      const [owner, user] = [await organization.owner(), await organization.invited()];
      await owner.ok('invitations.revoke', { path: { userId: user.id } });
      const body = { email: user.email, roleId: organization.weakestRole };
      await owner.ok('invitations.create', { body }, 'Only deleting bars an address.');
    },
  ),
  scenario('P7', 'a link works once', mailed, async (trial) => {
    const { token } = await invite(trial);
    await trial.anybody.ok('invitations.accept', accept(token));
    await trial.anybody.refused('invitations.accept', 'link_used', accept(token), 'A link that was used is void.');
  }),
  scenario('P7', 'a link expires', { ...mailed, abilities: ['mail', 'clock'] }, async (trial) => {
    const { user, token } = await invite(trial);
    await expire(trial, user);
    await trial.anybody.refused('invitations.accept', 'link_expired', accept(token), 'A link past its time is void.');
  }),
  scenario(
    'P7',
    'resending makes the earlier link void',
    { operations: [...mailed.operations, 'invitations.resend'], abilities: ['mail'] },
    async (trial) => {
      const { owner, user, token } = await invite(trial);
      await owner.ok('invitations.resend', { path: { userId: user.id } });
      const newer = await trial.linkToken(user.email, 2);
      if (newer === token) trial.fail('The new mail has the link of the old one.');
      await trial.anybody.refused('invitations.accept', 'link_superseded', accept(token), 'The earlier link is void.');
      await trial.anybody.ok('invitations.accept', accept(newer), 'The newer link works.');
    },
  ),
  scenario('P7', 'a link cannot be guessed', mailed, async (trial) => {
    const { token } = await invite(trial);
    // Each character of base64url carries six bits.
    if (token.length * 6 < 256) trial.fail(`A token has 256 bits; this one has ${token.length} characters.`);
    const guessed = token.slice(0, -4) + (token.endsWith('AAAA') ? 'BBBB' : 'AAAA');
    await trial.anybody.refused('invitations.accept', 'link_invalid', accept(guessed), 'A changed token is nobody’s.');
  }),
  scenario('P7', 'a token is in the fragment of its link and in no answer', mailed, async (trial) => {
    const { owner, user, token } = await invite(trial);
    const { text } = await trial.mail(user.email);
    const [link] = linksIn(text);
    if (!link || holds(`${link.url.pathname}${link.url.search}`, token))
      trial.fail('The token is in the path or query of its link.');
    if (!trial.has('users.get')) return;
    const read = await owner.ok('users.get', { path: { userId: user.id } });
    read.verify(!holds(read.body, token), '', 'The token is in no answer.');
  }),
  scenario(
    'P7',
    'looking at an invitation does not use its link up',
    { ...mailed, operations: [...mailed.operations, 'invitations.preview'] },
    async (trial) => {
      const { user, token } = await invite(trial);
      const preview = await trial.anybody.ok('invitations.preview', { body: { token } });
      preview.expect('/email', user.email, 'The preview says who was invited.');
      const { status } = await trial.backend.send({
        method: 'GET',
        target: `/v1/invitations/accept?token=${token}`,
        headers: {},
      });
      if (status < 400) trial.fail(`GET /v1/invitations/accept answered ${status}: no GET does anything with a token.`);
      await trial.anybody.ok('invitations.accept', accept(token), 'The link still works.');
    },
  ),
  scenario(
    'P7',
    'a sign-in link works once',
    { operations: ['identity.requestLink', 'identity.redeemLink'], abilities: ['mail'] },
    async (trial) => {
      const owner = await (await trial.organization()).owner();
      await trial.anybody.ok('identity.requestLink', { body: { email: owner.email } });
      const body = { token: await trial.linkToken(owner.email) };
      await trial.anybody.ok('identity.redeemLink', { body }, 'The link signs the person in.');
      await trial.anybody.refused('identity.redeemLink', 'link_used', { body }, 'It does so once.');
    },
  ),
  scenario(
    'P6',
    'an invitation that is sent twice with one key is one mail',
    { operations: ['invitations.create'], abilities: ['mail'] },
    async (trial) => {
      const organization = await trial.organization();
      const owner = await organization.owner();
      const body = { email: newAddress(), roleId: organization.weakestRole };
      await owner.ok('invitations.create', { body, key: 'invite' });
      await owner.ok('invitations.create', { body, key: 'invite' }, 'The repetition gets the first answer.');
      await trial.mail(body.email);
      // What follows leaves after it: once that is here, a second mail would be too.
      const later = await organization.invited();
      await trial.mail(later.email);
      const { length } = await trial.mails(body.email, 1);
      if (length !== 1) trial.fail(`The person got ${length} mails for one invitation.`);
    },
  ),
  scenario(
    'H8',
    'the lifetime of invitations is a setting of the organization',
    { operations: ['invitations.create', 'settings.updateSecurity'] },
    async (trial) => {
      const organization = await trial.organization();
      const owner = await organization.owner();
      await owner.ok('settings.updateSecurity', { body: { invitationLifetimeInMinutes: 2 * 24 * 60 } });
      const user = await organization.invited();
      const lifetime = expiryOf(user) - Date.parse(user.invitation?.sentAt ?? '');
      if (Math.abs(lifetime / 1000 - 2 * DAY_IN_SECONDS) > MINUTE_IN_SECONDS)
        trial.fail(`An invitation lasts as long as the settings say, not ${lifetime / 1000} s.`);
    },
  ),
];
