import { expect, it } from 'vitest';
import { redact } from './redact.js';

it.each(['rst', 'rtt', 'ret', 'rak'])('a token that begins with %s is removed from a text', (prefix) => {
  const token = `${prefix}_${'A1-_'.repeat(16)}`;
  expect(redact(`at "${token}", then ${token}.`)).toBe('at "[redacted]", then [redacted].');
});
