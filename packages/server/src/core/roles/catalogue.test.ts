import { expect, test } from 'vitest';
import { hub } from '@roster-kit/policy/catalogues';
import { customRole, policyRoleOf, roleNameOf } from '../operation/catalogue.js';

test('P3: a role that no longer exists grants nothing, and its id is its name', () => {
  expect([policyRoleOf(hub, 'gone'), roleNameOf(hub, 'gone')]).toEqual([
    { permissions: [], defaultAccessLevel: null },
    'gone',
  ]);
});

test('P3: a custom role grants only what the catalogue still has, in its order, and is not of the system', () => {
  const [first, second] = hub.permissions.filter(({ decidedBy }) => decidedBy === 'role').map(({ id }) => id);
  const row = {
    id: 'rol_1',
    name: 'Helper',
    description: 'Helps.',
    permissions: ['no:more', second ?? '', first ?? ''],
    defaultAccessLevel: 'no_more',
    revision: '1',
  };
  expect(customRole(hub, row)).toEqual({
    ...row,
    permissions: [first, second],
    defaultAccessLevel: null,
    system: false,
  });
});
