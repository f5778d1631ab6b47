import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMockBackend } from '@roster-kit/mocks';
import { createRosterClient } from '@roster-kit/sdk';
import { operations } from '@roster-kit/server/core';

// What the product must be able to do, area by area, written by hand: an operation that one of its rooms forgets is missed here.
const areas: Record<string, string> = {
  session: 'session.get session.signOut session.createToken',
  'access check': 'access.evaluate access.listByUser',
  users:
    'users.list users.get users.update users.changeRole users.suspend users.reactivate users.delete users.export users.changeRoleBatch users.suspendBatch users.reactivateBatch users.deleteBatch',
  invitations:
    'invitations.create invitations.resend invitations.revoke invitations.preview invitations.accept invitations.createBatch invitations.resendBatch invitations.revokeBatch',
  roles: 'roles.list roles.get roles.create roles.update roles.delete permissions.list',
  'resources and levels':
    'resources.list resources.get resources.create resources.update resources.delete accessLevels.list grants.list grants.get grants.listByUser grants.set grants.remove grants.setBatch grants.removeBatch',
  settings: 'settings.getSecurity settings.updateSecurity settings.getContact settings.updateContact',
  'two-factor':
    'twoFactor.get twoFactor.startSetup twoFactor.confirmSetup twoFactor.regenerateRecoveryCodes twoFactor.reset',
  audit: 'auditEvents.list auditEvents.export',
  tokens: 'tokens.create',
  events: 'events.stream',
  identity: 'identity.requestLink identity.redeemLink identity.verifyCode identity.useRecoveryCode',
  service: 'service.getOpenApi service.health service.ready',
};
const wanted = Object.values(areas).flatMap((ids) => ids.split(' '));
const page = readFileSync(new URL('../../openapi/generated/operations.md', import.meta.url), 'utf8');
const mock = await createMockBackend({ catalogue: 'flow' });

describe.each(wanted)('%s', (id) => {
  const operation = operations[id as keyof typeof operations];

  it('is in the contract, and in its table with permission and codes', () => {
    expect(operation, `${id} is not in the contract`).toBeDefined();
    const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
    for (const part of [`${operation.method} ${operation.path}`, operation.permission])
      expect(row).toContain(`\`${part}\``);
    for (const code of operation.problems) expect(page, `${id}: ${code}`).toContain(`\`${code}\``);
  });

  it('is callable from the SDK', () => {
    const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1' });
    // The stream is what is called for its whole area.
    const method = (id === 'events.stream' ? 'events' : id)
      .split('.')
      .reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], client);
    expect(method).toBeTypeOf('function');
  });

  it('is answered by the mocks as something that exists', async () => {
    const path = operation.path.replaceAll(/\{\w+\}/g, 'unknown');
    const response = await mock.fetch(`${mock.baseUrl}${path}`, { method: operation.method });
    const answer = response.headers.get('content-type')?.includes('json')
      ? ((await response.json()) as { code?: string })
      : {};
    // Without a token and a body the refusals differ; that there is no such path or method is none of them.
    expect([404, 405, 500, 501]).not.toContain(response.status);
    expect(answer.code).not.toBe('internal_error');
  });
});

it('the contract holds nothing that this list does not know', () => {
  expect(Object.keys(operations).sort()).toEqual([...wanted].sort());
});
