import { describe, expect, it } from 'vitest';
import { flow, hub } from './catalogues/index.js';
import { can, canActOn, capAccessLevel, strongestRoles } from './index.js';
import type { PolicyRole } from './types.js';

const role = (permissions: string, defaultAccessLevel: string | null = null) => ({
  id: `${permissions}/${defaultAccessLevel ?? ''}`,
  permissions: permissions === '' ? [] : permissions.split(' '),
  defaultAccessLevel,
});
const named = (roles: readonly ReturnType<typeof role>[]) => strongestRoles(roles, flow).map(({ id }) => id);

describe('canActOn', () => {
  const actor = (held: PolicyRole) => ({ role: held, catalogue: flow });

  it('P11: somebody as strong or weaker may be acted on, somebody stronger may not', () => {
    expect(canActOn(actor(role('a b')), role('a b'))).toEqual({ allowed: true, reason: 'within_own_permissions' });
    expect(canActOn(actor(role('a b')), role(''))).toEqual({ allowed: true, reason: 'within_own_permissions' });
    expect(canActOn(actor(role('a')), role('a b'))).toEqual({ allowed: false, reason: 'exceeds_permissions' });
    expect(canActOn(actor(role('a', 'viewer')), role('', 'design_and_edit'))).toEqual({
      allowed: false,
      reason: 'exceeds_default_level',
    });
  });

  it('P11: of two roles that cannot be compared, neither may act on the other; malformed input denies', () => {
    expect(canActOn(actor(role('a b')), role('b c')).allowed).toBe(false);
    expect(canActOn(actor(role('b c')), role('a b')).allowed).toBe(false);
    for (const bad of [undefined, null, {}, { permissions: [] }])
      expect(canActOn(actor(role('a')), bad as unknown as PolicyRole)).toEqual({ allowed: false, reason: 'malformed' });
    expect(canActOn(undefined, role('a')).allowed).toBe(false);
  });
});

describe('strongestRoles', () => {
  it('P12: the shipped catalogues have one each', () => {
    expect(strongestRoles(hub.roles, hub).map(({ id }) => id)).toEqual(['owner']);
    expect(strongestRoles(flow.roles, flow).map(({ id }) => id)).toEqual(['administrator']);
  });

  it.each<[string, ReturnType<typeof role>[], string[]]>([
    ['none', [], []],
    ['one', [role('')], ['/']],
    ['a chain', [role('a'), role('a b c'), role('a b')], ['a b c/']],
    ['equal ones', [role('a'), role('a b'), role('b a')], ['a b/', 'b a/']],
    ['incomparable ones', [role('a'), role('b'), role('')], ['a/', 'b/']],
    ['the default level alone', [role('a', 'viewer'), role('a', 'manage_and_publish')], ['a/manage_and_publish']],
    ['level against permission', [role('a b'), role('a', 'viewer')], ['a b/', 'a/viewer']],
    [
      'a level that the catalogue does not know',
      [role('a', 'retired'), role('a', 'viewer')],
      ['a/retired', 'a/viewer'],
    ],
  ])('P12: %s', (_what, roles, expected) => {
    expect(named(roles)).toEqual(expected);
  });

  it('P12: in every catalogue of three permissions and three levels, each other role is within a strongest one', () => {
    const levels = [null, 'viewer', 'manage_and_publish'];
    const kinds = ['', 'a', 'b', 'a b', 'b c', 'a b c'].flatMap((permissions) =>
      levels.map((level) => role(permissions, level)),
    );
    // Every set of up to three of these roles.
    for (const [one, first] of kinds.entries())
      for (const [two, second] of kinds.entries())
        for (const third of kinds.slice(Math.max(one, two))) {
          const roles = [first, second, third];
          const strongest = strongestRoles(roles, flow);
          expect(strongest.length).toBeGreaterThan(0);
          for (const each of roles)
            expect(strongest.some((top) => canActOn({ role: top, catalogue: flow }, each).allowed)).toBe(true);
        }
  });
});

describe('a cap on access levels', () => {
  const tries = { id: 'tries', permissions: ['thing:test'] };
  const reads = { id: 'reads', permissions: ['thing:view'] };
  const both = { id: 'both', permissions: ['thing:view', 'thing:test'] };
  const odd = {
    permissions: ['thing:view', 'thing:test'].map((id) => ({ id, decidedBy: 'level' as const })),
    accessLevels: [tries, reads, both],
  };

  it.each([
    ['both', 'reads', 'reads'],
    ['reads', 'both', 'reads'],
    ['both', 'both', 'both'],
    ['both', null, null],
    [null, 'both', null],
    ['tries', 'reads', null],
    ['retired', 'both', null],
    ['both', 'retired', null],
  ])('P11: %s, capped at %s, is %s', (level, cap, expected) => {
    expect(capAccessLevel(level, cap, odd)).toBe(expected);
  });

  it('P11: decides with what both levels allow, and never falls back to the default level', () => {
    const actor = (accessLevelCap: string | null) => ({ role: role('', 'reads'), catalogue: odd, accessLevelCap });
    const view = (cap: string | null, accessLevel: string | null) => can(actor(cap), 'thing:view', { accessLevel });
    expect(view('reads', 'both')).toEqual({ allowed: true, reason: 'granted_by_level' });
    expect(can(actor('reads'), 'thing:test', { accessLevel: 'both' })).toEqual({
      allowed: false,
      reason: 'not_in_level',
    });
    expect(view('reads', 'tries')).toEqual({ allowed: false, reason: 'no_level' });
    expect(view('reads', null)).toEqual({ allowed: true, reason: 'granted_by_default_level' });
    expect(view(null, 'both')).toEqual({ allowed: false, reason: 'no_level' });
    expect(view(null, null)).toEqual({ allowed: false, reason: 'no_level' });
    expect(can({ ...actor('reads'), accessLevelCap: 1 as never }, 'thing:view', { accessLevel: null })).toEqual({
      allowed: false,
      reason: 'malformed',
    });
  });
});
