import './define.js';
import { html } from 'lit';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { MockBackendOptions } from '@roster-kit/mocks';
import { type SignedIn, signedIn } from '../testing/signed-in.js';
import type { AccessGoToDetail } from './access-explainer.events.js';

const strongest = { hub: 'owner', flow: 'administrator' };

/** The unfolded element for the person whose address starts with `local`, as seen by the role with the most permissions. */
export async function mount(
  catalogue: 'hub' | 'flow',
  local: string,
  prepare?: (session: SignedIn) => void | Promise<void>,
  source?: MockBackendOptions['catalogue'],
) {
  const session = await signedIn(source ?? catalogue, strongest[catalogue]);
  await prepare?.(session);
  const id = session.backend.users.find(({ email }) => email.startsWith(local))?.id ?? local;
  const root = session.show(
    html`<roster-access-explainer user-id=${id} open .offers=${['role', 'level']}></roster-access-explainer>`,
  );
  const wanted: AccessGoToDetail[] = [];
  const element = root.querySelector('roster-access-explainer')!;
  element.addEventListener('roster-access-go-to', ({ detail }) => wanted.push(detail));
  return { ...session, element, id, wanted };
}

export const question = () => page.getByRole('combobox', { name: 'Check a permission' });
export const place = () => page.getByRole('combobox', { name: 'Resource' });
export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const answered = (text: string) =>
  expect.element(page.getByRole('status').filter({ hasText: /^\s*(Yes|No|Not yet)\./ })).toHaveTextContent(text);
