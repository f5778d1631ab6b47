import { type Catalogue, flow, hub } from '@roster-kit/policy/catalogues';
import { also, answering, bodyOf, insteadOf, ok, read, type Variant, variant, variantCatalogue } from './tools.js';

// Roles and levels that may too much, or too little.

const role = (id: string, change: (permissions: string[]) => string[]) => (draft: Catalogue) => {
  const found = draft.roles.find((one) => one.id === id);
  if (found) Object.assign(found, { permissions: change([...found.permissions]) });
};
const level = (id: string, change: (permissions: string[]) => string[]) => (draft: Catalogue) => {
  const found = draft.accessLevels.find((one) => one.id === id);
  if (found) Object.assign(found, { permissions: change([...found.permissions]) });
};
const plus = (permission: string) => (permissions: string[]) => [...permissions, permission];
const minus = (permission: string) => (permissions: string[]) => permissions.filter((one) => one !== permission);

export const catalogueVariants: Variant[] = [
  variantCatalogue('H9a', 'a Tester opens the Hub', hub, role('tester', plus('hub:access'))),
  variantCatalogue('H9b', 'a Viewer edits conversations', hub, role('viewer', plus('conversations:edit'))),
  variantCatalogue('H9c', 'an Editor opens the bot settings', hub, role('editor', plus('bot_settings:view'))),
  variantCatalogue('H9c', 'an Editor creates no topics', hub, role('editor', minus('topics:create'))),
  variantCatalogue('H9d', 'an Owner does not delete conversations', hub, role('owner', minus('conversations:delete'))),
  variantCatalogue('H9d', 'an Editor deletes conversations', hub, role('editor', plus('conversations:delete'))),
  variantCatalogue(
    'F1',
    'an Administrator does not delete channels',
    flow,
    role('administrator', minus('channels:delete')),
  ),
  variantCatalogue('F3', 'an Editor sees the users', flow, role('editor', plus('users:view'))),
  variantCatalogue('F4', 'an Editor copies assistants', flow, role('editor', plus('assistants:copy'))),
  variantCatalogue('F5', 'an Editor deletes AI sources', flow, role('editor', plus('ai_sources:delete'))),
  variantCatalogue('F6', 'an Editor changes channels', flow, role('editor', plus('channels:update'))),
  variantCatalogue('F7', 'an Editor deletes integrations', flow, role('editor', plus('integrations:delete'))),
  variantCatalogue('F7', 'an Editor adds no integrations', flow, role('editor', minus('integrations:create'))),
  variantCatalogue('F8', 'an Editor opens Code Station', flow, role('editor', plus('code_station:view'))),
  variantCatalogue(
    'F9',
    'an Editor filters conversation analyses',
    flow,
    role('editor', plus('conversation_analyses:filter')),
  ),
  also(
    variantCatalogue(
      'F11',
      'Manage and Publish does not publish',
      flow,
      level('manage_and_publish', minus('assistant:publish')),
    ),
    ['F1'],
    'An Administrator has this level on every assistant by default.',
  ),
  variantCatalogue(
    'F12',
    'Design and Edit configures the AI module',
    flow,
    level('design_and_edit', plus('assistant_ai:configure')),
  ),
  variantCatalogue('F13', 'Viewer saves', flow, level('viewer', plus('assistant:save'))),
  variant(
    'F4',
    'an Editor gets an assistant that is not in their list',
    'resources.get',
    insteadOf('not_found', async (request, next) => {
      const { user } = await read(request, next, '/v1/session');
      const { roleId, createdAt } = user as { roleId: string; createdAt: string };
      const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
      // Only for an Editor: to a stranger an unknown id stays unknown.
      if (roleId !== 'editor') return next(request);
      const none = { accessLevel: null, effectiveAccessLevel: null, source: 'none' };
      return ok('resources.get', { id, type: 'assistant', key: 'key', name: 'Name', ...none, createdAt, etag: '"1"' });
    }),
  ),
  variant(
    'F10',
    'the role of an Administrator decides, not the level set for them',
    'access.evaluate',
    async (request, next) => {
      const response = await next(request.clone());
      const { role: held } = await read(request, next, '/v1/session');
      const { checks = [] } = (await bodyOf(request)) as { checks?: { resourceId?: string }[] };
      if ((held as { id: string } | undefined)?.id !== 'administrator' || !checks.every(({ resourceId }) => resourceId))
        return response;
      return answering((body) => ({
        ...body,
        data: (body['data'] as object[]).map((decision) => ({ ...decision, allowed: true, reason: 'granted_by_role' })),
      }))(request, next, undefined as never);
    },
  ),
];
