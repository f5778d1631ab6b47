import { afterEach, describe, expect, it } from 'vitest';
import { can } from './can.js';
import type { Actor, Decision, ResourceAccess } from './types.js';

const role = { permissions: ['users:view'], defaultAccessLevel: 'full' };
const catalogue = {
  permissions: [
    { id: 'users:view', decidedBy: 'role' },
    { id: 'thing:open', decidedBy: 'level' },
  ],
  accessLevels: [{ id: 'full', permissions: ['thing:open'] }],
};
const actor = { role, catalogue };

/** A call as in plain JavaScript, without type checks. */
function ask(who: unknown, permission: unknown, resource?: unknown): Decision {
  return can(who as Actor, permission as string, resource as ResourceAccess);
}

const MALFORMED = { allowed: false, reason: 'malformed' };
const notObjects: unknown[] = [
  ...[null, undefined, '', 'owner', 0, 1, true, [], {}, () => actor, Symbol('actor')],
  // A function can have every property of an actor, a role or an access level.
  Object.assign(() => undefined, actor, {
    permissions: ['users:view'],
    defaultAccessLevel: 'full',
    accessLevel: 'full',
  }),
];
const notIds: unknown[] = [null, undefined, '', 0, true, {}, ['users:view'], Symbol('users:view')];
const notLists: unknown[] = [
  null,
  undefined,
  'users:view',
  1,
  {},
  { 0: 'users:view', length: 1 },
  new Set(['users:view']),
];
const notIdLists: unknown[] = [
  ...notLists,
  ['users:view', 1],
  ['users:view', null],
  ['users:view', ''],
  ['users:view', ['x']],
];

const named = (values: unknown[]) =>
  values.map((value, index) => [`${index}: ${Array.isArray(value) ? 'array' : String(value)}`, value] as const);

describe('can: the well-formed input that these tests change', () => {
  it('allows', () => {
    expect(ask(actor, 'users:view')).toEqual({ allowed: true, reason: 'granted_by_role' });
    expect(ask(actor, 'users:view', undefined)).toEqual({ allowed: true, reason: 'granted_by_role' });
    expect(ask(actor, 'thing:open', { accessLevel: null })).toEqual({
      allowed: true,
      reason: 'granted_by_default_level',
    });
    expect(ask(actor, 'thing:open', { accessLevel: 'full' })).toEqual({ allowed: true, reason: 'granted_by_level' });
  });
});

describe('can: malformed input denies and never throws', () => {
  it.each(named(notObjects))('actor %s', (_name, value) => {
    expect(ask(value, 'users:view')).toEqual(MALFORMED);
  });

  it.each(named(notObjects))('role %s', (_name, value) => {
    expect(ask({ role: value, catalogue }, 'users:view')).toEqual(MALFORMED);
  });

  it.each(named(notObjects))('catalogue %s', (_name, value) => {
    expect(ask({ role, catalogue: value }, 'users:view')).toEqual(MALFORMED);
  });

  it.each(named(notIds))('permission %s', (_name, value) => {
    expect(ask(actor, value)).toEqual(MALFORMED);
  });

  it.each(named(notIdLists))('role permissions %s', (_name, permissions) => {
    expect(ask({ role: { ...role, permissions }, catalogue }, 'users:view')).toEqual(MALFORMED);
  });

  it('role permissions with a hole', () => {
    const permissions = ['users:view'];
    permissions.length = 2;
    expect(ask({ role: { ...role, permissions }, catalogue }, 'users:view')).toEqual(MALFORMED);
  });

  it.each(named([undefined, '', 0, true, {}, ['full']]))('default access level %s', (_name, defaultAccessLevel) => {
    expect(ask({ role: { ...role, defaultAccessLevel }, catalogue }, 'users:view')).toEqual(MALFORMED);
  });

  it.each(
    named([
      ...notLists,
      [null],
      ['users:view'],
      [{ id: 'users:view' }],
      [{ id: '', decidedBy: 'role' }],
      [{ id: 1, decidedBy: 'role' }],
      [{ id: 'users:view', decidedBy: 'nobody' }],
    ]),
  )('catalogue permissions %s', (_name, permissions) => {
    expect(ask({ role, catalogue: { ...catalogue, permissions } }, 'users:view')).toEqual(MALFORMED);
  });

  it.each(
    named([
      ...notLists,
      [null],
      ['full'],
      [{ id: 'full' }],
      [{ id: '', permissions: [] }],
      ...notIdLists.map((permissions) => [{ id: 'full', permissions }]),
    ]),
  )('access levels %s', (_name, accessLevels) => {
    const who = { role, catalogue: { ...catalogue, accessLevels } };
    expect(ask(who, 'thing:open', { accessLevel: 'full' })).toEqual(MALFORMED);
  });

  it.each(
    named([null, '', 'full', 0, true, [], {}, { accessLevel: undefined }, { accessLevel: '' }, { accessLevel: 1 }]),
  )('resource %s, also where the role decides', (_name, resource) => {
    expect(ask(actor, 'thing:open', resource)).toEqual(MALFORMED);
    expect(ask(actor, 'users:view', resource)).toEqual(MALFORMED);
  });

  it('a permission listed twice, because the entries may disagree', () => {
    const permissions = [...catalogue.permissions, { id: 'thing:open', decidedBy: 'role' }];
    const who = { role: { ...role, permissions: ['thing:open'] }, catalogue: { ...catalogue, permissions } };
    expect(ask(who, 'thing:open')).toEqual(MALFORMED);
  });

  it('a level listed twice', () => {
    const accessLevels = [...catalogue.accessLevels, { id: 'full', permissions: [] }];
    const who = { role, catalogue: { ...catalogue, accessLevels } };
    expect(ask(who, 'thing:open', { accessLevel: 'full' })).toEqual(MALFORMED);
  });

  it('an actor that throws while it is read', () => {
    const { proxy, revoke } = Proxy.revocable(actor, {});
    revoke();
    const trap = {
      get role(): unknown {
        throw new Error('unreadable');
      },
      catalogue,
    };
    expect(ask(proxy, 'users:view')).toEqual(MALFORMED);
    expect(ask(trap, 'users:view')).toEqual(MALFORMED);
  });
});

