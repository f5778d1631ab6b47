import { describe, expect, test } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import type { Problem } from '../testing/client.js';
import type { World } from '../testing/fixture.js';

const gets = (Object.keys(operations) as OperationId[]).filter(
  (id) => operations[id].method === 'GET' && !operations[id].path.includes('{'),
);

export function hostileSuite(world: () => World): void {
  describe('hostile requests', () => {
    const owner = async () => (await world().organization()).user({ roleId: 'owner' });
    const bearer = ({ token }: { token: string | null }) => ({ authorization: `Bearer ${token ?? ''}` });
    const invitation = { email: 'new@example.com', roleId: 'viewer' };

    test.each([
      ['a prototype key', '{"__proto__":{"roleId":"owner"},"email":"a@example.com","roleId":"viewer"}'],
      ['a constructor', '{"constructor":{"prototype":{}},"email":"a@example.com","roleId":"viewer"}'],
      ['an array', '[{"email":"a@example.com","roleId":"viewer"}]'],
      ['nothing', 'null'],
      ['a text', '"a@example.com"'],
      ['a deep body', `${'['.repeat(8_000)}${']'.repeat(8_000)}`],
      ['a deep field', `{"email":${'{"a":'.repeat(2_500)}1${'}'.repeat(2_500)},"roleId":"viewer"}`],
      ['half a character', '{"email":"a@example.com","roleId":"viewer","name":"\\ud800"}'],
      ['U+0000', '{"email":"a@example.com","roleId":"viewer","name":"a\\u0000b"}'],
      ['a long name', JSON.stringify({ ...invitation, name: 'x'.repeat(201) })],
      ['an address of 255 characters', JSON.stringify({ ...invitation, email: `${'x'.repeat(243)}@example.com` })],
      ['a second recipient', JSON.stringify({ ...invitation, email: 'a@example.com, b@example.com' })],
      ['a line break', JSON.stringify({ ...invitation, email: 'a@example.com\r\nBcc: b@example.com' })],
    ])('P10: %s as a body is a validation problem', async (_what, body) => {
      await (await owner()).refused('invitations.create', 'validation_failed', { body });
    });

    test('of a key given twice the last value counts, both in validation and in the operation', async () => {
      const caller = await owner();
      const body = '{"email":"twice@example.com","roleId":"owner","roleId":"viewer"}';
      expect((await caller.call('invitations.create', { body })).body).toMatchObject({ roleId: 'viewer' });
    });

    test('P10: a body that is not UTF-8 or has another media type is refused before JSON is parsed', async () => {
      const headers = { ...bearer(await owner()), 'content-type': 'application/json' };
      const post = async (body: BodyInit, more = {}) =>
        (await (
          await world().app.request('/v1/invitations', { method: 'POST', headers: { ...headers, ...more }, body })
        ).json()) as Problem;
      expect((await post(Uint8Array.of(0x22, 0xff, 0x22))).code).toBe('malformed_request');
      expect((await post('', {})).code).toBe('malformed_request');
      expect((await post('{}', { 'content-type': 'text/plain' })).code).toBe('unsupported_media_type');
    });

    test.each([
      '?limit=1&limit=2',
      '?limit=',
      '?limit=-1',
      '?limit=201',
      '?sort=name&sort=email',
      '?__proto__=1',
      '?constructor=1',
      '?q=%00',
      `?q=${'x'.repeat(101)}`,
      `?cursor=${'x'.repeat(4001)}`,
      '?Limit=1',
      '?include=everything',
    ])('P10: users.list%s is a validation problem', async (query) => {
      await (await owner()).refused('users.list', 'validation_failed', { query });
    });

    test.each(['?cursor=', '?cursor=.', '?cursor=a.b.c', '?cursor=bnVsbA.AAAA', '?cursor=%F0%9F%92%A9'])(
      'P10: users.list%s is refused as a cursor',
      async (query) => {
        await (await owner()).refused('users.list', 'invalid_cursor', { query });
      },
    );

    test.each(['', 'x'.repeat(201)])('P5 P6: an empty or too long header is refused: "%s"', async (value) => {
      const caller = await owner();
      await caller.refused('invitations.create', 'validation_failed', {
        body: invitation,
        headers: { 'idempotency-key': value },
      });
      await caller.refused('settings.updateContact', 'validation_failed', { body: { text: 'x' }, ifMatch: value });
    });

    test.each(['none', '"', '""', '"none"', '*, "a"', '"a" *', 'W/*', '"*"', ','])(
      'P5: If-Match %s matches nothing here',
      async (ifMatch) => {
        await (
          await owner()
        ).refused('settings.updateContact', 'precondition_failed', { body: { text: 'x' }, ifMatch });
      },
    );

    test.each([
      ['a weak ETag, as nginx makes it', (etag: string) => `W/${etag}`],
      ['a list that holds it', (etag: string) => `"other" , ${etag}`],
      ['a list that holds it weakened', (etag: string) => `W/"other",W/${etag}`],
      ['`*` in spaces', () => ' * '],
    ])('P5: %s matches', async (_what, conditionOf) => {
      const caller = await owner();
      const { etag } = await caller.ok('settings.getContact');
      await caller.ok('settings.updateContact', { body: { text: 'x' }, ifMatch: conditionOf(etag) });
      await caller.refused('settings.updateContact', 'precondition_failed', {
        body: { text: 'y' },
        ifMatch: conditionOf(etag).replace('*', '"*"'),
      });
    });

    test.each([
      ['a row', 'settings.getContact'],
      ['the contract', 'service.getOpenApi'],
    ] as const)('If-None-Match with the ETag of %s is answered with 304 and no body', async (_what, id) => {
      const headers = bearer(await owner());
      const ask = (condition: string, method = 'GET') =>
        world().app.request(operations[id].path, { method, headers: { ...headers, 'if-none-match': condition } });
      const first = await ask('"other"');
      const etag = first.headers.get('etag') ?? '';
      expect([first.status, etag]).toEqual([200, expect.stringMatching(/^"[\w-]+"$/)]);
      for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await ask(condition);
        expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
        expect((await ask(condition, 'HEAD')).status).toBe(304);
      }
    });

    test.each(gets)('%s answers HEAD with its status only, and 405 to OPTIONS without allowed origins', async (id) => {
      const headers = bearer(await owner());
      const [get, head, options] = await Promise.all(
        ['GET', 'HEAD', 'OPTIONS'].map((method) => world().app.request(operations[id].path, { method, headers })),
      );
      expect(head?.status).toBe(get?.status);
      await get?.body?.cancel();
      // P14: neither leaves a stream behind.
      expect(world().store.changes.size).toBe(0);
      expect(await head?.text()).toBe('');
      expect(options?.status).toBe(405);
      expect([...(options?.headers.keys() ?? [])].filter((name) => name.startsWith('access-control'))).toEqual([]);
    });

    test.each([
      'Bearer',
      'Bearer  ',
      'bearer rst_',
      'Bearer rst_x y',
      'Bearer rst_x, Bearer rst_y',
      'rst_x',
      `Bearer rst_${'A'.repeat(64)}`,
      `Bearer rak_${'_'.repeat(64)}`,
      `Bearer xyz_${'A'.repeat(64)}`,
    ])('P10: "%s" is unauthenticated', async (authorization) => {
      const { status } = await world().anybody.refused('session.get', 'unauthenticated', {
        headers: { authorization },
      });
      expect(status).toBe(401);
    });

    test('P4: a token with the organization of another token is unauthenticated', async () => {
      const [here, there] = [await owner(), await owner()];
      const body = (token: string | null) => (token ?? '').slice(4);
      // 16 bytes of organization are not a whole number of base64url characters: the 22nd holds bits of both.
      const mixed = `rst_${body(there.token).slice(0, 21)}${body(here.token).slice(21)}`;
      await world().anybody.refused('session.get', 'unauthenticated', {
        headers: { authorization: `Bearer ${mixed}` },
      });
    });

    test.each([
      ['%00', 'validation_failed'],
      ['x'.repeat(201), 'validation_failed'],
      ['%ff', 'not_found'],
      ['101', 'not_found'],
      ['Admin', 'not_found'],
      ['..%2f..%2fsession', 'not_found'],
      ['usr_%F0%9F%92%A9', 'not_found'],
      ["usr_' or 1=1--", 'not_found'],
    ])('P4 P10: %s is no id of this service, and answers %s wherever an id is asked for', async (id, code) => {
      const administrator = await (await world().organization('flow')).user({ roleId: 'administrator' });
      const headers = bearer(administrator);
      for (const path of [`users/${id}`, `roles/${id}`, `resources/${id}`, `resources/${id}/grants/${id}`]) {
        const response = await world().app.request(`/v1/${path}`, { headers });
        expect((await response.json()) as Problem, path).toMatchObject({ code });
      }
    });
  });
}
