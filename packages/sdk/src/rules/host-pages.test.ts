import { beforeAll, describe, expect, it } from 'vitest';
import type { DecisionReason, RosterClient } from '../index.js';
import { type Organization, organizationOf } from '../testing/organization.js';

// Written by hand from the rules: rule, role, allowed permissions, denied permissions.
type Row = readonly [rule: string, role: string, allowed: string, denied: string];

const hub: readonly Row[] = [
  [
    'H9a',
    'tester',
    'preview:use',
    'hub:access statistics:view conversations:view conversations:edit content:view content:edit topics:create ' +
      'bot_settings:view users:view settings:view',
  ],
  [
    'H9b',
    'viewer',
    'hub:access statistics:view conversations:view',
    'conversations:edit conversations:delete content:view content:edit topics:create bot_settings:view users:view ' +
      'settings:view',
  ],
  [
    'H9c',
    'editor',
    'hub:access statistics:view conversations:view conversations:edit content:view content:edit topics:create',
    'bot_settings:view bot_settings:update privacy_settings:update conversations:delete',
  ],
  [
    'H9d',
    'owner',
    'hub:access conversations:view conversations:delete content:edit topics:create bot_settings:view ' +
      'bot_settings:update privacy_settings:update users:view users:invite users:change_role users:suspend ' +
      'users:delete settings:update users:export audit:view audit:export roles:create roles:update roles:delete ' +
      'tokens:create',
    '',
  ],
  [
    'H9d',
    'editor',
    '',
    'conversations:delete bot_settings:view privacy_settings:update users:view users:invite users:change_role ' +
      'users:suspend users:delete settings:view settings:update users:export audit:view audit:export roles:create ' +
      'roles:update roles:delete tokens:create',
  ],
];

const flow: readonly Row[] = [
  [
    'F1',
    'administrator',
    'users:view users:invite users:change_role users:delete settings:update users:export audit:view audit:export ' +
      'roles:create roles:update roles:delete tokens:create resources:create resources:delete assistants:copy ' +
      'access_levels:manage ai_sources:delete channels:delete integrations:delete code_station:update ' +
      'knowledge_base:update conversation_analyses:filter conversations:close conversations:hand_over',
    '',
  ],
  ['F4', 'editor', 'resources:view', 'resources:create resources:delete assistants:copy access_levels:manage'],
  ['F5', 'editor', 'ai_sources:view ai_sources:create ai_sources:update', 'ai_sources:delete'],
  ['F6', 'editor', 'channels:view', 'channels:create channels:update channels:delete'],
  ['F7', 'editor', 'integrations:view integrations:create', 'integrations:delete'],
  ['F8', 'editor', '', 'code_station:view code_station:update knowledge_base:view knowledge_base:update'],
  [
    'F9',
    'editor',
    '',
    'conversation_analyses:view conversation_analyses:filter conversations:close conversations:hand_over',
  ],
];

const words = (text: string) => text.split(' ').filter(Boolean);

async function answers(client: RosterClient<string>, permissions: string): Promise<string[]> {
  const decisions = await Promise.all(words(permissions).map(async (id) => ({ id, ...(await client.can(id)) })));
  return decisions.map(({ id, allowed, reason }) => `${id} ${allowed} ${reason}`);
}

describe.each([
  ['hub', hub],
  ['flow', flow],
] as const)('client.can in %s', (catalogue, rows) => {
  let organization: Organization;
  beforeAll(async () => {
    organization = await organizationOf(catalogue);
  });

  it.each(rows)('%s: %s may %s and may not %s', async (_rule, role, allowed, denied) => {
    const client = await organization.as(role);
    expect(await answers(client, allowed)).toEqual(words(allowed).map((id) => `${id} true granted_by_role`));
    expect(await answers(client, denied)).toEqual(words(denied).map((id) => `${id} false not_in_role`));
  });

  it.each(rows)(
    '%s: the server decides for %s as client.can does: %s, not %s',
    async (_rule, role, allowed, denied) => {
      const client = await organization.as(role);
      const checks = words(`${allowed} ${denied}`).map((permission) => ({ permission }));
      const { data } = await client.access.evaluate({ checks });
      expect(data).toEqual(
        await Promise.all(checks.map(async ({ permission }) => ({ permission, ...(await client.can(permission)) }))),
      );
    },
  );

  it.each(rows)(
    '%s: the effective access of %s has %s from the role, and not %s',
    async (_rule, role, allowed, denied) => {
      const { user } = await (await organization.as(role)).session.get();
      const manager = await organization.as(catalogue === 'hub' ? 'owner' : 'administrator');
      const entry = await manager.access.listByUser(user!.id, { permission: words(`${allowed} ${denied}`) }).first();
      const answered = entry?.permissions.map(({ permission, source }) => `${permission} ${source}`) ?? [];
      expect(answered.sort()).toEqual(
        [...words(allowed).map((id) => `${id} role`), ...words(denied).map((id) => `${id} null`)].sort(),
      );
    },
  );
});

