import '../define.js';
import '../../user-table/define.js';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DeliveryReason } from '@roster-kit/sdk';
import { en } from '../../messages/en/index.js';
import { expectAccessible } from '../../testing/accessible.js';
import { weaken } from '../../testing/managers.js';
import { type SignedIn, signedIn } from '../../testing/signed-in.js';
import { deliver } from '../../testing/story.js';

const idOf = ({ backend }: SignedIn, local: string) =>
  backend.users.find(({ email }) => email.startsWith(local))?.id ?? expect.unreachable(local);

async function details(local: string, prepare?: (session: SignedIn) => Promise<void>) {
  const session = await signedIn('hub', 'owner');
  await prepare?.(session);
  const main = session.show(html`<roster-user-details user-id=${idOf(session, local)}></roster-user-details>`);
  return { ...session, element: main.querySelector('roster-user-details')!, id: idOf(session, local) };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const told = (text: string) => page.getByRole('status').filter({ hasText: text });

describe('an invitation that did not arrive', () => {
  test('P10: the sidebar says why in plain words and since when, and a resend is the way out', async () => {
    const { client, element, id } = await details('pia');
    await expect.element(told("The invitation wasn't delivered")).toHaveTextContent("This address doesn't exist.");
    await expect
      .element(told('To correct the address, revoke this invitation and invite the person again.'))
      .toBeVisible();
    expect(element.shadowRoot?.querySelector('.notice time')?.textContent.trim()).toMatch(/\d{4}/);
    // It was so before the panel opened, so it interrupts nobody.
    expect(page.getByRole('alert').elements()).toHaveLength(0);
    await expect.element(button('Revoke invitation')).toBeVisible();
    await expectAccessible(element);
    await button('Resend invitation').click();
    await expect.element(told('A new link was sent to pia.prinz@example.com.')).toBeVisible();
    await expect.poll(() => told("wasn't delivered").elements()).toHaveLength(0);
    expect((await client.users.get(id)).invitation?.delivery?.status).toMatch(/queued|sent/);
  });

  test.each(Object.entries(en.delivery.reasons) as [DeliveryReason, string][])(
    'P10: the reason %s has its sentence',
    async (reason, sentence) => {
      await details('paula', ({ backend }) => deliver(backend, 'paula', { status: 'failed', reason }));
      await expect.element(told("The invitation wasn't delivered")).toHaveTextContent(sentence);
    },
  );

  test('P10: a reason that this version does not know is told as an unknown one', async () => {
    const reason = 'moon_phase' as DeliveryReason;
    await details('paula', ({ backend }) => deliver(backend, 'paula', { status: 'failed', reason }));
    await expect.element(told("The invitation wasn't delivered")).toHaveTextContent("The e-mail couldn't be sent.");
  });

  test('P10: what is tried again says when, and offers no other advice', async () => {
    const { element } = await details('paula', ({ backend }) =>
      deliver(backend, 'paula', { status: 'retrying', reason: 'server_refused' }),
    );
    const notice = told("The invitation hasn't been sent yet");
    await expect.element(notice).toHaveTextContent("The mail server doesn't accept our e-mails.");
    await expect.element(notice).toHaveTextContent(/The next attempt is in \d minutes\./);
    await expect.element(button('Resend invitation')).toBeVisible();
    await expectAccessible(element);
  });

  test.each(['sent', 'queued', null] as const)('P10: nothing is said of an e-mail that is %s', async (status) => {
    const { element } = await details('paula', async (session) => {
      const { dependencies, organizationId } = session.backend;
      const at = new Date().toISOString();
      const invitationDelivery = status && { status, at, reason: null, nextAttemptAt: null };
      await dependencies.store.write(organizationId, (tx) =>
        tx.update('users', idOf(session, 'paula'), { invitationDelivery }),
      );
    });
    await expect.element(page.getByText("The invitation hasn't been accepted yet.", { exact: false })).toBeVisible();
    expect(element.shadowRoot?.querySelectorAll('.notice')).toHaveLength(0);
    expect(element.shadowRoot?.querySelectorAll('.badge')).toHaveLength(1);
  });

  test('P10: without the permission to resend, the reason is told and nothing is offered', async () => {
    const session = await signedIn('hub', 'owner');
    await weaken(session, ['hub:access', 'users:view']);
    session.show(html`<roster-user-details user-id=${idOf(session, 'pia')}></roster-user-details>`);
    await expect.element(told("The invitation wasn't delivered")).toHaveTextContent("This address doesn't exist.");
    expect(button('Resend invitation').elements()).toHaveLength(0);
    expect(told('To correct the address').elements()).toHaveLength(0);
  });

  test('P10: the table shows it in place of the expiry, and filters by it', async () => {
    const session = await signedIn('hub', 'owner');
    await deliver(session.backend, 'eva.ebert', { status: 'failed', reason: 'mailbox_full' });
    await deliver(session.backend, 'paula', { status: 'retrying', reason: 'deferred' });
    const main = session.show(html`<roster-user-table></roster-user-table>`);
    const table = main.querySelector('roster-user-table')!;
    const statusOf = (local: string) =>
      table.shadowRoot
        ?.querySelector(`[data-id="${idOf(session, local)}"] .status`)
        ?.textContent.replace(/\s+/g, ' ')
        .trim();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Status' }), 'Pending');
    await expect.poll(() => statusOf('pia')).toBe('PendingNot delivered');
    expect(statusOf('paula')).toBe('PendingNot sent yet');
    expect(statusOf('peter')).toMatch(/^Pending\s*expires in \d days$/);
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Status' }), 'Not delivered');
    await expect.poll(() => table.shadowRoot?.querySelectorAll('tr[data-id]')).toHaveLength(2);
    expect([statusOf('pia'), statusOf('eva.ebert')]).toEqual(['PendingNot delivered', 'ExpiredNot delivered']);
    await expectAccessible(table);
  });

  test('P10: people given by property are filtered in the same way', async () => {
    const session = await signedIn('hub', 'owner');
    const { data } = await session.client.users.list().firstPage();
    const table = session
      .show(html`<roster-user-table .users=${data}></roster-user-table>`)
      .querySelector('roster-user-table')!;
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Status' }), 'Not delivered');
    await expect.poll(() => table.shadowRoot?.querySelectorAll('tr[data-id]')).toHaveLength(1);
    await expect.element(page.getByText('Pia Prinz')).toBeVisible();
  });

  test('P10: a mail that is refused later appears in an open table and an open sidebar', async () => {
    const session = await signedIn('hub', 'owner');
    session.show(
      html`<roster-user-table></roster-user-table
        ><roster-user-details user-id=${idOf(session, 'paula')}></roster-user-details>`,
      { live: true },
    );
    const row = page.getByRole('row').filter({ hasText: 'paula.pahl@example.com' });
    await expect.element(row).toHaveTextContent('expires in');
    await deliver(session.backend, 'paula', { status: 'failed', reason: 'rejected' });
    await expect.element(row, { timeout: 10_000 }).toHaveTextContent('Not delivered');
    await expect.element(told("The recipient's mail server refused the e-mail.")).toBeVisible();
  });
});
