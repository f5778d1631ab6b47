import { readFileSync } from 'node:fs';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockBackend } from '@roster-kit/mocks';
import { createRosterClient } from '@roster-kit/sdk';
import { type OperationId, operations } from '@roster-kit/server/core';
import { expectValidBody } from './contract-body.js';
import { send } from './sample-requests.js';

// What the product must be able to do, area by area, written by hand: an operation that the contract, the SDK or the
// mocks forget is missed here.
const areas: Record<string, string> = {
  session: 'session.get session.signOut session.createToken',
  'access check': 'access.evaluate access.listByUser',
  users: 'users.list users.get users.update users.changeRole users.suspend users.reactivate users.delete users.export',
  'users in batches': 'users.changeRoleBatch users.suspendBatch users.reactivateBatch users.deleteBatch',
  invitations:
    'invitations.create invitations.resend invitations.revoke invitations.preview invitations.accept ' +
    'invitations.createBatch invitations.resendBatch invitations.revokeBatch',
  roles: 'roles.list roles.get roles.create roles.update roles.delete permissions.list',
  resources: 'resources.list resources.get resources.create resources.update resources.delete',
  levels:
    'accessLevels.list grants.list grants.get grants.listByUser grants.set grants.remove grants.setBatch ' +
    'grants.removeBatch',
  settings: 'settings.getSecurity settings.updateSecurity settings.getContact settings.updateContact',
  'two-factor':
    'twoFactor.get twoFactor.startSetup twoFactor.confirmSetup twoFactor.regenerateRecoveryCodes twoFactor.reset',
  audit: 'auditEvents.list auditEvents.export',
  tokens: 'tokens.create',
  events: 'events.stream',
  identity: 'identity.requestLink identity.redeemLink identity.verifyCode identity.useRecoveryCode',
  service: 'capabilities.get service.getOpenApi service.health service.ready',
};
const wanted = Object.values(areas).flatMap((ids) => ids.split(' '));
const page = readFileSync(new URL('../../openapi/generated/operations.md', import.meta.url), 'utf8');

// Requests go through MSW, as in a browser or in a host's tests.
const worker = setupServer();
beforeAll(() => worker.listen({ onUnhandledRequest: 'error' }));
afterAll(() => worker.close());

describe.each(wanted)('%s', (id) => {
  const operation = operations[id as OperationId];

  it('is in the contract, and in its table with permission and codes', () => {
    expect(Object.keys(operations)).toContain(id);
    const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
    for (const part of [`${operation.method} ${operation.path}`, operation.permission])
      expect(row).toContain(`\`${part}\``);
    for (const code of operation.problems) expect(page, `${id}: ${code}`).toContain(`\`${code}\``);
  });

  it('is callable from the SDK', () => {
    const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1' });
    // The event stream is the only method of its area: `client.events()`.
    const method = (id === 'events.stream' ? 'events' : id)
      .split('.')
      .reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], client);
    expect(method).toBeTypeOf('function');
  });

  it('succeeds in the mocks, with a body that the contract allows', async () => {
    const mock = await createMockBackend({ catalogue: 'flow' });
    worker.resetHandlers(...mock.handlers);
    const response = await send(mock, id as OperationId);
    const text = operation.mediaType === 'text/event-stream' ? await firstOf(response) : await response.text();
    expect(response.status, text).toBe(operation.successStatus);
    expect(response.headers.get('content-type')?.split(';')[0] ?? null).toBe(operation.mediaType);
    if (operation.mediaType === 'application/json') expectValidBody(id as OperationId, JSON.parse(text));
  });
});

it('this list names every operation of the contract', () => {
  expect(Object.keys(operations).sort()).toEqual([...wanted].sort());
});

/** The first part of a body that never ends. */
async function firstOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const first = await reader?.read();
  // Do not wait: MSW holds a second branch of the stream, and it never ends.
  void reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