// Rule, level, allowed and denied permissions on an assistant; for every role (F10).
const levels: readonly Row[] = [
  [
    'F11',
    'manage_and_publish',
    'assistant:view assistant:edit assistant:save assistant:publish assistant_ai:view assistant_ai:test ' +
      'assistant_ai:configure',
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

describe('client.can on an assistant', () => {
  let organization: Organization;
  beforeAll(async () => {
    organization = await organizationOf('flow');
  });

  /** Sets a user's level as an administrator, and reads the assistant as that user. */
  async function withLevel(role: string, accessLevel: string) {
    const client = await organization.as(role);
    const { user } = await client.session.get();
    const administrator = await organization.as('administrator');
    const { id } = (await administrator.resources.list().first())!;
    await administrator.grants.set(id, user!.id, { accessLevel }, { ifMatch: '*' });
    return { client, assistant: await client.resources.get(id) };
  }

  async function expectAnswers(
    role: string,
    level: string,
    permissions: string,
    allowed: boolean,
    reason: DecisionReason,
  ) {
    const { client, assistant } = await withLevel(role, level);
    for (const permission of words(permissions)) {
      expect({ permission, ...(await client.can(permission, assistant)) }).toEqual({ permission, allowed, reason });
      const { data } = await client.access.evaluate({ checks: [{ permission, resourceId: assistant.id }] });
      expect(data[0]).toMatchObject({ allowed, reason });
    }
  }

  it.each(levels)('%s F10: at level %s an editor may %s and may not %s', async (_rule, level, allowed, denied) => {
    await expectAnswers('editor', level, allowed, true, 'granted_by_level');
    await expectAnswers('editor', level, denied, false, 'not_in_level');
  });

  it.each(levels)(
    '%s F10: at level %s an administrator too may %s and may not %s',
    async (_rule, level, allowed, denied) => {
      await expectAnswers('administrator', level, allowed, true, 'granted_by_level');
      await expectAnswers('administrator', level, denied, false, 'not_in_level');
    },
  );

  it.each(levels)(
    '%s F10: effective access at level %s has %s by level, and not %s',
    async (_rule, level, allowed, denied) => {
      const { client, assistant } = await withLevel('editor', level);
      const { user } = await client.session.get();
      const list = (await organization.as('administrator')).access.listByUser(user!.id, { resourceId: assistant.id });
      const { user: whose, data } = await list;
      expect(whose).toMatchObject({ id: user!.id, status: 'active' });
      expect(data).toMatchObject([{ resource: { id: assistant.id }, effectiveAccessLevel: level, source: 'explicit' }]);
      for (const { permission, source } of data[0]!.permissions)
        expect([permission, source]).toEqual([permission, words(allowed).includes(permission) ? 'level' : null]);
      expect(data[0]!.permissions).toHaveLength(words(`${allowed} ${denied}`).length);
    },
  );

  it('effective access lists all pages, the role first, and each page has the user', async () => {
    const client = await organization.as('administrator');
    const { user } = await client.session.get();
    const names: (string | null)[] = [];
    for await (const { resource } of client.access.listByUser(user!.id, { limit: 2 }))
      names.push(resource?.name ?? null);
    const resources = await client.resources.list().toArray({ max: 200 });
    expect(names).toEqual([null, ...resources.map(({ name }) => name)]);
    for await (const page of client.access.listByUser(user!.id, { limit: 2 }).byPage())
      expect(page).toMatchObject({ user: { id: user!.id }, outstanding: null });
  });

  it('F10: without a level the role decides, and without the assistant everyone is denied', async () => {
    const administrator = await organization.as('administrator');
    const editor = await organization.as('editor');
    expect(await administrator.can('assistant:publish', { accessLevel: null })).toEqual({
      allowed: true,
      reason: 'granted_by_default_level',
    });
    expect(await editor.can('assistant:view', { accessLevel: null })).toEqual({ allowed: false, reason: 'no_level' });
    expect(await administrator.can('assistant:publish')).toEqual({ allowed: false, reason: 'resource_required' });
  });

  it('F10: after the level is removed, the role decides again', async () => {
    const { client, assistant } = await withLevel('administrator', 'viewer');
    const { user } = await client.session.get();
    expect(assistant).toMatchObject({ accessLevel: 'viewer', source: 'explicit' });
    await client.grants.remove(assistant.id, user!.id, { ifMatch: '*' });
    const row = await client.resources.get(assistant.id);
    expect(row).toMatchObject({ accessLevel: null, source: 'role' });
    expect(await client.can('assistant:publish', row)).toEqual({ allowed: true, reason: 'granted_by_default_level' });
  });
});
