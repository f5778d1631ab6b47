import { describe, expect, it } from 'vitest';
import { canAssignRole } from './can-assign-role.js';
import { flow, hub } from './catalogues/index.js';
import { actorIn } from './decision-row.suite.js';
import type { Actor, Catalogue, PolicyRole, RoleDecision, RoleReason } from './types.js';

const WITHIN = { allowed: true, reason: 'within_own_permissions' };
const MALFORMED = { allowed: false, reason: 'malformed' };
const BEYOND_PERMISSIONS = { allowed: false, reason: 'exceeds_permissions' };
const BEYOND_LEVEL = { allowed: false, reason: 'exceeds_default_level' };

type Row = readonly [catalogue: Catalogue, actor: string, role: string, allowed: boolean, reason: RoleReason];

// Tester and Viewer have nothing in common, so neither is within the other.
const rows: readonly Row[] = [
  [hub, 'owner', 'owner', true, 'within_own_permissions'],
  [hub, 'owner', 'editor', true, 'within_own_permissions'],
  [hub, 'owner', 'viewer', true, 'within_own_permissions'],
  [hub, 'owner', 'tester', true, 'within_own_permissions'],
  [hub, 'editor', 'owner', false, 'exceeds_permissions'],
  [hub, 'editor', 'editor', true, 'within_own_permissions'],
  [hub, 'editor', 'viewer', true, 'within_own_permissions'],
  [hub, 'editor', 'tester', true, 'within_own_permissions'],
  [hub, 'viewer', 'owner', false, 'exceeds_permissions'],
  [hub, 'viewer', 'editor', false, 'exceeds_permissions'],
  [hub, 'viewer', 'viewer', true, 'within_own_permissions'],
  [hub, 'viewer', 'tester', false, 'exceeds_permissions'],
  [hub, 'tester', 'owner', false, 'exceeds_permissions'],
  [hub, 'tester', 'editor', false, 'exceeds_permissions'],
  [hub, 'tester', 'viewer', false, 'exceeds_permissions'],
  [hub, 'tester', 'tester', true, 'within_own_permissions'],
  [flow, 'administrator', 'administrator', true, 'within_own_permissions'],
  [flow, 'administrator', 'editor', true, 'within_own_permissions'],
  [flow, 'editor', 'administrator', false, 'exceeds_permissions'],
  [flow, 'editor', 'editor', true, 'within_own_permissions'],
];

/** An actor of the flow catalogue with a custom role. */
function custom(permissions: string[], defaultAccessLevel: string | null): Actor {
  return { role: { permissions, defaultAccessLevel }, catalogue: flow };
}

function ask(actor: unknown, role: unknown): RoleDecision {
  return canAssignRole(actor as Actor, role as PolicyRole);
}

describe('canAssignRole: shipped roles', () => {
  it.each(rows.map((row) => [`P3: ${row[0].id}: ${row[1]} assigns ${row[2]}: ${row[4]}`, row] as const))(
    '%s',
    (_title, [catalogue, actorRole, roleId, allowed, reason]) => {
      const { role } = actorIn(catalogue, roleId);
      expect(canAssignRole(actorIn(catalogue, actorRole), role)).toEqual({ allowed, reason });
    },
  );
});

describe('canAssignRole: permissions', () => {
  it('P3: of two roles that overlap, neither may assign the other', () => {
    const inviter = custom(['users:view', 'users:invite', 'users:change_role'], null);
    const deleter = custom(['users:view', 'users:delete', 'users:change_role'], null);
    expect(canAssignRole(inviter, deleter.role)).toEqual(BEYOND_PERMISSIONS);
    expect(canAssignRole(deleter, inviter.role)).toEqual(BEYOND_PERMISSIONS);
  });

  it('P3: a permission the catalogue does not know is not held by those who do not list it', () => {
    expect(canAssignRole(actorIn(hub, 'owner'), { permissions: ['__proto__'], defaultAccessLevel: null })).toEqual(
      BEYOND_PERMISSIONS,
    );
  });

  it('P3: everyone may assign a role without permissions', () => {
    expect(canAssignRole(custom([], null), { permissions: [], defaultAccessLevel: null })).toEqual(WITHIN);
  });
});

