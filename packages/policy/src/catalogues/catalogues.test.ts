import { describe, expect, it } from 'vitest';
import { type Catalogue, flow, hub } from './index.js';

// Every list is written by hand from the rules, so a surplus permission fails just as a missing one.

const usersPage = [
  'users:view',
  'users:invite',
  'users:update',
  'users:suspend',
  'users:change_role',
  'users:delete',
  'users:reset_two_factor',
  'settings:view',
  'settings:update',
  'users:export',
  'audit:view',
  'audit:export',
  'roles:create',
  'roles:update',
  'roles:delete',
  'tokens:create',
];

const hubRoles: Record<string, string[]> = {
  tester: ['preview:use'],
  viewer: ['hub:access', 'statistics:view', 'conversations:view'],
  editor: [
    'preview:use',
    'hub:access',
    'statistics:view',
    'conversations:view',
    'conversations:edit',
    'content:view',
    'content:edit',
    'topics:create',
  ],
  owner: [
    'preview:use',
    'hub:access',
    'statistics:view',
    'conversations:view',
    'conversations:edit',
    'conversations:delete',
    'content:view',
    'content:edit',
    'topics:create',
    'bot_settings:view',
    'bot_settings:update',
    'privacy_settings:update',
    ...usersPage,
  ],
};

const flowRoles: Record<string, string[]> = {
  administrator: [
    ...usersPage,
    'resources:view',
    'resources:create',
    'resources:update',
    'resources:delete',
    'assistants:copy',
    'access_levels:view',
    'access_levels:manage',
    'ai_sources:view',
    'ai_sources:create',
    'ai_sources:update',
    'ai_sources:delete',
    'channels:view',
    'channels:create',
    'channels:update',
    'channels:delete',
    'integrations:view',
    'integrations:create',
    'integrations:update',
    'integrations:delete',
    'code_station:view',
    'code_station:update',
    'knowledge_base:view',
    'knowledge_base:update',
    'conversation_analyses:view',
    'conversation_analyses:filter',
    'conversations:close',
    'conversations:hand_over',
  ],
  editor: [
    'resources:view',
    'ai_sources:view',
    'ai_sources:create',
    'ai_sources:update',
    'channels:view',
    'integrations:view',
    'integrations:create',
  ],
};

const flowLevels: Record<string, string[]> = {
  viewer: ['assistant:view', 'assistant_ai:view'],
  design_and_edit: ['assistant:view', 'assistant:edit', 'assistant:save', 'assistant_ai:view', 'assistant_ai:test'],
  manage_and_publish: [
    'assistant:view',
    'assistant:edit',
    'assistant:save',
    'assistant:publish',
    'assistant_ai:view',
    'assistant_ai:test',
    'assistant_ai:configure',
  ],
};

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

function permissionsOf(catalogue: Catalogue, roleId: string): string[] {
  return sorted(catalogue.roles.find(({ id }) => id === roleId)?.permissions ?? []);
}

