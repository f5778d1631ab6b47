import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { isLoopback } from '../loopback.js';
import type { Mailbox, ReceivedMail } from './mailbox.js';

/** Markup from `html`, which escapes every text put into it. */
type Markup = ReturnType<typeof html>;

const style = raw(`
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8884; vertical-align: top }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid #8884; border-radius: 6px }
iframe { width: 100%; height: 34rem; border: 1px solid #8884; border-radius: 6px; background: #fff }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dd { margin: 0; overflow-wrap: anywhere }`);

const page = (title: string, body: Markup): Markup =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html>`;

const row = ({ id, to, subject, receivedAt }: ReceivedMail): Markup =>
  html`<tr>
    <td>${receivedAt.replace('T', ' ').slice(0, 19)}</td>
    <td>${to}</td>
    <td><a href="/mailbox/${id}">${subject}</a></td>
  </tr>`;

function listPage(mails: readonly ReceivedMail[]): Markup {
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">Time (UTC)</th>
        <th scope="col">To</th>
        <th scope="col">Subject</th>
      </tr>
    </thead>
    <tbody>
      ${mails.map(row)}
    </tbody>
  </table>`;
  const body = html`<h1>Mailbox</h1>
    <p>Mails stay here because SMTP_URL is not set. This page exists during development only.</p>
    <p>
      Addresses such as <code>bounce@example.com</code>, <code>full@example.com</code> and
      <code>later@example.com</code> are refused, so that you can see how that looks.
    </p>
    ${mails.length > 0 ? table : html`<p>No mail yet.</p>`}`;
  return page('Mailbox', body);
}

/** The text with its URLs as links; `split` with a group answers text and URL in turns. */
const linked = (text: string): (string | Markup)[] =>
  text
    .split(/(https?:\/\/[^\s<]+)/)
    .map((part, index) => (index % 2 === 0 ? part : html`<a href="${part}" rel="noreferrer">${part}</a>`));

function mailPage({ id, to, subject, receivedAt, messageId, text }: ReceivedMail): Markup {
  const body = html`<p><a href="/mailbox">All mails</a></p>
    <h1>${subject}</h1>
    <dl>
      <dt>To</dt>
      <dd>${to}</dd>
      <dt>Time (UTC)</dt>
      <dd>${receivedAt}</dd>
      <dt>Message-ID</dt>
      <dd>${messageId}</dd>
    </dl>
    <pre>${linked(text)}</pre>
    <h2>HTML version</h2>
    <iframe
      title="HTML version"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      src="/mailbox/${id}/html"
    ></iframe>`;
  return page(subject, body);
}

const headers = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };
const closed = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'";
const pagePolicy = `${closed}; frame-src 'self'; base-uri 'none'; frame-ancestors 'none'`;
const framePolicy = `${closed}; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`;

function answer(context: Context, markup: string | Markup, policy: string): Response | Promise<Response> {
  return context.html(markup, 200, { ...headers, 'Content-Security-Policy': policy });
}

/**
 * `/mailbox`: shows the mails during development. With `anywhere` false it answers only under a loopback name: another site
 * could point its own host name at this machine and read the links.
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
