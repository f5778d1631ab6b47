import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono, Next } from 'hono';

/** A strict policy: no inline code, nothing from other origins. The widgets work under it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https:",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

async function secure(context: Context, next: Next): Promise<void> {
  await next();
  context.header('Content-Security-Policy', POLICY);
  context.header('Referrer-Policy', 'no-referrer');
  context.header('X-Content-Type-Options', 'nosniff');
}

/** Served without the file extension: `/settings` is `settings.html`. */
const PAGES = ['home', 'settings', 'assistants', 'events', 'embedded', 'invitation', 'sign-in', 'second-factor'];

export function servePages(app: Hono, folder: string): void {
  const root = relative(process.cwd(), folder);
  app.use('/assets/*', secure, serveStatic({ root }));
  app.get('/', secure, serveStatic({ root, path: 'index.html' }));
  for (const page of PAGES) app.get(`/${page}`, secure, serveStatic({ root, path: `${page}.html` }));
}
