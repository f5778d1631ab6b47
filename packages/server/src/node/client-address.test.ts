import { expect, test } from 'vitest';
import { clientAddress } from './client-address.js';

const from = (remoteAddress: string | undefined, headers: Record<string, string> = {}) => ({
  socket: { remoteAddress },
  headers,
});
const none = { count: 0, header: 'x-forwarded-for' } as const;
const xff = (count: number) => ({ count, header: 'x-forwarded-for' }) as const;
const forwarded = (count: number) => ({ count, header: 'forwarded' }) as const;
const PROXY = '10.0.0.1';

test.each([
  ['198.51.100.4', '198.51.100.4'],
  ['::ffff:198.51.100.4', '198.51.100.4'],
  ['fe80::1%eth0', 'fe80::1'],
  ['2001:DB8::1', '2001:db8::1'],
  [undefined, null],
])(
  'P9: without a trusted proxy the address is that of the connection %s, whatever the headers claim',
  (remote, address) => {
    const headers = { 'x-forwarded-for': '203.0.113.9', forwarded: 'for=203.0.113.9' };
    expect(clientAddress(from(remote, headers), none)).toBe(address);
  },
);

test.each<[string, number, string | null]>([
  ['203.0.113.9', 1, '203.0.113.9'],
  ['1.1.1.1, 203.0.113.9', 1, '203.0.113.9'],
  ['1.1.1.1, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
  ['203.0.113.9', 2, null],
  ['1.1.1.1,  2001:DB8::7 ', 1, '2001:db8::7'],
  ['[2001:db8::7]:443', 1, '2001:db8::7'],
  ['203.0.113.9:51234', 1, '203.0.113.9'],
  ['::ffff:203.0.113.9', 1, '203.0.113.9'],
  ['1.1.1.1, unknown', 1, null],
  ['<script>', 1, null],
  ['999.1.1.1', 1, null],
  ['', 1, null],
])('P9: X-Forwarded-For %j behind %i trusted proxies is read from its end', (header, count, address) => {
  expect(clientAddress(from(PROXY, { 'x-forwarded-for': header }), xff(count))).toBe(address);
});

test.each<[string, number, string | null]>([
  ['for=203.0.113.9', 1, '203.0.113.9'],
  ['for=1.1.1.1, proto=https;for="[2001:db8::7]:4711";by=10.0.0.1', 1, '2001:db8::7'],
  ['For = "203.0.113.9:80", for=10.0.0.2', 2, '203.0.113.9'],
  ['for=_hidden', 1, null],
  ['by=203.0.113.9', 1, null],
])('P9: Forwarded %j behind %i trusted proxies is read from its end', (header, count, address) => {
  const headers = { forwarded: header, 'x-forwarded-for': '1.1.1.1' };
  expect(clientAddress(from(PROXY, headers), forwarded(count))).toBe(address);
});

test('P9: a trusted proxy that sends no header leaves the address unknown, not its own', () => {
  expect(clientAddress(from(PROXY), xff(1))).toBeNull();
});
