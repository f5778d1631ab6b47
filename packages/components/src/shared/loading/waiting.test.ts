import '../../define.js';
import { html, type TemplateResult } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
import { signedInWith } from '../../testing/signed-in.js';

type Operation = Parameters<MockBackend['fail']>[0];

/** Every widget that loads something by itself, and what it loads. */
const widgets: [name: string, loads: Operation, content: TemplateResult][] = [
  ['roster-users-and-permissions', 'users.list', html`<roster-users-and-permissions></roster-users-and-permissions>`],
  ['roster-user-table', 'users.list', html`<roster-user-table></roster-user-table>`],
  ['roster-activity-log', 'auditEvents.list', html`<roster-activity-log></roster-activity-log>`],
  ['roster-permission-matrix', 'roles.list', html`<roster-permission-matrix></roster-permission-matrix>`],
  ['roster-security-settings', 'settings.getSecurity', html`<roster-security-settings></roster-security-settings>`],
  ['roster-two-factor-toggle', 'settings.getSecurity', html`<roster-two-factor-toggle></roster-two-factor-toggle>`],
  ['roster-access-explainer', 'session.get', html`<roster-access-explainer user-id="usr_1"></roster-access-explainer>`],
  ['roster-two-factor-setup', 'session.get', html`<roster-two-factor-setup></roster-two-factor-setup>`],
];

const retry = () => page.getByRole('button', { name: 'Try again', exact: true }).first();

async function show(content: TemplateResult, prepare: (backend: MockBackend) => void): Promise<MockBackend> {
  const backend = await createMockBackend({ catalogue: 'hub' });
  const token = await backend.tokenFor('owner');
  prepare(backend);
  signedInWith(backend, token, { timeoutInMs: 400 }).show(content);
  return backend;
}

async function retryLoads(): Promise<void> {
  await retry().click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
}

describe('a widget that waits for the server', () => {
  test.each(widgets)(
    'P14: %s says that the server takes too long, and loads with Try again',
    async (_name, _id, content) => {
      const backend = await show(content, (slow) => slow.delay(Infinity));
      await expect.element(page.getByRole('alert').first()).toHaveTextContent('The service took too long to answer.');
      backend.delay(0);
      await retryLoads();
    },
  );

  test.each(widgets)(
    'P14: %s says how long to wait after too many requests, and loads with Try again',
    async (_name, id, content) => {
      const backend = await show(content, (busy) => busy.fail(id, 'rate_limited'));
      await expect
        .element(page.getByRole('alert').first())
        .toHaveTextContent('Too many requests. Try again in 50 seconds.');
      backend.fail(id, undefined);
      await retryLoads();
    },
  );
});
