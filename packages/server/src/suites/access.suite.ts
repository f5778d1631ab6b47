import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';

type Row = [rule: string, roleId: string, allowed: string, denied: string];

const words = (list: string) => list.split(/\s+/).filter(Boolean);

// Permissions by role, as the rules list them. The table below has those that an access level decides.
const hubRows: Row[] = [
  [
    'H9a',
    'tester',
    'preview:use',
    'hub:access statistics:view conversations:view content:view bot_settings:view users:view',
  ],
  [
    'H9b',
    'viewer',
    'hub:access statistics:view conversations:view',
    'content:view content:edit conversations:edit conversations:delete topics:create bot_settings:view users:view',
  ],
  [
    'H9c',
    'editor',
    'hub:access statistics:view conversations:view conversations:edit content:view content:edit topics:create',
    `bot_settings:view bot_settings:update privacy_settings:update conversations:delete users:view settings:view
     users:export audit:view audit:export roles:create roles:update roles:delete`,
  ],
  [
    'H9d',
    'owner',
    `preview:use hub:access content:edit topics:create conversations:delete bot_settings:view bot_settings:update
     privacy_settings:update users:view users:invite users:change_role users:suspend users:delete settings:update
     users:export audit:view audit:export roles:create roles:update roles:delete`,
    '',
  ],
];
const flowRows: Row[] = [
  [
    'F1',
    'administrator',
    `users:change_role resources:delete assistants:copy access_levels:manage ai_sources:delete channels:delete
     integrations:delete code_station:update knowledge_base:update conversation_analyses:filter conversations:close
     conversations:hand_over settings:update users:export audit:view audit:export roles:create roles:update
     roles:delete`,
    '',
  ],
  [
    'F3',
    'editor',
    '',
    `users:view users:invite users:change_role users:suspend users:delete users:export audit:view audit:export
     roles:create roles:update roles:delete`,
  ],
  [
    'F4',
    'editor',
    'resources:view',
    'resources:create resources:update resources:delete assistants:copy access_levels:view access_levels:manage',
  ],
  ['F5', 'editor', 'ai_sources:view ai_sources:create ai_sources:update', 'ai_sources:delete'],
  ['F6', 'editor', 'channels:view', 'channels:create channels:update channels:delete'],
  ['F7', 'editor', 'integrations:view integrations:create', 'integrations:update integrations:delete'],
  ['F8', 'editor', '', 'code_station:view code_station:update knowledge_base:view knowledge_base:update'],
  [
    'F9',
    'editor',
    '',
    'conversation_analyses:view conversation_analyses:filter conversations:close conversations:hand_over',
  ],
];
const levelRows: Row[] = [
  [
    'F11',
    'manage_and_publish',
    `assistant:view assistant:edit assistant:save assistant:publish assistant_ai:view assistant_ai:test
     assistant_ai:configure`,
    '',
  ],
  [
    'F12',
    'design_and_edit',
    'assistant:view assistant:edit assistant:save assistant_ai:view assistant_ai:test',
    'assistant:publish assistant_ai:configure',
  ],
  [
    'F13',
    'viewer',
    'assistant:view assistant_ai:view',
    'assistant:edit assistant:save assistant:publish assistant_ai:test assistant_ai:configure',
  ],
];

