import type { Person } from '../backend/organization.js';
import type { OperationId } from '../contract/operations.js';
import type { RuleId } from '../contract/rules.js';
import { type Scenario, scenario, type Trial } from './scenario.js';

// H9a to F13: what the roles and levels of the two catalogues may do, as access.evaluate answers it.

interface Expected {
  rule: RuleId;
  catalogue: 'hub' | 'flow';
  roleId: string;
  title: string;
  allowed: string[] | 'everything';
  /** `everything` stands for all that is not allowed. */
  denied: string[] | 'everything else';
}

const usersPage = [
  'users:view',
  'users:invite',
  'users:update',
  'users:suspend',
  'users:change_role',
  'users:delete',
  'users:reset_two_factor',
];

const roles: Expected[] = [
  {
    rule: 'H9a',
    catalogue: 'hub',
    roleId: 'tester',
    title: 'a Tester opens the preview and nothing else',
    allowed: ['preview:use'],
    denied: 'everything else',
  },
  {
    rule: 'H9b',
    catalogue: 'hub',
    roleId: 'viewer',
    title: 'a Viewer reads statistics and conversations and nothing else',
    allowed: ['hub:access', 'statistics:view', 'conversations:view'],
    denied: 'everything else',
  },
  {
    rule: 'H9c',
    catalogue: 'hub',
    roleId: 'editor',
    title: 'an Editor edits everything except the bot settings',
    allowed: ['conversations:edit', 'content:view', 'content:edit', 'topics:create'],
    denied: ['bot_settings:view', 'bot_settings:update', 'privacy_settings:update'],
  },
  {
    rule: 'H9d',
    catalogue: 'hub',
    roleId: 'owner',
    title: 'an Owner does everything',
    allowed: 'everything',
    denied: [],
  },
  {
    rule: 'H9d',
    catalogue: 'hub',
    roleId: 'editor',
    title: 'only an Owner deletes conversations and manages users',
    allowed: [],
    denied: ['conversations:delete', ...usersPage],
  },
  {
    rule: 'F1',
    catalogue: 'flow',
    roleId: 'administrator',
    title: 'an Administrator does everything',
    allowed: 'everything',
    denied: [],
  },
  {
    rule: 'F3',
    catalogue: 'flow',
    roleId: 'editor',
    title: 'an Editor has no access to the Users page',
    allowed: [],
    denied: usersPage,
  },
  {
    rule: 'F4',
    catalogue: 'flow',
    roleId: 'editor',
    title: 'an Editor cannot add, delete or copy assistants, nor change the levels of others',
    allowed: ['resources:view'],
    denied: ['resources:create', 'resources:delete', 'assistants:copy', 'access_levels:manage'],
  },
  {
    rule: 'F5',
    catalogue: 'flow',
    roleId: 'editor',
    title: 'an Editor does everything with AI sources except delete them',
    allowed: ['ai_sources:view', 'ai_sources:create', 'ai_sources:update'],
    denied: ['ai_sources:delete'],
  },
  {
    rule: 'F6',
    catalogue: 'flow',
    roleId: 'editor',
    title: 'an Editor views the channels and does nothing else',
    allowed: ['channels:view'],
    denied: ['channels:create', 'channels:update', 'channels:delete'],
  },
  {
    rule: 'F7',
    catalogue: 'flow',
    roleId: 'editor',
    title: 'an Editor views and adds integrations but does not delete them',
    allowed: ['integrations:view', 'integrations:create'],
    denied: ['integrations:delete'],
  },
  {
    rule: 'F8',
    catalogue: 'flow',
    roleId: 'editor',
    title: 'an Editor has no access to Code Station and Knowledge Base',
    allowed: [],
    denied: ['code_station:view', 'code_station:update', 'knowledge_base:view', 'knowledge_base:update'],
  },
  {
    rule: 'F9',
    catalogue: 'flow',
    roleId: 'editor',
    title: 'an Editor has no access to Conversation Analyses',
    allowed: [],
    denied: [
      'conversation_analyses:view',
      'conversation_analyses:filter',
      'conversations:close',
      'conversations:hand_over',
    ],
  },
];

interface Check {
  permission: string;
  allowed: boolean;
  resourceId?: string;
}

/** Asks for all at once, and holds each decision against what is expected. */
async function expectDecisions(person: Person, checks: Check[], who: string): Promise<void> {
  const body = {
    checks: checks.map(({ permission, resourceId }) => ({ permission, ...(resourceId && { resourceId }) })),
  };
  const answer = await person.ok('access.evaluate', { body });
  checks.forEach(({ permission, allowed }, index) => {
    answer.expect(`/data/${index}/permission`, permission, 'There is one decision for each check, in order.');
    answer.expect(`/data/${index}/allowed`, allowed, `${who} ${allowed ? 'has' : 'does not have'} ${permission}.`);
  });
}

/** The permissions that a role decides. */
async function permissionsOf(person: Person): Promise<string[]> {
  const pages = (await person.ok('permissions.list')).body.data;
  return pages.flatMap(({ permissions }) => permissions.filter((one) => one.decidedBy === 'role').map(({ id }) => id));
}

