import '../permission-matrix/define.js';
import { html } from 'lit';
import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import type { MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type Role } from '@roster-kit/sdk';
import type { RosterPermissionMatrix } from '../permission-matrix/permission-matrix.js';
import { makeRole } from './roles.js';
import { type SignedIn, signedIn } from './signed-in.js';

interface MountedMatrix extends SignedIn {
  element: RosterPermissionMatrix;
  /** Types of the role events so far. */
  fired: string[];
  /** The custom role as it is stored. */
  stored: (name?: string) => Promise<Role>;
}

interface MountOptions {
  catalogue?: 'hub' | 'flow';
  /** Id of a role, or a function that finds an account. */
  as?: string | ((backend: MockBackend) => string);
  /** Signed in already, instead of the two above. */
  session?: SignedIn;
}

/** A permission matrix with its own client, after `prepare` has made the roles. */
export async function mountMatrix(
  prepare: (backend: MockBackend) => Promise<unknown>,
  { catalogue = 'hub', as = 'owner', session: given }: MountOptions = {},
): Promise<MountedMatrix> {
  const session = given ?? (await signedIn(catalogue, typeof as === 'string' ? as : 'owner'));
  await prepare(session.backend);
  const { backend } = session;
  const client =
    typeof as === 'string'
      ? session.client
      : createRosterClient({
          baseUrl: backend.baseUrl,
          fetch: backend.fetch,
          token: await backend.tokenFor(as(backend)),
          maxRetries: 0,
        });
  const element = session
    .show(html`<roster-permission-matrix .client=${client}></roster-permission-matrix>`)
    .querySelector('roster-permission-matrix') as RosterPermissionMatrix;
  const fired: string[] = [];
  for (const type of [
    'roster-role-update-request',
    'roster-role-updated',
    'roster-role-created',
    'roster-role-deleted',
  ] as const)
    element.addEventListener(type, () => fired.push(type));
  await expect.poll(() => element.shadowRoot?.querySelector('table')).not.toBeNull();
  const stored = async (name = 'Editor copy') =>
    (await session.client.roles.list()).data.find((role) => role.name === name) as Role;
  return { ...session, client, element, fired, stored };
}

/** Two custom roles: "Editor copy" and "Support lead". */
export async function twoRoles(backend: MockBackend): Promise<void> {
  await makeRole(backend);
  await makeRole(backend, { name: 'Support lead', permissions: ['hub:access', 'statistics:view'] });
}

export const box = (name: string): Locator => page.getByRole('checkbox', { name, exact: true });
export const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
