import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drainMail, type Mailer } from '../../core/index.js';
import { createMemoryStore } from '../../store/memory/index.js';
import { World } from '../../testing/fixture.js';
import { startChores } from '../chores.js';
import { Mailbox } from './mailbox.js';
import { createSmtpMailer } from './smtp.js';

const FROM = 'Example <no-reply@example.com>';

describe('mail over SMTP', () => {
  let smtp: SMTPServer;
  let received: { email: Email; recipients: string[] }[];
  let mailer: Mailer & { close(): void };

  beforeEach(async () => {
    received = [];
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          PostalMime.parse(Buffer.concat(chunks)).then((email) => {
            received.push({ email, recipients });
            done();
          }, done);
        });
      },
    });
    const listening = new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    await listening;
    mailer = createSmtpMailer(`smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, FROM);
  });
  afterEach(async () => {
    mailer.close();
    await new Promise<void>((resolve) => smtp.close(resolve));
  });

  const invite = async (email = 'emil@example.com') => {
    const world = await World.create(createMemoryStore());
    const organization = await world.organization('hub', 'Bäckerei & Söhne');
    const owner = await organization.user({ roleId: 'owner', name: 'Olivia Owen' });
    await owner.ok('invitations.create', { body: { email, roleId: 'editor' } });
    return { world, organization };
  };

  test('P14: a mail server that takes no mail is said at the start, with the reason and how to mend it', async () => {
    const world = await World.create(createMemoryStore());
    const warnings: object[] = [];
    const logger = {
      info: () => undefined,
      warn: (fields: object) => void warnings.push(fields),
      error: () => undefined,
    };
    const closed = createSmtpMailer('smtp://user:secret-word@127.0.0.1:1', FROM);
    for (const one of [closed, mailer]) await startChores(world.dependencies, one, logger).stop();
    await expect.poll(() => warnings.length).toBe(1);
    expect(warnings[0]).toMatchObject({ reason: expect.stringContaining('ECONNREFUSED') as string });
    expect(JSON.stringify(warnings)).toContain('Check SMTP_URL');
    expect(JSON.stringify(warnings)).not.toContain('secret-word');
    await expect(mailer.verify?.()).resolves.toBeUndefined();
  });

  test('H3 P6: an invitation arrives once, as text and HTML, under its stable Message-ID', async () => {
    const { world, organization } = await invite();
    expect(await drainMail(world.dependencies, mailer)).toEqual({ sent: 1, failed: 0 });
    expect(await drainMail(world.dependencies, mailer)).toEqual({ sent: 0, failed: 0 });
    const [row] = await organization.mails();
    expect(received).toHaveLength(1);
    const [{ email, recipients }] = received as [(typeof received)[number]];
    expect(recipients).toEqual(['emil@example.com']);
    expect(email.messageId).toBe(row?.messageId);
    expect(email.from).toMatchObject({ name: 'Example', address: 'no-reply@example.com' });
    expect(email.subject).toBe('Olivia Owen invited you to Bäckerei & Söhne');
    expect(email.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    const [link = ''] = email.text?.match(/https:\/\/host\.example\/accept#token=\S+/) ?? [];
    expect(email.html).toContain(`href="${link}"`);
    await world.anybody.ok('invitations.preview', { body: { token: new URL(link).hash.replace('#token=', '') } });
  });

  test('P6: a process that dies after sending, before it marks the mail as sent, sends the same Message-ID again', async () => {
    const { world } = await invite();
    const dying: Mailer = {
      async send(mail) {
        await mailer.send(mail);
        throw new Error('the process ends here');
      },
    };
    await drainMail(world.dependencies, dying);
    world.pass(10 * 60_000);
    await drainMail(world.dependencies, mailer);
    expect(received).toHaveLength(2);
    expect(received[0]?.email.messageId).toBe(received[1]?.email.messageId);
    expect(received[0]?.email.text).toBe(received[1]?.email.text);
  });

  test('a comma or a bracket in an address adds no recipient', async () => {
    const mail = { messageId: '<1@example.com>', subject: 'x\r\nBcc: eve@example.com', text: 'x', html: 'x' };
    await mailer.send({ ...mail, to: 'emil@example.com, eve@example.com' }).catch(() => undefined);
    await mailer.send({ ...mail, to: 'emil@example.com' });
    expect(received.flatMap(({ recipients }) => recipients)).not.toContain('eve@example.com');
    expect(received.at(-1)?.email.bcc ?? []).toEqual([]);
  });

  test('P6: when the SMTP server refuses, the mail stays in the outbox for later', async () => {
    const { world, organization } = await invite();
    const nowhere = createSmtpMailer('smtp://127.0.0.1:1', FROM);
    expect(await drainMail(world.dependencies, nowhere)).toEqual({ sent: 0, failed: 1 });
    const [row] = await organization.mails();
    expect(row).toMatchObject({ sentAt: null, attempts: 1 });
    expect(JSON.stringify(row)).not.toContain('token=');
    world.pass(60_000);
    await drainMail(world.dependencies, mailer);
    expect(received).toHaveLength(1);
  });
});

describe('the local mailbox', () => {
  test('keeps the last 200 mails over a restart, and one mail for each Message-ID', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roster-'));
    const mailbox = await Mailbox.open(folder);
    const mail = (number: number) => ({
      messageId: `<${number}@x>`,
      to: 'a@example.com',
      subject: String(number),
      text: '',
      html: '',
    });
    await Promise.all(Array.from({ length: 203 }, (_, number) => mailbox.send(mail(number))));
    await mailbox.send(mail(202));
    const kept = (await Mailbox.open(folder)).list().map(({ subject }) => subject);
    expect(kept).toHaveLength(200);
    expect([kept[0], kept.at(-1)]).toEqual(['202', '3']);
    await rm(folder, { recursive: true });
  });
});