function byRole({ rule, catalogue, roleId, title, allowed, denied }: Expected): Scenario {
  const operations: OperationId[] = ['access.evaluate', 'permissions.list'];
  return scenario(rule, title, { operations, catalogue }, async (trial) => {
    const organization = await trial.organization();
    const person = await organization.person(roleId);
    const all = await permissionsOf(person);
    const yes = allowed === 'everything' ? all : allowed;
    const no = denied === 'everything else' ? all.filter((permission) => !yes.includes(permission)) : denied;
    const checks = [...yes, ...no].map((permission, index) => ({ permission, allowed: index < yes.length }));
    await expectDecisions(person, checks, `The role ${roleId}`);
  });
}

const DESIGN = ['assistant:view', 'assistant:edit', 'assistant:save', 'assistant_ai:view', 'assistant_ai:test'];
const PUBLISH = ['assistant:publish', 'assistant_ai:configure'];

const levels: { rule: RuleId; level: string; title: string; allowed: string[] }[] = [
  {
    rule: 'F11',
    level: 'manage_and_publish',
    title: 'Manage and Publish edits, saves, publishes and configures the AI module',
    allowed: [...DESIGN, ...PUBLISH],
  },
  {
    rule: 'F12',
    level: 'design_and_edit',
    title: 'Design and Edit changes and saves, does not publish, and only tests the AI module',
    allowed: DESIGN,
  },
  {
    rule: 'F13',
    level: 'viewer',
    title: 'Viewer looks only, also at the AI module',
    allowed: ['assistant:view', 'assistant_ai:view'],
  },
];

const levelOperations: OperationId[] = ['access.evaluate', 'resources.create', 'grants.set'];
const everyAction = [...DESIGN, ...PUBLISH];

async function withLevel(trial: Trial, roleId: string, accessLevel: string) {
  const organization = await trial.organization();
  const [resource, person] = [await organization.resource(), await organization.person(roleId)];
  const path = { resourceId: resource.id, userId: person.id };
  await (await organization.owner()).ok('grants.set', { path, body: { accessLevel } });
  return { organization, resource, person };
}

const byLevel: Scenario[] = levels.map(({ rule, level, title, allowed }) =>
  scenario(rule, title, { operations: levelOperations, catalogue: 'flow' }, async (trial) => {
    const { resource, person } = await withLevel(trial, 'editor', level);
    const checks = everyAction.map((permission) => ({
      permission,
      resourceId: resource.id,
      allowed: allowed.includes(permission),
    }));
    await expectDecisions(person, checks, `Somebody with ${level}`);
  }),
);

export const catalogues: Scenario[] = [
  ...roles.map(byRole),
  ...byLevel,
  scenario(
    'F1',
    'an Administrator manages and publishes every assistant',
    { operations: levelOperations, catalogue: 'flow' },
    async (trial) => {
      const organization = await trial.organization();
      const [resource, owner] = [await organization.resource(), await organization.owner()];
      const checks = everyAction.map((permission) => ({ permission, resourceId: resource.id, allowed: true }));
      await expectDecisions(owner, checks, 'An Administrator');
    },
  ),
  scenario(
    'F4',
    'an Editor sees only assistants on which they have a level',
    { operations: [...levelOperations, 'resources.list', 'resources.get'], catalogue: 'flow' },
    async (trial) => {
      const { organization, resource, person } = await withLevel(trial, 'editor', 'viewer');
      const hidden = await organization.resource();
      const list = await person.ok('resources.list');
      const ids = list.body.data.map(({ id }) => id);
      list.verify(ids.length === 1 && ids[0] === resource.id, '/data', 'The list has the one assistant with a level.');
      await person.refused(
        'resources.get',
        'not_found',
        { path: { resourceId: hidden.id } },
        'The other one is hidden.',
      );
    },
  ),
  scenario(
    'F10',
    'the level decides, not the role',
    { operations: levelOperations, catalogue: 'flow' },
    async (trial) => {
      const { organization, resource, person } = await withLevel(trial, 'administrator', 'viewer');
      const other = await organization.resource();
      const editor = await organization.person('editor');
      const edit = (resourceId: string, allowed: boolean) => ({ permission: 'assistant:edit', resourceId, allowed });
      await expectDecisions(person, [edit(resource.id, false), edit(other.id, true)], 'An Administrator with Viewer');
      await expectDecisions(editor, [edit(resource.id, false)], 'An Editor without a level');
      const path = { resourceId: resource.id, userId: editor.id };
      await (await organization.owner()).ok('grants.set', { path, body: { accessLevel: 'design_and_edit' } });
      await expectDecisions(editor, [edit(resource.id, true)], 'An Editor with Design and Edit');
    },
  ),
  scenario(
    'F10',
    'without a resource there is no answer but no',
    { operations: ['access.evaluate'], catalogue: 'flow' },
    async (trial) => {
      const owner = await (await trial.organization()).owner();
      await expectDecisions(owner, [{ permission: 'assistant:edit', allowed: false }], 'Nobody without a resource');
    },
  ),
];
