import '@roster-kit/components/define';
import '../shared/nav.js';
import { RosterRequestEvent } from '@roster-kit/components';
import { start } from '../shared/host.js';

const EVENTS = [
  'roster-user-select',
  'roster-invite-request',
  'roster-invited',
  'roster-role-change-request',
  'roster-role-changed',
  'roster-user-update-request',
  'roster-user-updated',
  'roster-user-delete-request',
  'roster-user-deleted',
  'roster-user-suspend-request',
  'roster-user-suspended',
  'roster-user-reactivate-request',
  'roster-user-reactivated',
  'roster-invitation-resend-request',
  'roster-invitation-resent',
  'roster-invitation-revoke-request',
  'roster-invitation-revoked',
  'roster-user-selection-change',
  'roster-bulk-change-request',
  'roster-bulk-changed',
  'roster-two-factor-reset-request',
  'roster-two-factor-reset',
  'roster-two-factor-requirement-change-request',
  'roster-two-factor-requirement-changed',
  'roster-email-domains-change-request',
  'roster-email-domains-changed',
];

const log = document.querySelector('#log')!;
const choice = () => document.querySelector<HTMLInputElement>('input[name=step-in]:checked')?.value;

/** Adds a line for an event: its name, and its detail as text. */
function show(event: CustomEvent<unknown>): void {
  const line = document.createElement('li');
  const name = Object.assign(document.createElement('code'), { textContent: event.type });
  const detail = Object.assign(document.createElement('pre'), { textContent: JSON.stringify(event.detail, null, 1) });
  const stopped = event.defaultPrevented ? ' (the host stepped in)' : '';
  line.append(name, stopped, detail);
  log.querySelector('.quiet')?.remove();
  log.prepend(line);
}

document.addEventListener('roster-user-delete-request', (event) => {
  if (!(event instanceof RosterRequestEvent)) return;
  if (choice() === 'stop') event.preventDefault();
  if (choice() === 'take-over') event.respondWith(Promise.reject(new Error('The host’s backend refused')));
});
for (const name of EVENTS) document.addEventListener(name, (event) => show(event as CustomEvent<unknown>));

await start();
