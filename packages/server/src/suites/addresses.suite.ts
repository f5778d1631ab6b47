import { describe, expect, test } from 'vitest';
import { answerSignInRequests } from '../core/mail/sign-in-requests.js';
import type { World } from '../testing/fixture.js';

const DOMAIN_WORDS = 'must be a domain such as example.com';

/** One mailbox each; the first is stored. */
const spellings: string[][] = [
  [
    'mira@grünwald.example',
    'mira@xn--grnwald-o2a.example',
    'MIRA@GRÜNWALD.EXAMPLE',
    'mira@gru\u0308nwald.example',
    'mira@ｇrünwald.example',
  ],
  ['li@日本語.example', 'LI@xn--wgv71a119e.example', 'li@日本語。example', 'ｌｉ@日本語．example'],
  [
    'ann@example.com',
    ' Ann@Example.COM ',
    '\u00a0ann@example.com\u00a0',
    'ａｎｎ@ｅｘａｍｐｌｅ.com',
    'ann@ⓔxample.com',
  ],
  ['Σοφία@παράδειγμα.example', 'ΣΟΦΊΑ@ΠΑΡΆΔΕΙΓΜΑ.example', 'σοφία@xn--hxajbheg2az3al.example'],
];

const unseen: [text: string, character: string, position: number][] = [
  ['tom@example.com\u200b', 'ZERO WIDTH SPACE (U+200B)', 16],
  ['\u2060tom@example.com', 'WORD JOINER (U+2060)', 1],
  ['tom@exam\u00adple.com', 'SOFT HYPHEN (U+00AD)', 9],
  ['\ufefftom@example.com', 'ZERO WIDTH NO-BREAK SPACE (U+FEFF)', 1],
  ['\u202atom@example.com\u202c', 'LEFT-TO-RIGHT EMBEDDING (U+202A)', 1],
  ['t\u200dom@example.com', 'ZERO WIDTH JOINER (U+200D)', 2],
  ['tom\u2066@example.com', 'LEFT-TO-RIGHT ISOLATE (U+2066)', 4],
  ['tom@\u200fexample.com', 'RIGHT-TO-LEFT MARK (U+200F)', 5],
  ['tom@example\ufe0f.com', 'VARIATION SELECTOR-16 (U+FE0F)', 12],
  ['to\u3164m@example.com', 'HANGUL FILLER (U+3164)', 3],
  ['to\uffa0m@example.com', 'HALFWIDTH HANGUL FILLER (U+FFA0)', 3],
  ['tom\u2800@example.com', 'BRAILLE PATTERN BLANK (U+2800)', 4],
  ['tom\u{e0041}@example.com', 'TAG CHARACTER (U+E0041)', 4],
  ['tom\ufff9@example.com', 'INTERLINEAR ANNOTATION ANCHOR (U+FFF9)', 4],
  ['tom\u0085@example.com', 'CONTROL CHARACTER (U+0085)', 4],
  ['tom@example.c\u2063om', 'INVISIBLE SEPARATOR (U+2063)', 14],
];

const noDomains = [
  'a@-b-.example',
  'a@1.2.3.4',
  `a@${'x'.repeat(64)}.example`,
  'a@xn--zzzz.example',
  'a@example',
  'a@example..com',
  'a@example.com.',
  '“a@example.com”',
  'a@b-.example',
  'a@xn--a.example',
  'a@0x7f.1',
  'a@example.com:25',
  'a@exa_mple.com',
  'a@☃.example',
  `a@${'ü'.repeat(60)}.example`,
  'a@example.com’',
  'a@xn--xn--a--gua.example',
  'a@ex%41mple.com',
];

const noAddresses = [
  '“a”@example.com',
  'a..b@example.com',
  '.a@example.com',
  'a.@example.com',
  `${'a'.repeat(65)}@example.com`,
];

const odd = [
  'jürgen@example.com',
  "o'neill@example.com",
  'plus+tag@example.com',
  'a%b@example.com',
  '=cmd@example.com',
  '!#$&*/?^_`{|}~-@example.com',
  '1@example.com',
  'x@a.b.c.d.example.co',
  'イニ@例え.example',
  'а.б@пример.example',
  'col·lega@l·l.example',
  `${'a'.repeat(64)}@example.com`,
  'straße@straße.example',
  'ليلى@مثال.example',
];

