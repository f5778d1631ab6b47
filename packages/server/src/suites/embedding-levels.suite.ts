import { describe, expect, test } from 'vitest';
import type { Catalogue } from '@roster-kit/policy/catalogues';
import { Client } from '../testing/client.js';
import { EventStream } from '../testing/event-stream.js';
import type { World } from '../testing/fixture.js';

const ORIGIN = 'https://app.example.com';
const LEVELS = ['viewer', 'design_and_edit', 'manage_and_publish'] as const;
type Level = (typeof LEVELS)[number];
/** The permission that a level adds to the one below it. */
const ADDS: Record<Level, string> = {
  viewer: 'assistant:view',
  design_and_edit: 'assistant:edit',
  manage_and_publish: 'assistant:publish',
};

/** P11: in a token for embedding, an access level counts only as far as the key that made it has one. */
export function embeddingLevelSuite(world: () => World): void {
  describe('access levels in tokens for embedding', () => {
    /** The catalogue with a key's role of this default level, which sees the levels of others or not, and a person's role like it. */
    const catalogueWith = (keyLevel: Level | null, seesLevels: boolean) => {
      const { flow } = world().dependencies.catalogues;
      const like = flow?.roles.find(({ id }) => id === (seesLevels ? 'administrator' : 'editor'));
      const role = (id: string, defaultAccessLevel: Level | null, more: string[] = []) => ({
        ...{ id, name: id, description: '', system: true, defaultAccessLevel },
        permissions: [...(like?.permissions ?? []), ...more],
      });
      const roles = [...(flow?.roles ?? []), role('host', keyLevel, ['tokens:create']), role('person', null)];
      return { flow: { ...flow, roles } as Catalogue };
    };
    /** A person with this level on one of two resources, and a page with a token made by such a key. */
    const begin = async (keyLevel: Level | null, personLevel: Level | null, seesLevels = false) => {
      const at = world().with({ catalogues: catalogueWith(keyLevel, seesLevels) });
      const organization = await world().organization('flow');
      const administrator = await organization.user({ roleId: 'administrator' });
      const person = await organization.user({ roleId: 'person' });
      const [resourceId] = [
        await organization.resource('Order status', administrator),
        await organization.resource('Returns', administrator),
      ];
      const set = (accessLevel: Level) =>
        administrator.ok('grants.set', { path: { resourceId, userId: person.id }, body: { accessLevel } });
      if (personLevel !== null) await set(personLevel);
      const { body } = await new Client(at.app, (await organization.apiKey('host')).token).ok('tokens.create', {
        body: { userId: person.id, origin: ORIGIN, twoFactorVerified: true },
      });
      const request = (path: string, init: RequestInit = {}) => {
        const headers = new Headers(init.headers);
        headers.set('origin', ORIGIN);
        return at.app.request(path, { ...init, headers });
      };
      return {
        administrator,
        person,
        resourceId,
        set,
        token: body.token,
        page: new Client({ request }, body.token),
        /** The same person without a token for embedding. */
        direct: new Client(at.app, person.token),
        request,
      };
    };
    const pairs = [null, ...LEVELS].flatMap((key) => LEVELS.map((person) => [key, person] as const));

    test.each(pairs)('P11: a key with %s and a person with %s: the weaker counts', async (keyLevel, personLevel) => {
      const { page, resourceId, person } = await begin(keyLevel, personLevel);
      const rank = Math.min(LEVELS.indexOf(personLevel), keyLevel === null ? -1 : LEVELS.indexOf(keyLevel));
      const counts = LEVELS[rank] ?? null;
      const checks = LEVELS.map((level) => ({ permission: ADDS[level], resourceId }));
      for (const body of [{ checks }, { userId: person.id, checks }]) {
        const { data } = (await page.ok('access.evaluate', { body })).body;
        expect(data.map(({ allowed }) => allowed)).toEqual(LEVELS.map((_, index) => index <= rank));
      }
      const { data } = (await page.ok('resources.list')).body;
      expect(data.map(({ id }) => id)).toEqual(counts === null ? [] : [resourceId]);
      if (counts === null) return void (await page.refused('resources.get', 'not_found', { path: { resourceId } }));
      const expected = { accessLevel: counts, effectiveAccessLevel: counts, source: 'explicit' };
      expect(data[0]).toMatchObject(expected);
      expect((await page.ok('resources.get', { path: { resourceId } })).body).toMatchObject(expected);
    });

    test('P11: without a token for embedding, the level that is set counts as it is', async () => {
      const { direct, resourceId } = await begin('viewer', 'manage_and_publish');
      expect((await direct.ok('resources.get', { path: { resourceId } })).body.effectiveAccessLevel).toBe(
        'manage_and_publish',
      );
      const checks = [{ permission: 'assistant:publish', resourceId }];
      expect((await direct.ok('access.evaluate', { body: { checks } })).body.data[0]?.allowed).toBe(true);
    });

    test('P11: a level that is raised while the token is in use stays capped', async () => {
      const { page, resourceId, set } = await begin('viewer', null);
      await page.refused('resources.get', 'not_found', { path: { resourceId } });
      await set('manage_and_publish');
      expect((await page.ok('resources.get', { path: { resourceId } })).body.effectiveAccessLevel).toBe('viewer');
    });

    test('P11: access.listByUser tells a person what the token lets them do, and others what the person may do', async () => {
      const { page, direct, administrator, person, resourceId } = await begin('viewer', 'manage_and_publish', true);
      const about = { path: { userId: person.id }, query: { permission: 'assistant:publish', resourceId } };
      const levels = (level: Level, allowed: boolean) => [
        { accessLevel: level, effectiveAccessLevel: level, source: 'explicit', permissions: [{ allowed }] },
      ];
      expect((await page.ok('access.listByUser', about)).body.data).toMatchObject(levels('viewer', false));
      for (const client of [direct, administrator])
        expect((await client.ok('access.listByUser', about)).body.data).toMatchObject(
          levels('manage_and_publish', true),
        );
    });

    test('P11 F4: the event stream tells a token without levels nothing of resources and levels', async () => {
      const { request, token, administrator, person, resourceId, set } = await begin(null, 'viewer');
      const stream = new EventStream(await request('/v1/events', { headers: { authorization: `Bearer ${token}` } }));
      expect((await stream.event())[0]).toBe('ready');
      await set('design_and_edit');
      await administrator.ok('resources.update', { path: { resourceId }, body: { name: 'Orders' } });
      await administrator.ok('users.update', { path: { userId: person.id }, body: { name: 'Edda' } });
      expect((await stream.notices(1)).map(({ targetId }) => targetId)).toEqual([person.id]);
      await stream.close();
    });
  });
}
