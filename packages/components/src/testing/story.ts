import type { MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type InvitationDelivery, type RosterClient } from '@roster-kit/sdk';

const PAUSE_IN_MS = 30;
const LONGEST_IN_MS = 6_000;

/** Waits until `find` finds something, and returns it. */
export async function found<T>(find: () => T | null | undefined): Promise<T> {
  for (let waited = 0; waited < LONGEST_IN_MS; waited += PAUSE_IN_MS) {
    const result = find();
    if (result) return result;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MS));
  }
  throw new Error(`Not there: ${String(find)}`);
}

/** All matching elements, through all shadow roots below. */
export function deep(root: ParentNode, selector: string): HTMLElement[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deep(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inner];
}

export const inStory = (canvas: HTMLElement, selector: string, at = 0): Promise<HTMLElement> =>
  found(() => deep(canvas, selector).at(at));

export async function click(canvas: HTMLElement, selector: string, at = 0): Promise<void> {
  (await inStory(canvas, selector, at)).click();
}

export async function fill(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  const field = (await inStory(canvas, selector)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** A client signed in with the strongest role, to prepare a story. */
export async function managerOf(backend: MockBackend): Promise<RosterClient> {
  const strongest = backend.users[0]?.id ?? '';
  return createRosterClient({
    baseUrl: backend.baseUrl,
    fetch: backend.fetch,
    token: await backend.tokenFor(strongest, { twoFactorVerified: true }),
  });
}

/** The token of a link in the backend's mails; 0 for the first, -1 for the newest. */
export const linkIn = (backend: MockBackend, at = -1): string | undefined =>
  backend.mails.flatMap(({ text }) => /#token=([\w-]+)/.exec(text)?.[1] ?? []).at(at);

/** Invites a person and waits for the mail. */
export async function invite(
  backend: MockBackend,
  roleId = 'editor',
): Promise<{ token: string; userId: string; manager: RosterClient }> {
  const manager = await managerOf(backend);
  const { id } = await manager.invitations.create({ email: 'new.person@example.com', roleId });
  return { token: await found(() => linkIn(backend)), userId: id, manager };
}

/** Two-factor authentication on for all accounts. */
export async function requireTwoFactor(backend: MockBackend): Promise<void> {
  await (await managerOf(backend)).settings.updateSecurity({ twoFactorRequired: true }, { ifMatch: '*' });
}

/** Tells what became of the e-mail to the invited person whose address starts with `local`, as the server does. */
export async function deliver(
  { dependencies, organizationId, users }: MockBackend,
  local: string,
  { status, reason }: Pick<InvitationDelivery, 'status' | 'reason'>,
): Promise<void> {
  const targetId = users.find(({ email }) => email.startsWith(local))?.id ?? '';
  const at = new Date().toISOString();
  const nextAttemptAt = status === 'retrying' ? new Date(Date.now() + 8 * 60_000).toISOString() : null;
  await dependencies.store.write(organizationId, async (tx) => {
    await tx.update('users', targetId, { invitationDelivery: { status, at, reason, nextAttemptAt } });
    await tx.addChange({ at, action: 'invitations.deliver', targetType: 'user', targetId });
  });
}
