const EARLY_IN_MS = 30_000;

export const post = (path: string, body?: unknown): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) });

/**
 * Keeps a short-lived token of the host's own backend, only in memory. The session it is made from stays in an HttpOnly
 * cookie.
 */
export function keepToken(path: string) {
  let held: { token: string; expiresAt: string } | undefined;
  return {
    async token({ refresh }: { refresh: boolean }): Promise<string | undefined> {
      if (!refresh && held && Date.parse(held.expiresAt) - Date.now() > EARLY_IN_MS) return held.token;
      const response = await post(path);
      held = response.ok ? ((await response.json()) as { token: string; expiresAt: string }) : undefined;
      return held?.token;
    },
    forget(): void {
      held = undefined;
    },
  };
}
