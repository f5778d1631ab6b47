import { describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../lib/bytes.js';
import { createKeys } from '../lib/web-keys.js';
import { type LinkSubject, linkUrl, makeLinkToken, readLinkToken } from './links.js';
import { hashToken, newToken, organizationOfToken, readToken } from './tokens.js';

const secret = 'a secret with at least thirty-two characters';
const organizationId = 'org_01930000-0000-7000-8000-0000000000aa';
const invitation: LinkSubject = {
  kind: 'invitation',
  organizationId,
  subjectId: 'usr_01930000-0000-7000-8000-000000000001',
  generation: 3,
};
const signIn: LinkSubject = {
  kind: 'sign_in',
  organizationId,
  subjectId: 'sil_01930000-0000-7000-8000-000000000002',
  generation: 0,
};

describe('link tokens', () => {
  test.each([invitation, signIn])(
    'P7: a $kind link is read as it was made, and ends in a signature of 256 bits',
    async (subject) => {
      const keys = await createKeys([secret]);
      const token = await makeLinkToken(keys, subject);
      expect(await readLinkToken(keys, token)).toEqual(subject);
      expect(await makeLinkToken(keys, subject)).toBe(token);
      expect(fromBase64url(token)).toHaveLength(1 + 16 + 16 + 4 + 32);
    },
  );

  test('P7: a link with any bit changed is not accepted', async () => {
    const keys = await createKeys([secret]);
    const bytes = fromBase64url(await makeLinkToken(keys, invitation)) ?? expect.unreachable();
    const readings = Array.from({ length: bytes.length * 8 }, async (_, bit) => {
      const changed = bytes.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return readLinkToken(keys, toBase64url(changed));
    });
    expect((await Promise.all(readings)).filter(Boolean)).toEqual([]);
  });

  test('P7: one token has one spelling', async () => {
    const keys = await createKeys([secret]);
    const token = await makeLinkToken(keys, invitation);
    for (const other of [`${token}=`, ` ${token}`, `${token}\n`, `${token}A`, token.slice(0, -1), ''])
      expect(await readLinkToken(keys, other)).toBeUndefined();
  });

  test('P7: another secret makes other links and accepts no others', async () => {
    const token = await makeLinkToken(await createKeys([secret]), invitation);
    expect(await readLinkToken(await createKeys([`another ${secret}`]), token)).toBeUndefined();
    expect(await readLinkToken(await createKeys([`another ${secret}`, secret]), token)).toEqual(invitation);
  });

  test('P7: the token is in the fragment', () => {
    expect(linkUrl('https://host.example/accept?lang=de', 'abc')).toBe('https://host.example/accept?lang=de#token=abc');
    // A page that is a route in the fragment stays one.
    for (const [page, link] of [
      ['https://host.example/#/accept', 'https://host.example/#/accept?token=abc'],
      ['https://host.example/app#/accept?lang=de', 'https://host.example/app#/accept?lang=de&token=abc'],
      ['https://host.example/#!/sign-in/', 'https://host.example/#!/sign-in/?token=abc'],
      ['https://host.example/#', 'https://host.example/#token=abc'],
    ] as const)
      expect(linkUrl(page, 'abc')).toBe(link);
  });
});

describe('session tokens and API keys', () => {
  test('name their organization and are never the same', () => {
    const [first, second] = [newToken('rst', organizationId), newToken('rst', organizationId)];
    expect(organizationOfToken(first)).toBe(organizationId);
    expect(readToken(newToken('rak', organizationId))?.prefix).toBe('rak');
    expect(first).not.toBe(second);
    for (const wrong of ['', 'rst_', first.slice(1), `${first}A`, first.replace('rst', 'xyz')])
      expect(readToken(wrong)).toBeUndefined();
  });

  test('are stored as a hash that differs with the prefix', async () => {
    const token = newToken('rst', organizationId);
    const hash = await hashToken(token);
    expect(hash).toMatch(/^[\w-]{43}$/);
    expect(await hashToken(token.replace('rst', 'rak'))).not.toBe(hash);
  });
});
