import { describe, expect, test } from 'vitest';
import { flow, hub } from '@roster-kit/policy/catalogues';
import type { OperationResult } from '../core/operation/operation.js';
import type { Organization, Person, World } from '../testing/fixture.js';

type Page = OperationResult<'access.listByUser'>['body'];
type Entry = Page['data'][number];

const NOBODY = 'usr_01930000-0000-7000-8000-0000000000ff';
const catalogues = { hub, flow };
const sources: Record<string, string> = {
  granted_by_role: 'role',
  granted_by_level: 'level',
  granted_by_default_level: 'default_level',
};

const words = (list: string) => list.split(' ').filter(Boolean);
const mayOf = (entry: Entry | undefined) =>
  entry?.permissions.filter(({ allowed }) => allowed).map(({ permission }) => permission) ?? [];
const namesOf = ({ data }: Page) => data.map(({ resource }) => resource?.name ?? null);

// Written by hand: rule, role, what the role allows and what it does not.
const roles: [rule: string, catalogue: 'hub' | 'flow', roleId: string, allowed: string, denied: string][] = [
  ['H9a', 'hub', 'tester', 'preview:use', 'hub:access statistics:view'],
  ['H9b', 'hub', 'viewer', 'statistics:view conversations:view', 'content:view content:edit conversations:edit'],
  ['H9c', 'hub', 'editor', 'content:edit topics:create', 'bot_settings:view conversations:delete users:view'],
  ['H9d', 'hub', 'owner', 'conversations:delete bot_settings:view privacy_settings:update users:change_role', ''],
  ['F1', 'flow', 'administrator', 'users:change_role assistants:copy ai_sources:delete code_station:update', ''],
  ['F5', 'flow', 'editor', 'ai_sources:view ai_sources:create ai_sources:update', 'ai_sources:delete'],
  ['F6', 'flow', 'editor', 'channels:view', 'channels:create channels:update channels:delete'],
  ['F7', 'flow', 'editor', 'integrations:view integrations:create', 'integrations:delete'],
  ['F8', 'flow', 'editor', '', 'code_station:view knowledge_base:view'],
  ['F9', 'flow', 'editor', '', 'conversation_analyses:view conversation_analyses:filter conversations:close'],
];
const levels: [rule: string, level: string, allowed: string][] = [
  [
    'F11',
    'manage_and_publish',
    'assistant:view assistant:edit assistant:save assistant:publish assistant_ai:view assistant_ai:test assistant_ai:configure',
  ],
  ['F12', 'design_and_edit', 'assistant:view assistant:edit assistant:save assistant_ai:view assistant_ai:test'],
  ['F13', 'viewer', 'assistant:view assistant_ai:view'],
];

/** An organization's strongest person, four resources, and a person of each role, with access levels on three of them. */
async function populated(world: World, catalogue: 'hub' | 'flow') {
  const organization = await world.organization(catalogue);
  const manager = await organization.user({ roleId: catalogue === 'hub' ? 'owner' : 'administrator' });
  const resources: string[] = [];
  if (catalogue === 'flow')
    for (const name of ['Alpha', 'Beta', 'Gamma', 'Delta']) resources.push(await organization.resource(name, manager));
  const people: Person[] = [];
  for (const { id: roleId } of catalogues[catalogue].roles) {
    const person = await organization.user({ roleId });
    people.push(person);
    for (const [at, { id: accessLevel }] of catalogues[catalogue].accessLevels.entries()) {
      await manager.ok('grants.set', {
        path: { resourceId: resources[at] ?? '', userId: person.id },
        body: { accessLevel },
      });
    }
  }
  return { organization, manager, resources, people };
}

async function evaluated(manager: Person, userId: string, resourceId: string | undefined, permissions: string[]) {
  const checks = permissions.map((permission) => ({ permission, ...(resourceId !== undefined && { resourceId }) }));
  const { body } = await manager.ok('access.evaluate', { body: { userId, checks } });
  return body.data.map(({ permission, allowed, reason }) => ({
    permission,
    allowed,
    reason,
    source: sources[reason] ?? null,
  }));
}