describe('can: unknown names deny', () => {
  const strange = [
    'users:viewx',
    'USERS:VIEW',
    ' users:view',
    'users:*',
    '*',
    '__proto__',
    'constructor',
    'toString',
    'length',
    '0',
  ];

  it.each(strange)('permission "%s" is unknown, even if the role lists it', (permission) => {
    const who = { role: { ...role, permissions: [permission] }, catalogue };
    expect(ask(who, permission)).toEqual({ allowed: false, reason: 'unknown_permission' });
  });

  it.each(['nobody', 'Full', '__proto__', 'constructor', 'length', '0'])(
    'level "%s" is unknown, set or default',
    (level) => {
      const unknown = { allowed: false, reason: 'unknown_level' };
      expect(ask(actor, 'thing:open', { accessLevel: level })).toEqual(unknown);
      const who = { role: { ...role, defaultAccessLevel: level }, catalogue };
      expect(ask(who, 'thing:open', { accessLevel: null })).toEqual(unknown);
    },
  );
});

describe('can: role and level permissions do not mix', () => {
  it('a level-decided permission in a role grants nothing', () => {
    const who = { role: { permissions: ['thing:open'], defaultAccessLevel: null }, catalogue };
    expect(ask(who, 'thing:open')).toEqual({ allowed: false, reason: 'resource_required' });
    expect(ask(who, 'thing:open', { accessLevel: null })).toEqual({ allowed: false, reason: 'no_level' });
  });

  it('a role-decided permission in a level grants nothing', () => {
    const accessLevels = [{ id: 'full', permissions: ['users:view', 'thing:open'] }];
    const who = { role: { permissions: [], defaultAccessLevel: 'full' }, catalogue: { ...catalogue, accessLevels } };
    expect(ask(who, 'users:view', { accessLevel: 'full' })).toEqual({ allowed: false, reason: 'not_in_role' });
  });

  it('does not change its input', () => {
    const before = structuredClone(actor);
    ask(actor, 'thing:open', { accessLevel: 'full' });
    expect(actor).toEqual(before);
  });
});

describe('can: prototypes grant nothing', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'role');
    Reflect.deleteProperty(Object.prototype, 'accessLevel');
  });

  it('an actor whose parts are inherited, as after a careless merge of "__proto__"', () => {
    const merged: unknown = Object.assign({}, JSON.parse(`{ "__proto__": ${JSON.stringify(actor)} }`));
    expect(ask(merged, 'users:view')).toEqual(MALFORMED);
    expect(ask(Object.create(actor), 'users:view')).toEqual(MALFORMED);
  });

  it('a polluted Object.prototype', () => {
    Object.assign(Object.prototype, { role, accessLevel: 'full' });
    expect(ask({ catalogue }, 'users:view')).toEqual(MALFORMED);
    expect(ask(actor, 'thing:open', {})).toEqual(MALFORMED);
  });
});
