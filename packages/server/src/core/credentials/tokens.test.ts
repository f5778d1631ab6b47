import { expect, test } from 'vitest';
import { newId } from '../lib/ids.js';
import { hashToken, newToken, organizationOfToken, readToken } from './tokens.js';

const organizationId = newId('org');

test('P4: a token names its organization and its kind, and only as a whole', () => {
  for (const prefix of ['rst', 'rtt', 'ret', 'rak'] as const) {
    const token = newToken(prefix, organizationId);
    expect([readToken(token), organizationOfToken(token)]).toEqual([{ prefix, organizationId }, organizationId]);
    for (const other of [
      `x${token}`,
      ` ${token}`,
      `${token}A`,
      token.slice(0, -1),
      token.replace('_', '-'),
      token.toUpperCase(),
    ])
      expect([readToken(other), organizationOfToken(other)]).toEqual([undefined, undefined]);
  }
});

test('text that is no token has no organization', () => {
  for (const text of ['', 'rst_', 'rst', `rsx_${'A'.repeat(64)}`, 'eyJ.eyJ.x'])
    expect(organizationOfToken(text)).toBeUndefined();
});

test('a token is made only for an organization', () => {
  for (const id of ['', 'org_1', 'org_0193', `${organizationId} `])
    expect(() => newToken('rst', id)).toThrow('Not an organization id');
});

test('P7: two tokens of one organization differ in 256 bits, and so do their hashes', async () => {
  const tokens = Array.from({ length: 50 }, () => newToken('rst', organizationId));
  expect(new Set(tokens.map((token) => token.slice(-43))).size).toBe(50);
  expect(new Set(await Promise.all(tokens.map(hashToken))).size).toBe(50);
});
