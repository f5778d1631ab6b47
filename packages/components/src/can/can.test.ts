import './define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { RosterClient } from '@roster-kit/sdk';
import { signedIn } from '../testing/signed-in.js';
import type { RosterCan } from './can.js';

const AI_MODULE = ['assistant_ai:view', 'assistant_ai:test', 'assistant_ai:configure'];
const DESIGN = ['assistant:view', 'assistant:edit', 'assistant:save', 'assistant:publish'];

async function permissionsOf(client: RosterClient): Promise<string[]> {
  return (await client.permissions.list()).data.flatMap((page) => page.permissions.map(({ id }) => id));
}

/** Signs in and returns the permissions that open the gate, as a page would show it. */
async function opened(
  catalogue: 'hub' | 'flow',
  role: string,
  resource?: { accessLevel: string | null },
): Promise<string[]> {
  const { client, show } = await signedIn(catalogue, role);
  const all = await permissionsOf(client);
  const page = show(
    html`${all.map((id) => html`<roster-can permission=${id} .resource=${resource}><b>yes</b><i slot="denied">no</i></roster-can>`)}`,
  );
  const gates = [...page.querySelectorAll<RosterCan>('roster-can')];
  await expect.poll(() => gates.every(({ reason }) => reason !== '')).toBe(true);
  await Promise.all(gates.map(({ updateComplete }) => updateComplete));
  for (const gate of gates) {
    expect(gate.querySelector('b')?.checkVisibility(), gate.permission).toBe(gate.allowed);
    expect(gate.querySelector('i')?.checkVisibility(), gate.permission).toBe(!gate.allowed);
  }
  return gates.filter(({ allowed }) => allowed).map(({ permission }) => permission);
}

describe('the gate of the hub', () => {
  test('H9a: a tester gets the preview and nothing else', async () => {
    expect(await opened('hub', 'tester')).toEqual(['preview:use']);
  });

  test('H9b: a viewer reads statistics and conversations, sees no content and edits nothing', async () => {
    expect(await opened('hub', 'viewer')).toEqual(['hub:access', 'statistics:view', 'conversations:view']);
  });

  test('H9c: an editor edits everything but the bot settings, and creates topics', async () => {
    expect(await opened('hub', 'editor')).toEqual([
      'preview:use',
      'hub:access',
      'statistics:view',
      'conversations:view',
      'conversations:edit',
      'content:view',
      'content:edit',
      'topics:create',
    ]);
  });

  test('H9d: an owner gets everything', async () => {
    const { client } = await signedIn('hub', 'owner');
    expect(await opened('hub', 'owner')).toEqual(await permissionsOf(client));
  });
});

describe('the gate of the flow pages', () => {
  const NONE = { accessLevel: null };

  test('F1: an administrator gets every action, on an assistant without a level set too', async () => {
    const { client } = await signedIn('flow', 'administrator');
    expect(await opened('flow', 'administrator', NONE)).toEqual(await permissionsOf(client));
  });

  // No adding, deleting or copying of assistants, no levels of others, no Code Station, Knowledge Base or Conversation Analyses.
  test('F3 F4 F8 F9: an editor gets no user management and only the pages for editors', async () => {
    const gained = await opened('flow', 'editor', NONE);
    expect(gained).toEqual([
      'resources:view',
      'ai_sources:view',
      'ai_sources:create',
      'ai_sources:update',
      'channels:view',
      'integrations:view',
      'integrations:create',
    ]);
  });

  test.each([
    [
      'F5: an editor does everything on the AI & NLP page except delete sources',
      'ai_sources',
      ['view', 'create', 'update'],
    ],
    ['F6: an editor views channels and can do nothing else', 'channels', ['view']],
    ['F7: an editor views and adds integrations, never deletes', 'integrations', ['view', 'create']],
    ['F8: an editor has no access to the Code Station', 'code_station', []],
    ['F8: an editor has no access to the Knowledge Base', 'knowledge_base', []],
    ['F9: an editor has no access to Conversation Analyses and cannot filter its data', 'conversation_analyses', []],
    ['F9: an editor neither closes nor hands over conversations', 'conversations', []],
  ])('%s', async (_rule, resource, actions) => {
    const gained = await opened('flow', 'editor', NONE);
    expect(gained.filter((id) => id.startsWith(`${resource}:`))).toEqual(
      actions.map((action) => `${resource}:${action}`),
    );
  });
});