export function accessSuite(world: () => World): void {
  describe('access', () => {
    const expected = (allowed: string, denied: string, reasons: [string, string]) => [
      ...words(allowed).map((permission) => ({ permission, allowed: true, reason: reasons[0] })),
      ...words(denied).map((permission) => ({ permission, allowed: false, reason: reasons[1] })),
    ];

    test.each([
      ...hubRows.map((row): [...Row, 'hub'] => [...row, 'hub']),
      ...flowRows.map((row): [...Row, 'flow'] => [...row, 'flow']),
    ])('%s: %s is allowed exactly what the rule lists', async (_rule, roleId, allowed, denied, catalogue) => {
      const person = await (await world().organization(catalogue)).user({ roleId });
      const checks = words(`${allowed} ${denied}`).map((permission) => ({ permission }));
      const { body } = await person.ok('access.evaluate', { body: { checks } });
      expect(body.data).toEqual(expected(allowed, denied, ['granted_by_role', 'not_in_role']));
    });

    test.each(levelRows)(
      '%s: the access level %s decides, for an editor and for an administrator',
      async (_rule, accessLevel, allowed, denied) => {
        const organization = await world().organization('flow');
        const administrator = await organization.user({ roleId: 'administrator' });
        const resourceId = await organization.resource('Order status', administrator);
        for (const roleId of ['editor', 'administrator']) {
          const person = await organization.user({ roleId });
          await administrator.ok('grants.set', { path: { resourceId, userId: person.id }, body: { accessLevel } });
          const checks = words(`${allowed} ${denied}`).map((permission) => ({ permission, resourceId }));
          const { body } = await person.ok('access.evaluate', { body: { checks } });
          expect(body.data.map(({ resourceId: _resource, ...rest }) => rest)).toEqual(
            expected(allowed, denied, ['granted_by_level', 'not_in_level']),
          );
        }
      },
    );

    test('F10: without an explicit level the default of the role decides: all for an administrator, none for an editor', async () => {
      const organization = await world().organization('flow');
      const [administrator, editor] = [
        await organization.user({ roleId: 'administrator' }),
        await organization.user({ roleId: 'editor' }),
      ];
      const resourceId = await organization.resource('Order status', administrator);
      const ask = async (person: typeof editor, check: object) =>
        (await person.call('access.evaluate', { body: { checks: [check] } })).body;
      const publish = { permission: 'assistant:publish' };
      expect(await ask(administrator, { ...publish, resourceId })).toMatchObject({
        data: [{ allowed: true, reason: 'granted_by_default_level' }],
      });
      expect(await ask(editor, { ...publish, resourceId })).toMatchObject({
        data: [{ allowed: false, reason: 'no_level' }],
      });
      for (const check of [publish, { ...publish, resourceId: 'res_01930000-0000-7000-8000-0000000000ff' }]) {
        expect(await ask(administrator, check)).toMatchObject({
          data: [{ allowed: false, reason: 'resource_required' }],
        });
      }
      expect(await ask(administrator, { permission: 'no:such' })).toMatchObject({
        data: [{ allowed: false, reason: 'unknown_permission' }],
      });
    });

    test('a manager can evaluate another user; a caller who may not see accounts learns nothing from an id', async () => {
      const organization = await world().organization('flow');
      const [administrator, editor] = [
        await organization.user({ roleId: 'administrator' }),
        await organization.user({ roleId: 'editor' }),
      ];
      const checks = [{ permission: 'channels:create' }];
      const { body } = await administrator.ok('access.evaluate', { body: { userId: editor.id, checks } });
      expect(body.data).toEqual([{ permission: 'channels:create', allowed: false, reason: 'not_in_role' }]);
      await editor.ok('access.evaluate', { body: { userId: editor.id, checks } });
      const { requestId: _known, ...known } = await editor.refused('access.evaluate', 'not_found', {
        body: { userId: administrator.id, checks },
      });
      const { requestId: _unknown, ...unknown } = await editor.refused('access.evaluate', 'not_found', {
        body: { userId: 'usr_01930000-0000-7000-8000-0000000000ff', checks },
      });
      expect(known).toEqual(unknown);
    });

    test('evaluating changes nothing and stores no Idempotency-Key', async () => {
      const organization = await world().organization('hub');
      const viewer = await organization.user({ roleId: 'viewer' });
      await viewer.ok('access.evaluate', { key: 'ignored', body: { checks: [{ permission: 'users:view' }] } });
      await viewer.ok('access.evaluate', { key: 'ignored', body: { checks: [{ permission: 'hub:access' }] } });
      expect(await world().store.read(organization.id, (tx) => tx.find('idempotency', {}))).toEqual([]);
    });
  });
}
