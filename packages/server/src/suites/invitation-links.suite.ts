import { describe, expect, test } from 'vitest';
import { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { receive } from '../testing/identity.js';

const WEEK_IN_MS = 7 * 24 * 60 * 60_000;

export function invitationLinkSuite(world: () => World): void {
  describe('invitation links', () => {
    const invited = async () => {
      const organization = await world().organization('hub', 'Example GmbH');
      const owner = await organization.user({ roleId: 'owner', name: 'Olivia Owen' });
      const { body: user } = await owner.ok('invitations.create', {
        body: { email: 'paula@example.com', roleId: 'editor' },
      });
      return { organization, owner, user, token: await organization.linkToken(user.id) };
    };
    const name = 'Paula Pahl';

    test('P7: the preview of a link shows who invites whom to what, and does not use the link up', async () => {
      const { user, token } = await invited();
      for (let time = 0; time < 2; time += 1) {
        const { body } = await world().anybody.ok('invitations.preview', { body: { token } });
        expect(body).toEqual({
          email: 'paula@example.com',
          name: null,
          organizationName: 'Example GmbH',
          roleName: 'Editor',
          invitedByName: 'Olivia Owen',
          expiresAt: user.invitation?.expiresAt,
        });
      }
      await world().anybody.ok('invitations.accept', { body: { token, name } });
    });

    test('P7: a link works once, also when it is used several times at the same moment', async () => {
      const { token } = await invited();
      const answers = await Promise.all(
        [1, 2, 3].map(() => world().anybody.call('invitations.accept', { body: { token, name } })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
      for (const operation of ['invitations.preview', 'invitations.accept'] as const) {
        await world().anybody.refused(operation, 'link_used', {
          body: operation === 'invitations.accept' ? { token, name } : { token },
        });
      }
    });

    test('P7: a link expires at its time', async () => {
      const { token } = await invited();
      world().pass(WEEK_IN_MS);
      await world().anybody.refused('invitations.preview', 'link_expired', { body: { token } });
      await world().anybody.refused('invitations.accept', 'link_expired', { body: { token, name } });
    });

    test('P7: an invitation that expired before its mail was sent is not mailed any more', async () => {
      const { owner, user } = await invited();
      world().pass(WEEK_IN_MS);
      expect(await receive(world(), 'paula@example.com')).toEqual([]);
      await owner.ok('invitations.resend', { path: { userId: user.id } });
      expect(await receive(world(), 'paula@example.com')).toHaveLength(1);
    });

    test('P7: resending makes the old link invalid', async () => {
      const { organization, owner, user, token } = await invited();
      await owner.ok('invitations.resend', { path: { userId: user.id } });
      await world().anybody.refused('invitations.accept', 'link_superseded', { body: { token, name } });
      await world().anybody.ok('invitations.accept', {
        body: { token: await organization.linkToken(user.id, 2), name },
      });
    });

    test('P7: a token that was changed anywhere is refused', async () => {
      const { token } = await invited();
      const wrong = [
        'x',
        `${token}A`,
        token.slice(1),
        `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
        `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`,
      ];
      for (const other of wrong)
        await world().anybody.refused('invitations.accept', 'link_invalid', { body: { token: other, name } });
      await world().anybody.ok('invitations.accept', { body: { token, name } });
    });

    test('P7: no row holds the token, which has 256 bits that cannot be guessed', async () => {
      const { organization, token } = await invited();
      const rows = await world().store.read(organization.id, async (tx) => [
        await tx.find('users', {}),
        await tx.find('outbox', {}),
        await tx.find('auditEvents', {}),
      ]);
      expect(JSON.stringify(rows)).not.toContain(token.slice(-43));
      expect(token.length).toBe(Math.ceil(((1 + 16 + 16 + 4 + 32) * 8) / 6));
    });

    test('P7: no GET accepts the token: preview and acceptance are POST only', async () => {
      const { token } = await invited();
      for (const path of ['preview', 'accept']) {
        const response = await world().app.request(`/v1/invitations/${path}?token=${token}`);
        expect(response.status).toBe(405);
      }
      await world().anybody.ok('invitations.accept', { body: { token, name } });
    });

    test('H3: accepting starts a session if this service signs people in, and none if the host does', async () => {
      const { token } = await invited();
      const { body } = await world().anybody.ok('invitations.accept', { body: { token, name } });
      const session = await new Client(world().app, body.session?.token ?? null).ok('session.get');
      expect(session.body.user).toMatchObject({ id: body.user.id, name });
      const other = await invited();
      const hosted = world().with({ identity: { ...world().dependencies.identity, enabled: false } });
      expect(
        (await hosted.anybody.ok('invitations.accept', { body: { token: other.token, name } })).body.session,
      ).toBeNull();
    });
  });
}