describe('canAssignRole: default level', () => {
  const levels = [null, 'viewer', 'design_and_edit', 'manage_and_publish'];
  const pairs = levels.flatMap((held, heldAt) =>
    levels.map((wanted, wantedAt) => [held, wanted, wantedAt <= heldAt] as const),
  );

  it.each(pairs)('P3: default level %s assigns default level %s: %s', (held, wanted, allowed) => {
    const role = { permissions: [], defaultAccessLevel: wanted };
    expect(canAssignRole(custom(['users:change_role'], held), role)).toEqual(allowed ? WITHIN : BEYOND_LEVEL);
  });

  it('P3: holding every permission does not allow a stronger default level', () => {
    const admin = actorIn(flow, 'administrator').role;
    expect(canAssignRole({ role: { ...admin, defaultAccessLevel: 'viewer' }, catalogue: flow }, admin)).toEqual(
      BEYOND_LEVEL,
    );
  });

  it('P3: a level that the catalogue does not know cannot be compared, not even with itself', () => {
    const role = { permissions: [], defaultAccessLevel: 'retired_level' };
    expect(canAssignRole(actorIn(flow, 'administrator'), role)).toEqual(BEYOND_LEVEL);
    expect(canAssignRole(custom([], 'retired_level'), role)).toEqual(BEYOND_LEVEL);
    expect(canAssignRole(custom([], 'retired_level'), { permissions: [], defaultAccessLevel: 'viewer' })).toEqual(
      BEYOND_LEVEL,
    );
    expect(canAssignRole(custom([], 'retired_level'), { permissions: [], defaultAccessLevel: null })).toEqual(WITHIN);
  });

  it('P3: a weaker level that allows something the stronger one does not exceeds it', () => {
    const catalogue = {
      permissions: [],
      accessLevels: [
        { id: 'tries', permissions: ['thing:test'] },
        { id: 'reads', permissions: ['thing:view'] },
      ],
    };
    const actor = { role: { permissions: [], defaultAccessLevel: 'reads' }, catalogue };
    expect(canAssignRole(actor, { permissions: [], defaultAccessLevel: 'tries' })).toEqual(BEYOND_LEVEL);
  });

  it('P3: of two levels that allow the same, the stronger by order exceeds the weaker', () => {
    const permissions = ['thing:view'];
    const catalogue = {
      permissions: [],
      accessLevels: [
        { id: 'low', permissions },
        { id: 'high', permissions },
      ],
    };
    const actor = { role: { permissions: [], defaultAccessLevel: 'low' }, catalogue };
    expect(canAssignRole(actor, { permissions: [], defaultAccessLevel: 'high' })).toEqual(BEYOND_LEVEL);
  });
});

describe('canAssignRole: malformed input denies and never throws', () => {
  const owner = actorIn(hub, 'owner');
  const bad: unknown[] = [
    null,
    undefined,
    '',
    'tester',
    1,
    [],
    {},
    { permissions: ['preview:use'] },
    { permissions: null, defaultAccessLevel: null },
    { permissions: 'preview:use', defaultAccessLevel: null },
    { permissions: ['preview:use', 1], defaultAccessLevel: null },
    { permissions: [''], defaultAccessLevel: null },
    { permissions: [], defaultAccessLevel: '' },
    { permissions: [], defaultAccessLevel: 1 },
    Object.create(owner.role),
  ];

  it.each(bad.map((value, index) => [index, value] as const))('P3: role %i', (_index, role) => {
    expect(ask(owner, role)).toEqual(MALFORMED);
  });

  it.each(bad.map((value, index) => [index, value] as const))('P3: actor %i', (_index, value) => {
    expect(ask(value, owner.role)).toEqual(MALFORMED);
    expect(ask({ role: value, catalogue: hub }, owner.role)).toEqual(MALFORMED);
    expect(ask({ role: owner.role, catalogue: value }, owner.role)).toEqual(MALFORMED);
  });

  it('P3: a role that throws while it is read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(ask(owner, proxy)).toEqual(MALFORMED);
  });
});
