import { test } from 'vitest';
import { createKeys } from '../core/index.js';
import { Client } from '../testing/client.js';
import { type Person, SECRET, type World } from '../testing/fixture.js';
import { codeOf, setUpFactor, signIn } from '../testing/identity.js';

const NEWER = 'the secret that came after it, with more than forty characters';

export function rotationSuite(world: () => World): void {
  const before = async () => {
    const organization = await world().organization();
    const [owner, gone] = [await organization.user({ roleId: 'owner' }), await organization.user({ roleId: 'viewer' })];
    await organization.user({ roleId: 'viewer' });
    const { secret, recoveryCodes } = await setUpFactor(world(), owner);
    const invite = { key: 'invite', body: { email: 'new@example.com', roleId: 'viewer' } };
    const { body: invited } = await owner.ok('invitations.create', invite);
    await owner.ok('users.delete', { path: { userId: gone.id } });
    await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
    const session = await signIn(world(), owner.email);
    const cursor = (await owner.ok('users.list', { query: { limit: 1 } })).body.page.nextCursor ?? '';
    return {
      organization,
      owner,
      gone,
      secret,
      recoveryCodes,
      invite,
      cursor,
      session,
      link: await organization.linkToken(invited.id),
    };
  };
  const served = async (...secrets: string[]) => world().with({ keys: await createKeys(secrets) });
  const as = (on: World, { token }: Client | Person) => new Client(on.app, token);

  test('H6 P6 P7 P8: with a newer secret in front, everything that the older one made is still valid', async () => {
    const { owner, gone, secret, recoveryCodes, invite, cursor, session, link } = await before();
    const rotated = await served(NEWER, SECRET);
    await as(rotated, session).ok('identity.verifyCode', { body: { code: codeOf(rotated, secret) } });
    await as(rotated, session).ok('identity.useRecoveryCode', { body: { code: recoveryCodes[0] ?? '' } });
    await as(rotated, owner).ok('users.list', { query: { limit: 1, cursor } });
    await as(rotated, owner).refused('invitations.create', 'address_deleted', {
      body: { email: gone.email, roleId: 'viewer' },
    });
    await as(rotated, owner).ok('invitations.create', invite);
    await rotated.anybody.ok('invitations.accept', { body: { token: link, name: 'Nele' } });
  });

  test('P7: after the older secret is removed from the list, its links are invalid; sessions stay', async () => {
    const { owner, cursor, link } = await before();
    const after = await served(NEWER);
    await after.anybody.refused('invitations.accept', 'link_invalid', { body: { token: link, name: 'Nele' } });
    await as(after, owner).refused('users.list', 'invalid_cursor', { query: { limit: 1, cursor } });
    await as(after, owner).ok('users.list');
  });
}