describe('complete lists', () => {
  it.each([
    ['H9a', 'tester'],
    ['H9b', 'viewer'],
    ['H9c', 'editor'],
    ['H9d', 'owner'],
  ])('%s: %s of hub holds exactly the listed permissions', (_rule, roleId) => {
    expect(permissionsOf(hub, roleId)).toEqual(sorted(hubRoles[roleId] ?? []));
  });

  it('F1: administrator of flow holds exactly the listed permissions', () => {
    expect(permissionsOf(flow, 'administrator')).toEqual(sorted(flowRoles['administrator'] ?? []));
  });

  it('F3 F4 F5 F6 F7 F8 F9: editor of flow holds exactly the listed permissions', () => {
    expect(permissionsOf(flow, 'editor')).toEqual(sorted(flowRoles['editor'] ?? []));
  });

  it.each([
    ['F11', 'manage_and_publish'],
    ['F12', 'design_and_edit'],
    ['F13', 'viewer'],
  ])('%s: level %s allows exactly the listed permissions', (_rule, levelId) => {
    const level = flow.accessLevels.find(({ id }) => id === levelId);
    expect(sorted(level?.permissions ?? [])).toEqual(sorted(flowLevels[levelId] ?? []));
  });

  it('F10: exactly assistant design and the AI module are decided by level', () => {
    const byLevel = flow.permissions.filter(({ decidedBy }) => decidedBy === 'level').map(({ id }) => id);
    expect(sorted(byLevel)).toEqual(sorted(flowLevels['manage_and_publish'] ?? []));
  });

  it('H9d F1: owner and administrator hold every permission that is decided by role', () => {
    const byRole = flow.permissions.filter(({ decidedBy }) => decidedBy === 'role').map(({ id }) => id);
    expect(sorted(byRole)).toEqual(sorted(flowRoles['administrator'] ?? []));
    expect(sorted(hub.permissions.map(({ id }) => id))).toEqual(sorted(hubRoles['owner'] ?? []));
  });

  it('names the roles, levels and resource types in order', () => {
    expect(hub.roles.map(({ id }) => id)).toEqual(['tester', 'viewer', 'editor', 'owner']);
    expect(flow.roles.map(({ id }) => id)).toEqual(['administrator', 'editor']);
    expect(hub.accessLevels).toEqual([]);
    expect(flow.accessLevels.map(({ id }) => id)).toEqual(['viewer', 'design_and_edit', 'manage_and_publish']);
    expect(hub.resourceTypes).toEqual([]);
    expect(flow.resourceTypes).toEqual([{ id: 'assistant', label: 'Assistant' }]);
  });

  it('F1: only the administrator has access where no level is set', () => {
    expect(flow.roles.map((role) => role.defaultAccessLevel)).toEqual(['manage_and_publish', null]);
    expect(hub.roles.map((role) => role.defaultAccessLevel)).toEqual([null, null, null, null]);
  });

  it('H10: hub has a contact', () => {
    expect(hub.contact).toMatch(/customer success/);
  });
});

describe.each([hub, flow])('integrity of $id', (catalogue) => {
  const known = new Map(catalogue.permissions.map(({ id, decidedBy }) => [id, decidedBy]));
  const lists: readonly (readonly { id: string }[])[] = [
    catalogue.permissions,
    catalogue.pages,
    catalogue.roles,
    catalogue.accessLevels,
    catalogue.resourceTypes,
  ];

  it('has unique ids', () => {
    for (const list of lists) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const { permissions } of [...catalogue.roles, ...catalogue.accessLevels]) {
      expect(new Set(permissions).size).toBe(permissions.length);
    }
  });

  it('lists in a role only existing permissions decided by role', () => {
    for (const { permissions } of catalogue.roles)
      for (const id of permissions) expect([id, known.get(id)]).toEqual([id, 'role']);
  });

  it('lists in a level only existing permissions decided by level', () => {
    for (const { permissions } of catalogue.accessLevels)
      for (const id of permissions) expect([id, known.get(id)]).toEqual([id, 'level']);
  });

  it('orders levels from weakest to strongest, each with all permissions of the one before', () => {
    catalogue.accessLevels.slice(1).forEach((level, index) => {
      expect(level.permissions).toEqual(
        expect.arrayContaining([...(catalogue.accessLevels[index]?.permissions ?? [])]),
      );
    });
  });

  it('names default levels that exist', () => {
    const levels = [null, ...catalogue.accessLevels.map(({ id }) => id)];
    for (const { defaultAccessLevel } of catalogue.roles) expect(levels).toContain(defaultAccessLevel);
  });

  it('groups permissions under pages that exist, and has no page without permissions', () => {
    const used = new Set(catalogue.permissions.map(({ page }) => page));
    expect(sorted([...used])).toEqual(sorted(catalogue.pages.map(({ id }) => id)));
  });

  it('writes permissions as resource:action, decided by role or level', () => {
    for (const { id, decidedBy } of catalogue.permissions) {
      expect(id).toMatch(/^[a-z_]+:[a-z_]+$/);
      expect(['role', 'level']).toContain(decidedBy);
    }
  });

  it('has every text that people read', () => {
    const texts = [
      catalogue.name,
      ...[...catalogue.pages, ...catalogue.resourceTypes].map(({ label }) => label),
      ...catalogue.permissions.flatMap(({ label, description }) => [label, description]),
      ...[...catalogue.roles, ...catalogue.accessLevels].flatMap(({ name, description }) => [name, description]),
    ];
    for (const text of texts) expect(text.trim()).not.toBe('');
  });

  it('ships system roles only', () => {
    for (const { system } of catalogue.roles) expect(system).toBe(true);
  });
});
