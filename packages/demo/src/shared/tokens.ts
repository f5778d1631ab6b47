import { createTokenCache, type TokenCache } from '@roster-kit/sdk';

export const post = (path: string, body?: unknown, signal?: AbortSignal): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
    ...(signal && { signal }),
  });

/**
 * Keeps a short-lived token of the host's own backend, only in memory. The session it is made from stays in an HttpOnly
 * cookie.
 */
export const keepToken = (path: string): TokenCache =>
  createTokenCache(async (signal) => {
    const response = await post(path, undefined, signal);
    return response.ok ? ((await response.json()) as { token: string; expiresInSeconds: number }) : undefined;
  });
