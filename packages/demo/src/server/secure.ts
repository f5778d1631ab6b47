import type { Context } from 'hono';

/**
 * `host` where the browser speaks TLS, also to a proxy in front of this server: then a cookie is `Secure` and named `__Host-…`, so
 * that no other host of the domain can set it. Whoever forges the header only marks their own cookie.
 */
export function cookiePrefix({ req }: Context): 'host' | undefined {
  const isTls = new URL(req.url).protocol === 'https:' || req.header('x-forwarded-proto') === 'https';
  return isTls ? 'host' : undefined;
}
