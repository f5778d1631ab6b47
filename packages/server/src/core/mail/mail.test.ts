import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../store/memory/index.js';
import { World } from '../../testing/fixture.js';
import { receive } from '../../testing/identity.js';
import { escapeHtml, htmlOf, type MailWords, oneLine, textOf } from './mail-layout.js';
import { drainMail } from './senders.js';

const words = (text: string): MailWords => ({
  subject: text,
  opening: [text],
  buttons: [{ label: text, url: `https://host.example/#token=${text}` }],
  closing: [text],
  footer: text,
});

describe('the layout of mails', () => {
  test('a name with HTML in it stays text', () => {
    const html = htmlOf(words(`<img src=x onerror='alert(1)'> & "quoted"`));
    expect(html).not.toMatch(/<img|onerror='|"quoted"/);
    expect(html).toContain('&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; &quot;quoted&quot;');
    expect(escapeHtml(`&<>"'`)).toBe('&amp;&lt;&gt;&quot;&#39;');
  });

  test('a mail loads nothing from elsewhere and has no script', () => {
    expect(htmlOf(words('plain'))).not.toMatch(/<(img|script|link|iframe|object|style)|url\(|@import|src=/i);
  });

  test('a name cannot begin a line or reverse the text', () => {
    expect(oneLine('Olivia\r\nBcc: all@example.com\u2028\u202Eevil')).toBe('Olivia Bcc: all@example.com evil');
  });

  test('text and HTML hold the same link', () => {
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

      If you did not expect this invitation, you can ignore it: the account stays inactive until the link is used.

      -- 
      Sent to emil@example.com because Olivia Owen invited this address to Example GmbH.
      "
    `);
  });

  test('an invitation by an API key names nobody as the inviter', async () => {
    const { world, organization } = await begin();
    const key = await organization.apiKey('owner');
    await key.ok('invitations.create', { body: { email: 'emil@example.com', roleId: 'editor' } });
    const [mail] = await receive(world, 'emil@example.com');
    expect(mail?.subject).toBe('You are invited to Example GmbH');
    expect(mail?.text).toContain('ask someone who manages users at Example GmbH to send a new one.');
    expect(mail?.text).toContain('because this address was invited to Example GmbH.');
  });

  test('P7: a mail is dropped when its invitation was revoked or resent before it left', async () => {
    const { world, owner } = await begin();
    const invite = async (email: string) =>
      (await owner.ok('invitations.create', { body: { email, roleId: 'editor' } })).body.id;
    const [revoked, resent] = [await invite('revoked@example.com'), await invite('resent@example.com')];
    await owner.ok('invitations.revoke', { path: { userId: revoked } });
    await owner.ok('invitations.resend', { path: { userId: resent } });
    expect(await receive(world, 'revoked@example.com')).toEqual([]);
    expect(await receive(world, 'resent@example.com')).toHaveLength(1);
  });

  test('a sign-in mail names the organization, and is not sent once its link has expired', async () => {
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

      If you did not ask for it, you can ignore this e-mail. Do not share the link: anyone who has it can sign in as you.

      -- 
      Sent to olivia@example.com because someone asked to sign in with this address.
      "
    `);
    await request();
    world.pass(15 * 60_000);
    expect(await receive(world, 'olivia@example.com')).toHaveLength(1);
    await request();
    await drainMail(world.dependencies, { send: () => Promise.reject(new Error('down')) });
    world.pass(15 * 60_000);
    expect(await receive(world, 'olivia@example.com')).toHaveLength(1);
  });
});
