import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../store/memory/index.js';
import { World } from '../../testing/fixture.js';
import { receive } from '../../testing/identity.js';
import { escapeHtml, htmlOf, type MailWords, oneLine, textOf } from './mail-layout.js';

const words = (text: string): MailWords => ({
  subject: text,
  opening: [text],
  buttons: [{ label: text, url: `https://host.example/#token=${text}` }],
  closing: [text],
  footer: text,
});

describe('the layout of mails', () => {
  test('text from people stays text', () => {
    const html = htmlOf(words(`<img src=x onerror='alert(1)'> & "quoted"`));
    expect(html).not.toMatch(/<img|onerror='|"quoted"/);
    expect(html).toContain('&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; &quot;quoted&quot;');
    expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });

  test('nothing is fetched from elsewhere, and there is no script', () => {
    expect(htmlOf(words('plain'))).not.toMatch(/<(img|script|link|iframe|object|style)|url\(|@import|src=/i);
  });

  test('a name cannot begin a line or turn the text round', () => {
    expect(oneLine('Olivia\r\nBcc: all@example.com\u2028\u202Eevil')).toBe('Olivia Bcc: all@example.com evil');
  });

  test('text and HTML carry the same link', () => {
    expect(textOf(words('abc'))).toContain('https://host.example/#token=abc');
    expect(htmlOf(words('abc'))).toContain('href="https://host.example/#token=abc"');
  });
});

describe('mails', () => {
  const begin = async () => {
    const world = await World.create(createMemoryStore());
    const organization = await world.organization('hub', 'Example GmbH');
    const owner = await organization.user({ roleId: 'owner', name: 'Olivia Owen', email: 'olivia@example.com' });
    return { world, organization, owner };
  };

  test('H3: an invitation says who invites whom to what, what the link does and when it ends', async () => {
    const { world, owner } = await begin();
    await owner.ok('invitations.create', { body: { email: 'emil@example.com', roleId: 'editor', name: 'Emil' } });
    const [mail] = await receive(world, 'emil@example.com');
    expect(mail?.subject).toBe('Olivia Owen invited you to Example GmbH');
    expect(mail?.text.replace(/token=\S+/, 'token=…')).toMatchInlineSnapshot(`
      "Hello Emil,

      Olivia Owen (olivia@example.com) invited you to Example GmbH. Your role will be Editor.

      The link below activates your account. You confirm your name there; no password is needed.

      Accept the invitation:
      https://host.example/accept#token=…

      The link works once, until Sunday, 8 March 2026, 08:00 UTC. After that, ask Olivia Owen to send a new one.

      If you did not expect this invitation, you need not do anything: without the link the account stays inactive.

      -- 
      Sent to emil@example.com because somebody with the right to do so invited this address to Example GmbH.
      "
    `);
  });

  test('P7: a mail whose invitation was revoked or sent anew before it left is dropped', async () => {
    const { world, owner } = await begin();
    const invite = async (email: string) =>
      (await owner.ok('invitations.create', { body: { email, roleId: 'editor' } })).body.id;
    const [revoked, resent] = [await invite('revoked@example.com'), await invite('resent@example.com')];
    await owner.ok('invitations.revoke', { path: { userId: revoked } });
    await owner.ok('invitations.resend', { path: { userId: resent } });
    expect(await receive(world, 'revoked@example.com')).toEqual([]);
    expect(await receive(world, 'resent@example.com')).toHaveLength(1);
  });

  test('a sign-in mail names the organization, and is not sent once its link has ended', async () => {
    const { world } = await begin();
    const request = () => world.anybody.ok('identity.requestLink', { body: { email: 'olivia@example.com' } });
    await request();
    const [mail] = await receive(world, 'olivia@example.com');
    expect(mail?.subject).toBe('Your sign-in link for Example GmbH');
    expect(mail?.text.replace(/token=\S+/, 'token=…')).toMatchInlineSnapshot(`
      "Hello Olivia Owen,

      Use the link below to sign in to Example GmbH.

      Sign in to Example GmbH:
      https://host.example/sign-in#token=…

      The link works once, until Sunday, 1 March 2026, 08:15 UTC.

      If you did not ask for it, you can ignore this e-mail. Never pass the link on: whoever has it can sign in as you.

      -- 
      Sent to olivia@example.com because somebody asked to sign in with this address.
      "
    `);
    await request();
    world.pass(15 * 60_000);
    expect(await receive(world, 'olivia@example.com')).toHaveLength(1);
  });
});
