import { describe, expect, it } from 'vitest';
import { can } from './can.js';
import { flow } from './catalogues/index.js';
import { accessOn, actorIn, type DecisionRow, titleOf } from './decision-row.suite.js';

// Written by hand from the rules: rule, role, level on the assistant, permission, allowed, reason.

const levelRows: readonly DecisionRow[] = [
  // No level set: the Administrator's default opens everything.
  ['F1', 'administrator', 'none set', 'assistant:view', true, 'granted_by_default_level'],
  ['F1', 'administrator', 'none set', 'assistant:edit', true, 'granted_by_default_level'],
  ['F1', 'administrator', 'none set', 'assistant:save', true, 'granted_by_default_level'],
  ['F1', 'administrator', 'none set', 'assistant:publish', true, 'granted_by_default_level'],
  ['F1', 'administrator', 'none set', 'assistant_ai:view', true, 'granted_by_default_level'],
  ['F1', 'administrator', 'none set', 'assistant_ai:test', true, 'granted_by_default_level'],
  ['F1', 'administrator', 'none set', 'assistant_ai:configure', true, 'granted_by_default_level'],
  // Editors use an assistant according to their level on it; without one they have no access.
  ['F4', 'editor', 'none set', 'assistant:view', false, 'no_level'],
  ['F4', 'editor', 'none set', 'assistant:edit', false, 'no_level'],
  ['F4', 'editor', 'none set', 'assistant:save', false, 'no_level'],
  ['F4', 'editor', 'none set', 'assistant:publish', false, 'no_level'],
  ['F4', 'editor', 'none set', 'assistant_ai:view', false, 'no_level'],
  ['F4', 'editor', 'none set', 'assistant_ai:test', false, 'no_level'],
  ['F4', 'editor', 'none set', 'assistant_ai:configure', false, 'no_level'],
  // There is no "on some assistant": without the assistant everyone is denied, whatever their role.
  ['F10', 'administrator', 'no resource', 'assistant:view', false, 'resource_required'],
  ['F10', 'administrator', 'no resource', 'assistant:edit', false, 'resource_required'],
  ['F10', 'administrator', 'no resource', 'assistant:save', false, 'resource_required'],
  ['F10', 'administrator', 'no resource', 'assistant:publish', false, 'resource_required'],
  ['F10', 'administrator', 'no resource', 'assistant_ai:view', false, 'resource_required'],
  ['F10', 'administrator', 'no resource', 'assistant_ai:test', false, 'resource_required'],
  ['F10', 'administrator', 'no resource', 'assistant_ai:configure', false, 'resource_required'],
  ['F10', 'editor', 'no resource', 'assistant:view', false, 'resource_required'],
  ['F10', 'editor', 'no resource', 'assistant:edit', false, 'resource_required'],
  ['F10', 'editor', 'no resource', 'assistant:save', false, 'resource_required'],
  ['F10', 'editor', 'no resource', 'assistant:publish', false, 'resource_required'],
  ['F10', 'editor', 'no resource', 'assistant_ai:view', false, 'resource_required'],
  ['F10', 'editor', 'no resource', 'assistant_ai:test', false, 'resource_required'],
  ['F10', 'editor', 'no resource', 'assistant_ai:configure', false, 'resource_required'],
  // A level set on the assistant decides for every role, even against F1.
  ['F10', 'administrator', 'viewer', 'assistant:publish', false, 'not_in_level'],
  ['F10', 'administrator', 'design_and_edit', 'assistant:publish', false, 'not_in_level'],
  ['F10', 'editor', 'manage_and_publish', 'assistant:publish', true, 'granted_by_level'],
  // An unknown level denies; it does not fall back to the default.
  ['F10', 'administrator', 'retired_level', 'assistant:view', false, 'unknown_level'],
  ['F10', 'administrator', 'retired_level', 'assistant:publish', false, 'unknown_level'],
  ['F10', 'editor', 'retired_level', 'assistant:view', false, 'unknown_level'],
  // Edit, save, publish, no limits.
  ['F11', 'administrator', 'manage_and_publish', 'assistant:view', true, 'granted_by_level'],
  ['F11', 'administrator', 'manage_and_publish', 'assistant:edit', true, 'granted_by_level'],
  ['F11', 'administrator', 'manage_and_publish', 'assistant:save', true, 'granted_by_level'],
  ['F11', 'administrator', 'manage_and_publish', 'assistant:publish', true, 'granted_by_level'],
  ['F11', 'administrator', 'manage_and_publish', 'assistant_ai:view', true, 'granted_by_level'],
  ['F11', 'administrator', 'manage_and_publish', 'assistant_ai:test', true, 'granted_by_level'],
  ['F11', 'administrator', 'manage_and_publish', 'assistant_ai:configure', true, 'granted_by_level'],
  ['F11', 'editor', 'manage_and_publish', 'assistant:view', true, 'granted_by_level'],
  ['F11', 'editor', 'manage_and_publish', 'assistant:edit', true, 'granted_by_level'],
  ['F11', 'editor', 'manage_and_publish', 'assistant:save', true, 'granted_by_level'],
  ['F11', 'editor', 'manage_and_publish', 'assistant:publish', true, 'granted_by_level'],
  ['F11', 'editor', 'manage_and_publish', 'assistant_ai:view', true, 'granted_by_level'],
  ['F11', 'editor', 'manage_and_publish', 'assistant_ai:test', true, 'granted_by_level'],
  ['F11', 'editor', 'manage_and_publish', 'assistant_ai:configure', true, 'granted_by_level'],
  // Change and save, never publish; view and test in the AI module.
  ['F12', 'administrator', 'design_and_edit', 'assistant:view', true, 'granted_by_level'],
  ['F12', 'administrator', 'design_and_edit', 'assistant:edit', true, 'granted_by_level'],
  ['F12', 'administrator', 'design_and_edit', 'assistant:save', true, 'granted_by_level'],
  ['F12', 'administrator', 'design_and_edit', 'assistant:publish', false, 'not_in_level'],
  ['F12', 'administrator', 'design_and_edit', 'assistant_ai:view', true, 'granted_by_level'],
  ['F12', 'administrator', 'design_and_edit', 'assistant_ai:test', true, 'granted_by_level'],
  ['F12', 'administrator', 'design_and_edit', 'assistant_ai:configure', false, 'not_in_level'],
  ['F12', 'editor', 'design_and_edit', 'assistant:view', true, 'granted_by_level'],
  ['F12', 'editor', 'design_and_edit', 'assistant:edit', true, 'granted_by_level'],
  ['F12', 'editor', 'design_and_edit', 'assistant:save', true, 'granted_by_level'],
  ['F12', 'editor', 'design_and_edit', 'assistant:publish', false, 'not_in_level'],
  ['F12', 'editor', 'design_and_edit', 'assistant_ai:view', true, 'granted_by_level'],
  ['F12', 'editor', 'design_and_edit', 'assistant_ai:test', true, 'granted_by_level'],
  ['F12', 'editor', 'design_and_edit', 'assistant_ai:configure', false, 'not_in_level'],
  // View only, also in the AI module.
  ['F13', 'administrator', 'viewer', 'assistant:view', true, 'granted_by_level'],
  ['F13', 'administrator', 'viewer', 'assistant:edit', false, 'not_in_level'],
  ['F13', 'administrator', 'viewer', 'assistant:save', false, 'not_in_level'],
  ['F13', 'administrator', 'viewer', 'assistant:publish', false, 'not_in_level'],
  ['F13', 'administrator', 'viewer', 'assistant_ai:view', true, 'granted_by_level'],
  ['F13', 'administrator', 'viewer', 'assistant_ai:test', false, 'not_in_level'],
  ['F13', 'administrator', 'viewer', 'assistant_ai:configure', false, 'not_in_level'],
  ['F13', 'editor', 'viewer', 'assistant:view', true, 'granted_by_level'],
  ['F13', 'editor', 'viewer', 'assistant:edit', false, 'not_in_level'],
  ['F13', 'editor', 'viewer', 'assistant:save', false, 'not_in_level'],
  ['F13', 'editor', 'viewer', 'assistant:publish', false, 'not_in_level'],
  ['F13', 'editor', 'viewer', 'assistant_ai:view', true, 'granted_by_level'],
  ['F13', 'editor', 'viewer', 'assistant_ai:test', false, 'not_in_level'],
  ['F13', 'editor', 'viewer', 'assistant_ai:configure', false, 'not_in_level'],
];

describe('flow access levels', () => {
  it.each(levelRows.map((row) => [titleOf(row), row] as const))(
    '%s',
    (_title, [, role, level, permission, allowed, reason]) => {
      expect(can(actorIn(flow, role), permission, accessOn(level))).toEqual({ allowed, reason });
    },
  );
});