export function effectiveAccessSuite(world: () => World): void {
  describe('effective access', () => {
    const read = async (as: Person, userId: string, query: Record<string, string | string[] | number> = {}) =>
      (await as.ok('access.listByUser', { path: { userId }, query })).body;

    test.each(['hub', 'flow'] as const)(
      'in %s every permission on every resource matches access.evaluate, and none is missing',
      async (catalogue) => {
        const { manager, resources, people } = await populated(world(), catalogue);
        const idsOf = (decidedBy: string) =>
          catalogues[catalogue].permissions
            .filter((permission) => permission.decidedBy === decidedBy)
            .map(({ id }) => id);
        for (const person of people) {
          const { data } = await read(manager, person.id);
          expect(data.map(({ resource }) => resource?.id)).toEqual([
            undefined,
            ...[0, 1, 3, 2].flatMap((at) => resources[at] ?? []),
          ]);
          for (const { resource, permissions } of data) {
            expect(permissions.map(({ permission }) => permission)).toEqual(idsOf(resource ? 'level' : 'role'));
            expect(permissions).toEqual(
              await evaluated(
                manager,
                person.id,
                resource?.id,
                permissions.map(({ permission }) => permission),
              ),
            );
          }
        }
      },
    );

    test.each(roles)('%s: in %s, %s may %s', async (_rule, catalogue, roleId, allowed, denied) => {
      const organization = await world().organization(catalogue);
      const manager = await organization.user({ roleId: catalogue === 'hub' ? 'owner' : 'administrator' });
      const { user, data } = await read(manager, (await organization.user({ roleId })).id);
      expect(user).toMatchObject({ roleId, status: 'active' });
      expect(data[0]).toMatchObject({ resource: null, accessLevel: null, effectiveAccessLevel: null, source: 'none' });
      expect(mayOf(data[0])).toEqual(expect.arrayContaining(words(allowed)));
      for (const permission of words(denied))
        expect(data[0]?.permissions).toContainEqual({
          permission,
          allowed: false,
          reason: 'not_in_role',
          source: null,
        });
    });

    test.each(levels)(
      '%s F10: the access level %s set for a person decides, regardless of their role',
      async (_rule, level, allowed) => {
        const { manager, people } = await populated(world(), 'flow');
        for (const person of people) {
          const entry = (await read(manager, person.id)).data.find(({ accessLevel }) => accessLevel === level);
          expect(entry).toMatchObject({ effectiveAccessLevel: level, source: 'explicit' });
          expect(mayOf(entry)).toEqual(words(allowed));
          for (const { source, reason, allowed: may } of entry?.permissions ?? [])
            expect([source, reason]).toEqual(may ? ['level', 'granted_by_level'] : [null, 'not_in_level']);
        }
      },
    );

    test('F1 F10: without an explicit level the default of the role decides, and the answer names it as source', async () => {
      const {
        manager,
        resources,
        people: [administrator, editor],
      } = await populated(world(), 'flow');
      const query = { resourceId: resources[3] ?? '', permission: ['assistant:publish'] };
      expect((await read(manager, administrator?.id ?? '', query)).data).toEqual([
        expect.objectContaining({
          accessLevel: null,
          effectiveAccessLevel: 'manage_and_publish',
          source: 'role',
          permissions: [
            {
              permission: 'assistant:publish',
              allowed: true,
              reason: 'granted_by_default_level',
              source: 'default_level',
            },
          ],
        }),
      ]);
      expect((await read(manager, editor?.id ?? '', query)).data).toEqual([
        expect.objectContaining({
          accessLevel: null,
          effectiveAccessLevel: null,
          source: 'none',
          permissions: [{ permission: 'assistant:publish', allowed: false, reason: 'no_level', source: null }],
        }),
      ]);
    });

    test('pages hold the role first and then the resources, each once, with the total', async () => {
      const {
        manager,
        people: [person],
      } = await populated(world(), 'flow');
      for (const limit of [1, 2, 5]) {
        const pages: Page[] = [];
        let cursor: string | null = '';
        while (cursor !== null) {
          const page: Page = await read(manager, person?.id ?? '', {
            limit,
            include: 'total',
            ...(cursor && { cursor }),
          });
          pages.push(page);
          cursor = page.page.nextCursor;
        }
        expect(pages.flatMap(namesOf)).toEqual([null, 'Alpha', 'Beta', 'Delta', 'Gamma']);
        expect(pages.every(({ page, user }) => page.total === 5 && user.id === person?.id)).toBe(true);
        expect(pages).toHaveLength(Math.ceil(5 / limit));
      }
      const { page } = await read(manager, person?.id ?? '', { limit: 1 });
      await manager.refused('access.listByUser', 'invalid_cursor', {
        path: { userId: person?.id ?? '' },
        query: { q: 'a', cursor: page.nextCursor ?? '' },
      });
      await manager.refused('access.listByUser', 'invalid_cursor', {
        path: { userId: manager.id },
        query: { cursor: page.nextCursor ?? '' },
      });
    });

    test('filters by permission, resource and words; a filter by resource leaves out the role', async () => {
      const {
        manager,
        resources,
        people: [person],
      } = await populated(world(), 'flow');
      const ask = (query: Record<string, string | string[]>) =>
        read(manager, person?.id ?? '', { ...query, include: 'total' });
      const expectNames = async (query: Record<string, string | string[]>, names: (string | null)[]) => {
        const page = await ask(query);
        expect([namesOf(page), page.page.total]).toEqual([names, names.length]);
      };
      await expectNames({ permission: 'channels:view' }, [null]);
      await expectNames({ permission: 'assistant:save' }, ['Alpha', 'Beta', 'Delta', 'Gamma']);
      await expectNames({ permission: ['assistant:save', 'channels:view'], q: 'ga' }, ['Gamma']);
      await expectNames({ q: 'lpha' }, ['Alpha']);
      await expectNames({ q: 'alphas' }, []);
      await expectNames({ resourceId: resources[1] ?? '' }, ['Beta']);
      await expectNames({ resourceId: resources[1] ?? '', q: 'alpha' }, []);
      await expectNames({ permission: 'no:such' }, []);
      const both = await ask({ permission: ['assistant:publish', 'assistant:save', 'channels:delete'] });
      expect(both.data.map(({ permissions }) => permissions.length)).toEqual([1, 2, 2, 2, 2]);
    });

    test("F3 P4: only callers who may see accounts read it; another organization's resource is in no list", async () => {
      const { manager, people } = await populated(world(), 'flow');
      const other = await populated(world(), 'flow');
      const [, editor] = people;
      await editor?.refused('access.listByUser', 'forbidden', { path: { userId: editor.id } });
      const { requestId: _foreign, ...foreign } = await manager.refused('access.listByUser', 'not_found', {
        path: { userId: other.manager.id },
      });
      const { requestId: _unknown, ...unknown } = await manager.refused('access.listByUser', 'not_found', {
        path: { userId: NOBODY },
      });
      expect(foreign).toEqual(unknown);
      expect((await read(manager, manager.id, { resourceId: other.resources[0] ?? '' })).data).toEqual([]);
    });

    test('F4: levels are shown to callers who may list them; others read only what the role decides', async () => {
      const organization: Organization = await world().organization('studio');
      const [administrator, coordinator] = [
        await organization.user({ roleId: 'administrator' }),
        await organization.user({ roleId: 'coordinator' }),
      ];
      const resourceId = await organization.resource('Order status', administrator);
      expect(namesOf(await read(administrator, coordinator.id))).toEqual([null, 'Order status']);
      expect(namesOf(await read(coordinator, administrator.id))).toEqual([null]);
      expect((await read(coordinator, administrator.id, { resourceId })).data).toEqual([]);
      expect((await read(coordinator, administrator.id, { include: 'total' })).page.total).toBe(1);
    });

    test("H4: the answer holds the account's status with its permissions, also for an invitation not yet accepted", async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      const { body: invited } = await owner.ok('invitations.create', {
        body: { email: 'access@example.com', roleId: 'editor' },
      });
      const pending = await read(owner, invited.id);
      expect(pending).toMatchObject({ user: { id: invited.id, status: 'pending' }, outstanding: null });
      expect(mayOf(pending.data[0])).toContain('content:edit');
      world().pass(8 * 24 * 60 * 60_000);
      expect((await read(owner, invited.id)).user.status).toBe('expired');
      const suspended = await organization.user({ roleId: 'viewer', state: 'suspended' });
      expect((await read(owner, suspended.id)).user.status).toBe('suspended');
    });

    test('P8: the answer says when a required second factor is missing', async () => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner', twoFactorEnabled: true, verified: true });
      const [without, having] = [
        await organization.user({ roleId: 'editor' }),
        await organization.user({ roleId: 'editor', twoFactorEnabled: true }),
      ];
      expect((await read(owner, without.id)).outstanding).toBeNull();
      await owner.ok('settings.updateSecurity', { body: { twoFactorRequired: true } });
      expect((await read(owner, without.id)).outstanding).toBe('two_factor_setup');
      expect((await read(owner, having.id)).outstanding).toBeNull();
    });
  });
}