export function addressSuite(world: () => World): void {
  describe('P13: addresses', () => {
    const hub = async () => {
      const organization = await world().organization('hub');
      return { organization, owner: await organization.user({ roleId: 'owner' }) };
    };
    const invite = (email: string) => ({ body: { email, roleId: 'viewer' } });

    test.each(spellings)('%s is one mailbox, however it is spelled: it is taken, and then barred', async (...all) => {
      const [stored = '', ...also] = all;
      const { owner } = await hub();
      const { body } = await owner.ok('invitations.create', invite(stored));
      expect(body.email).toBe(stored);
      for (const email of also) await owner.refused('invitations.create', 'address_taken', invite(email));
      await owner.ok('users.delete', { path: { userId: body.id }, ifMatch: body.etag });
      for (const email of all) await owner.refused('invitations.create', 'address_deleted', invite(email));
      // In another order: whatever was stored, every spelling of it is the same.
      for (const email of all) {
        const other = await hub();
        const { body: made } = await other.owner.ok('invitations.create', invite(email));
        expect(made.email).toBe(email.replaceAll('\u00a0', ' ').trim().normalize('NFC'));
        for (const another of all) await other.owner.refused('invitations.create', 'address_taken', invite(another));
      }
    });

    test.each(spellings)('H6: %s stays barred where an older release kept the hash of its letters', async (...all) => {
      const [stored = ''] = all;
      const { organization, owner } = await hub();
      const { keys } = world().dependencies;
      const older = stored.trim().normalize('NFC').toLowerCase();
      const id = await keys.sign('barred-address', `${organization.id}\n${older}`);
      await world().store.write(organization.id, (tx) => tx.insert('barredAddresses', { id, deletedAt: world().iso }));
      for (const email of all) await owner.refused('invitations.create', 'address_deleted', invite(email));
    });

    test.each(spellings)('sign-in and tokens for embedding find %s by each spelling', async (...all) => {
      const organization = await world().organization('studio');
      const [stored = ''] = all;
      const person = await organization.user({ roleId: 'editor', email: stored });
      const key = await organization.apiKey('administrator');
      for (const email of all) {
        const links = await world().store.read(organization.id, (tx) => tx.find('signInLinks', { userId: person.id }));
        await world().anybody.ok('identity.requestLink', { body: { email } });
        await answerSignInRequests(world().dependencies);
        const after = await world().store.read(organization.id, (tx) => tx.find('signInLinks', { userId: person.id }));
        expect(after.length, email).toBe(links.length + 1);
        const { body } = await key.ok('tokens.create', {
          body: { email, origin: 'https://app.example.com', twoFactorVerified: false },
        });
        expect(body.userId).toBe(person.id);
      }
    });

    test('the limit of one address counts its spellings together', async () => {
      const { owner } = await hub();
      const codes: string[] = [];
      for (const email of [...(spellings[0] ?? []), ...(spellings[0] ?? [])]) {
        const { body, status } = await owner.call('invitations.create', invite(email));
        if (status !== 201) {
          codes.push((body as unknown as { code: string }).code);
          continue;
        }
        await owner.ok('invitations.revoke', { path: { userId: (body as { id: string }).id } });
      }
      expect(codes.length).toBeGreaterThan(0);
      expect(new Set(codes)).toEqual(new Set(['rate_limited']));
    });

    test('an allowed domain is one domain in its letters and as xn--, full-width too', async () => {
      const { owner } = await hub();
      await owner.ok('settings.updateSecurity', { body: { allowedEmailDomains: ['grünwald.example'] } });
      for (const [index, domain] of [
        'grünwald.example',
        'xn--grnwald-o2a.example',
        'ＧＲÜＮＷＡＬＤ.example',
      ].entries())
        await owner.ok('invitations.create', invite(`person${index}@${domain}`));
      await owner.refused('invitations.create', 'domain_not_allowed', invite('person@grunwald.example'));
    });

    test.each(unseen)('%j is refused, naming %s at character %i', async (email, character, position) => {
      const { owner } = await hub();
      for (const problem of [
        await owner.refused('invitations.create', 'validation_failed', invite(email)),
        await world().anybody.refused('identity.requestLink', 'validation_failed', { body: { email } }),
      ]) {
        expect(problem.errors).toEqual([{ pointer: '/email', message: expect.stringContaining(character) }]);
        expect(problem.errors?.[0]?.message).toContain(`it is character ${position}.`);
      }
    });

    test.each(noDomains)('%s is refused in the words of the allowed domains', async (email) => {
      const { owner } = await hub();
      const problem = await owner.refused('invitations.create', 'validation_failed', invite(email));
      expect(problem.errors).toEqual([{ pointer: '/email', message: expect.stringContaining(DOMAIN_WORDS) }]);
      const domain = email.slice(email.lastIndexOf('@') + 1);
      const listed = await owner.refused('settings.updateSecurity', 'validation_failed', {
        body: { allowedEmailDomains: [domain] },
      });
      expect(listed.errors?.[0]).toMatchObject({ pointer: '/allowedEmailDomains/0' });
      if (domain.length <= 253) expect(listed.errors?.[0]?.message).toContain(DOMAIN_WORDS);
    });

    test.each(noAddresses)('%s is no address', async (email) => {
      const { owner } = await hub();
      const problem = await owner.refused('invitations.create', 'validation_failed', invite(email));
      expect(problem.errors?.[0]?.pointer).toBe('/email');
    });

    test.each(odd)('%s is an address, and mail reaches it', async (email) => {
      const { owner } = await hub();
      const { body } = await owner.ok('invitations.create', invite(email));
      expect(body.email).toBe(email);
      await world().anybody.ok('identity.requestLink', { body: { email } });
      await owner.refused('invitations.create', 'address_taken', invite(email));
    });

    test('each item of a batch is refused for itself', async () => {
      const { owner } = await hub();
      const items = [
        'ada@example.com',
        '“bob@example.com”',
        'cyd@example.com\u200b',
        '=cmd@example.com',
        'ADA@example.com',
      ].map((email) => ({ email, roleId: 'viewer' }));
      const { body } = await owner.ok('invitations.createBatch', { body: { items } });
      expect(body.data.map(({ problem }) => problem?.code ?? null)).toEqual([
        null,
        'validation_failed',
        'validation_failed',
        null,
        'address_taken',
      ]);
      expect(JSON.stringify(body.data[2]?.problem)).toContain('ZERO WIDTH SPACE (U+200B)');
    });
  });
}
