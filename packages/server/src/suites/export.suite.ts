import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { newId, newRevision } from '../core/index.js';
import type { Organization, Person, World } from '../testing/fixture.js';

const DAY_IN_MS = 24 * 60 * 60_000;

/** Reads the file as a spreadsheet does: rows by the names in the header. */
function parse(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

async function addCrowd(organization: Organization, count: number): Promise<void> {
  const { store, iso } = organization.world;
  await store.write(organization.id, async (tx) => {
    for (let index = 0; index < count; index += 1) {
      const email = `crowd${String(index).padStart(4, '0')}@example.com`;
      await tx.insert('users', {
        id: newId('usr'),
        email,
        emailNormalized: email,
        name: null,
        sortName: email,
        roleId: 'viewer',
        state: 'active',
        avatarUrl: null,
        twoFactorEnabled: false,
        invitedBy: null,
        invitationSentAt: null,
        invitationExpiresAt: null,
        invitationGeneration: 0,
        invitationDelivery: null,
        createdAt: iso,
        lastActiveAt: null,
        revision: newRevision(),
      });
    }
  });
}

export function exportSuite(world: () => World): void {
  describe('export', () => {
    const open = async (person: Person, path = '/v1/users/export') =>
      world().app.request(path, { headers: { authorization: `Bearer ${person.token ?? ''}` } });
    const started = async () => {
      const organization = await world().organization('hub');
      return { organization, owner: await organization.user({ roleId: 'owner', name: 'Olivia' }) };
    };

    test('has every column of every account, in UTF-8 with a byte order mark and CRLF', async () => {
      const { owner } = await started();
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'eva@example.com', roleId: 'editor', name: 'Ébert, "Eva"' },
      });
      const response = await open(owner);
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      const bytes = new Uint8Array(await response.arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const text = new TextDecoder().decode(bytes);
      expect(text.split('\r\n')[0]?.replaceAll('"', '')).toBe(
        'id,email,name,status,roleId,role,twoFactorEnabled,createdAt,lastActiveAt,' +
          'invitationSentAt,invitationExpiresAt,invitedBy,delivery,deliveryReason',
      );
      expect(text).toContain('"Ébert, ""Eva"""');
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const [eva, olivia] = parse(text);
      expect(eva).toEqual({
        id: invited.id,
        email: 'eva@example.com',
        name: 'Ébert, "Eva"',
        status: 'pending',
        roleId: 'editor',
        role: 'Editor',
        twoFactorEnabled: 'false',
        createdAt: invited.createdAt,
        lastActiveAt: '',
        invitationSentAt: invited.invitation?.sentAt,
        invitationExpiresAt: invited.invitation?.expiresAt,
        invitedBy: owner.id,
        delivery: 'queued',
        deliveryReason: '',
      });
      expect(olivia).toMatchObject({ id: owner.id, name: 'Olivia', status: 'active', role: 'Owner' });
    });

    test.each([
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '=HYPERLINK("https://evil.example","x")',
      '＝1+1',
      '＋1',
      '－1',
      '＠SUM(A1)',
      '"=1+1"',
      "'=1+1",
    ])('a name that a spreadsheet would read as a formula becomes text: %s', async (name) => {
      const { organization, owner } = await started();
      const person = await organization.user({ roleId: 'viewer', name });
      const rows = parse((await owner.ok('users.export')).body);
      expect(rows.find(({ id }) => id === person.id)?.['name']).toBe(`'${name}`);
      expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    });

    test('has the filters and the sort of the list', async () => {
      const { organization, owner } = await started();
      for (const name of ['Bert', 'Anna', 'Cleo']) await organization.user({ roleId: 'viewer', name });
      for (const query of [
        {},
        { sort: '-name' },
        { q: 'an' },
        { role: 'viewer', sort: 'email' },
        { status: ['pending', 'expired'] },
        { twoFactor: 'on' },
      ]) {
        const listed = (await owner.ok('users.list', { query })).body.data.map(({ id }) => id);
        expect(parse((await owner.ok('users.export', { query })).body).map(({ id }) => id)).toEqual(listed);
      }
      for (const query of [{ limit: 5 }, { cursor: 'x' }, { sort: 'age' }, { columns: 'id' }])
        await owner.refused('users.export', 'validation_failed', { query: query as Record<string, string> });
    });

    test('an empty export is the header', async () => {
      const { owner } = await started();
      expect((await owner.ok('users.export', { query: { q: 'nobody' } })).body.split('\r\n')).toHaveLength(2);
    });

    test('goes page by page to the end, every account once, with the "now" of the request', async () => {
      const { organization, owner } = await started();
      await addCrowd(organization, 1_203);
      await owner.ok('invitations.create', { body: { email: 'zz@example.com', roleId: 'viewer' } });
      const response = await open(owner);
      const reader = response.body!.getReader();
      const chunks = [(await reader.read()).value!];
      // The header is sent before any rows are read. The invitation expires now; the export keeps its first "now".
      expect(new TextDecoder().decode(chunks[0]).split('\r\n')).toHaveLength(2);
      world().pass(8 * DAY_IN_MS);
      for (let part = await reader.read(); !part.done; part = await reader.read()) chunks.push(part.value);
      // A network may split them further.
      expect(chunks.length).toBeGreaterThanOrEqual(4);
      const rows = parse(await new Blob(chunks as BlobPart[]).text());
      expect(rows).toHaveLength(1_205);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(1_205);
      expect(rows.at(-1)).toMatchObject({ email: 'zz@example.com', status: 'pending' });
    });

    test('a caller who loses the permission gets no further rows, and the incomplete answer fails', async () => {
      const { organization, owner } = await started();
      await addCrowd(organization, 1_100);
      const reader = (await open(owner)).body!.getReader();
      await reader.read();
      await reader.read();
      await world().store.write(organization.id, (tx) => tx.update('users', owner.id, { roleId: 'viewer' }));
      const rest = async () => {
        for (let part = await reader.read(); !part.done; part = await reader.read());
      };
      await expect(rest()).rejects.toThrow();
      expect(world().logged.at(-1)).toMatchObject({ operationId: 'users.export' });
    });

    test('a caller who disconnects blocks nothing', async () => {
      const { organization, owner } = await started();
      await addCrowd(organization, 600);
      const reader = (await open(owner)).body!.getReader();
      await reader.read();
      await reader.cancel();
      await owner.ok('users.update', { path: { userId: owner.id }, body: { name: 'Olivia O.' } });
    });

    test('refuses before the answer begins', async () => {
      const { owner } = await started();
      await world().anybody.refused('users.export', 'unauthenticated');
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      await owner.refused('users.export', 'two_factor_setup_required');
      await owner.refused('auditEvents.export', 'two_factor_setup_required');
    });

    test('audit events: newest first, before and after as JSON, with the filters of the list', async () => {
      const { organization, owner } = await started();
      const editor = await organization.user({ roleId: 'editor', name: '=Emil' });
      await owner.ok('users.changeRole', { path: { userId: editor.id }, body: { roleId: 'viewer' } });
      await owner.ok('settings.updateContact', { body: { text: 'Ask, "Ada".' } });
      const rows = parse((await owner.ok('auditEvents.export')).body);
      expect(rows).toMatchObject([
        {
          action: 'settings.updateContact',
          actorKind: 'user',
          actorId: owner.id,
          actorName: 'Olivia',
          targetType: 'settings',
          targetId: 'contact',
          targetName: '',
          before: '{"text":null}',
          after: '{"text":"Ask, \\"Ada\\"."}',
        },
        {
          action: 'users.changeRole',
          at: world().iso,
          targetId: editor.id,
          targetName: "'=Emil",
          resourceName: '',
          before: '{"roleId":"editor"}',
          after: '{"roleId":"viewer"}',
        },
      ]);
      expect(
        parse((await owner.ok('auditEvents.export', { query: { action: 'users.changeRole' } })).body),
      ).toHaveLength(1);
    });
  });
}
