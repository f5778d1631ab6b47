import { expect } from 'vitest';
import type { MockBackend } from '@roster-kit/mocks';

/** The token in the newest mail to this address. */
export async function mailedToken(backend: MockBackend, email: string): Promise<string> {
  const tokens = () =>
    backend.mails.filter(({ to }) => to === email).flatMap(({ text }) => /#token=([\w-]+)/.exec(text)?.[1] ?? []);
  await expect.poll(() => tokens().length, { timeout: 5_000 }).toBeGreaterThan(0);
  return tokens().at(-1) ?? '';
}
