import '../define.js';
import { html, render } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { User } from '@roster-kit/sdk';
import type { ErrorDetail } from '../shared/events/error-event.js';
import type { RosterEvent } from '../shared/events/request-event.js';
import { signedIn } from '../testing/signed-in.js';

const opener = (name: string) => page.getByRole('button', { name: `Show details of ${name}` });

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

describe('whatever goes wrong inside a widget', () => {
  // Data that no server sends, in each of its parts.
  test.each([[[{ id: 7 }]], [[null]], ['people'], [{ length: 2 }]])(
    'shows a sentence there, tells the page, and leaves the others alone: %j',
    async (people) => {
      const { show, client } = await signedIn('hub', 'owner');
      const told: unknown[] = [];
      const onError = (event: RosterEvent<ErrorDetail>) => {
        event.preventDefault();
        told.push(event.detail.error);
      };
      const root = show(
        html`<div @roster-error=${onError}>
          <roster-user-table id="broken" .users=${people as unknown as User[]}></roster-user-table>
          <roster-user-table .client=${client}></roster-user-table>
        </div>`,
      );
      await expect.element(opener('Emil Eder')).toBeVisible();
      const broken = root.querySelector<HTMLElementTagNameMap['roster-user-table']>('#broken')!;
      await expect.poll(() => broken.shadowRoot!.textContent).toContain("This part of the page couldn't be shown");
      expect(told.length).toBeGreaterThan(0);
      expect(told[0]).toBeInstanceOf(Error);
      // With data as it should be, it is there again.
      broken.users = [];
      await expect.poll(() => broken.shadowRoot!.querySelector('input[type="search"]')).not.toBeNull();
    },
  );
});

describe('nothing of the page is passed on unchecked', () => {
  test.each(['en_US', 'de_DE', 'C', 'POSIX', 'auto', '', 'x', '-', 'en-US.UTF-8', '日本語', 'a'.repeat(10_000)])(
    'a page in the language "%s" shows its people',
    async (lang) => {
      document.documentElement.lang = lang;
      const { show } = await signedIn('hub', 'owner');
      show(html`<roster-users-and-permissions></roster-users-and-permissions>`);
      await expect.element(opener('Emil Eder')).toBeVisible();
    },
  );

  test.each(['en_US', 'C', 'a'.repeat(10_000), null])('as does a provider with the locale %j', async (locale) => {
    const { client } = await signedIn('hub', 'owner');
    const given = locale as string;
    render(
      html`<roster-provider .client=${client} .locale=${given} .messages=${{ language: given }}
        ><roster-user-table></roster-user-table
      ></roster-provider>`,
      document.body.appendChild(document.createElement('main')),
    );
    await expect.element(opener('Emil Eder')).toBeVisible();
  });
});