describe('the gate of an assistant', () => {
  const onAssistant = async (role: string, accessLevel: string | null) =>
    (await opened('flow', role, { accessLevel })).filter((id) => DESIGN.includes(id) || AI_MODULE.includes(id));

  test.each(['administrator', 'editor'])(
    'F10 F11: %s with Manage and Publish edits, saves, publishes and configures without limits',
    async (role) => {
      expect(await onAssistant(role, 'manage_and_publish')).toEqual([...DESIGN, ...AI_MODULE]);
    },
  );

  test.each(['administrator', 'editor'])(
    'F10 F12: %s with Design and Edit changes and saves, never publishes, and cannot configure the AI module',
    async (role) => {
      expect(await onAssistant(role, 'design_and_edit')).toEqual([
        'assistant:view',
        'assistant:edit',
        'assistant:save',
        'assistant_ai:view',
        'assistant_ai:test',
      ]);
    },
  );

  test.each(['administrator', 'editor'])('F10 F13: %s with Viewer only looks', async (role) => {
    expect(await onAssistant(role, 'viewer')).toEqual(['assistant:view', 'assistant_ai:view']);
  });

  test('F10: the level that the server answers for the assistant decides', async () => {
    const { client, show } = await signedIn('flow', 'editor');
    const resources = await client.resources.list().toArray({ max: 50 });
    const withLevel = resources.find(({ accessLevel }) => accessLevel !== null) ?? expect.unreachable();
    const page = show(html`<roster-can permission="assistant:view" .resource=${withLevel}><b>open</b></roster-can>`);
    await expect.poll(() => page.querySelector('roster-can')?.reason).toBe('granted_by_level');
  });
});

describe('the gate itself', () => {
  test('shows nothing until the session is loaded, then follows the permission', async () => {
    const { backend, show } = await signedIn('hub', 'editor');
    backend.delay(300);
    const page = show(html`<roster-can permission="content:edit"><b>yes</b><i slot="denied">no</i></roster-can>`);
    const gate = page.querySelector('roster-can') as RosterCan;
    await gate.updateComplete;
    expect(gate.shadowRoot?.querySelector('slot')).toBeNull();
    await expect.poll(() => gate.reason).toBe('granted_by_role');
    gate.permission = 'users:delete';
    await gate.updateComplete;
    expect([gate.allowed, gate.reason, gate.hasAttribute('allowed')]).toEqual([false, 'not_in_role', false]);
  });

  test('stays closed without a client, without a session, and for an unknown permission', async () => {
    const alone = document.createElement('roster-can');
    alone.permission = 'content:edit';
    document.body.replaceChildren(alone);
    await alone.updateComplete;
    expect([alone.allowed, alone.shadowRoot?.querySelector('slot')]).toEqual([false, null]);

    const { show } = await signedIn('hub', 'owner');
    const known = show(html`<roster-can permission="unheard:of"></roster-can>`).querySelector(
      'roster-can',
    ) as RosterCan;
    await expect.poll(() => known.reason).toBe('unknown_permission');
    const other = await signedIn('hub', 'owner');
    other.backend.fail('session.get', 'unauthenticated');
    const refused = other
      .show(html`<roster-can permission="users:view"></roster-can>`)
      .querySelector('roster-can') as RosterCan;
    await expect.poll(() => refused.reason).toBe('malformed');
    expect(refused.allowed).toBe(false);
  });

  test('F12: a permission that a level decides is denied without its assistant', async () => {
    const { show } = await signedIn('flow', 'administrator');
    const gate = show(html`<roster-can permission="assistant:publish"></roster-can>`).querySelector(
      'roster-can',
    ) as RosterCan;
    await expect.poll(() => gate.reason).toBe('resource_required');
  });
});
