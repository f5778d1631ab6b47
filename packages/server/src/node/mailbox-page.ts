import { type Context, Hono } from 'hono';
import { escapeHtml } from '../core/mail/mail-layout.js';
import { isLoopback } from './loopback.js';
import type { Mailbox, ReceivedMail } from './mailbox.js';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8884; vertical-align: top }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid #8884; border-radius: 6px }
iframe { width: 100%; height: 34rem; border: 1px solid #8884; border-radius: 6px; background: #fff }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dd { margin: 0; overflow-wrap: anywhere }`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body>${body}</body></html>`;
}

function row({ id, to, subject, receivedAt }: ReceivedMail): string {
  const time = escapeHtml(receivedAt.replace('T', ' ').slice(0, 19));
  return `<tr><td>${time}</td><td>${escapeHtml(to)}</td><td><a href="/mailbox/${escapeHtml(id)}">${escapeHtml(subject)}</a></td></tr>`;
}

function listPage(mails: readonly ReceivedMail[]): string {
  const table = `<table><thead><tr><th scope="col">Time (UTC)</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead><tbody>${mails.map(row).join('')}</tbody></table>`;
  const note = '<p>Mails stay here because SMTP_URL is not set. This page exists during development only.</p>';
  return page('Mailbox', `<h1>Mailbox</h1>${note}${mails.length > 0 ? table : '<p>No mail yet.</p>'}`);
}

/** Text first, escaped; then its links, which only we have written. */
function linked(text: string): string {
  return escapeHtml(text).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}" rel="noreferrer">${url}</a>`);
}

function mailPage(mail: ReceivedMail): string {
  const facts = [
    ['To', mail.to],
    ['Time (UTC)', mail.receivedAt],
    ['Message-ID', mail.messageId],
  ] as const;
  const list = facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join('');
  const frame = `<iframe title="HTML version" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mailbox/${escapeHtml(mail.id)}/html"></iframe>`;
  const body = `<p><a href="/mailbox">All mails</a></p><h1>${escapeHtml(mail.subject)}</h1><dl>${list}</dl><pre>${linked(mail.text)}</pre><h2>HTML version</h2>${frame}`;
  return page(mail.subject, body);
}

const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const framePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

function answer(context: Context, html: string, policy: string): Response | Promise<Response> {
  return context.html(html, 200, { ...headers, 'Content-Security-Policy': policy });
}

/**
 * `/mailbox`: what would have been sent, for development. With `anywhere` false, only under a loopback name, so that no
 * other site can point a name of its own at this machine and read the links.
 */
export function mailboxRoutes(mailbox: Mailbox, { anywhere }: { anywhere: boolean }): Hono {
  const routes = new Hono();
  routes.use(async (context, next) => {
    if (!anywhere && !isLoopback(new URL(context.req.url).hostname)) return context.notFound();
    return next();
  });
  routes.get('/', (context) => answer(context, listPage(mailbox.list()), pagePolicy));
  routes.get('/:id', (context) => {
    const mail = mailbox.get(context.req.param('id'));
    return mail ? answer(context, mailPage(mail), pagePolicy) : context.notFound();
  });
  routes.get('/:id/html', (context) => {
    const mail = mailbox.get(context.req.param('id'));
    return mail
      ? answer(context, mail.html.replace('<head>', '<head><base target="_blank">'), framePolicy)
      : context.notFound();
  });
  return routes;
}
