import { describe, expect, test } from 'vitest';
import type { World } from '../testing/fixture.js';

export function emailDomainSuite(world: () => World): void {
  describe('allowed e-mail domains', () => {
    const hub = async (...allowedEmailDomains: string[]) => {
      const organization = await world().organization('hub');
      const owner = await organization.user({ roleId: 'owner' });
      if (allowedEmailDomains.length > 0) await owner.ok('settings.updateSecurity', { body: { allowedEmailDomains } });
      const invite = (email: string) => ({ body: { email, roleId: 'viewer' } });
      return { organization, owner, invite };
    };

    test('H3: an address can be invited if its domain is allowed; any address while the list is empty', async () => {
      const { owner, invite } = await hub();
      expect((await owner.ok('settings.getSecurity')).body.allowedEmailDomains).toEqual([]);
      await owner.ok('invitations.create', invite('first@elsewhere.example'));
      await owner.ok('settings.updateSecurity', { body: { allowedEmailDomains: ['example.com', 'example.org'] } });
      for (const email of ['a@example.com', ' B@Example.ORG ']) await owner.ok('invitations.create', invite(email));
      const problem = await owner.refused(
        'invitations.create',
        'domain_not_allowed',
        invite('second@elsewhere.example'),
      );
      expect(problem).toMatchObject({
        status: 422,
        errors: [{ pointer: '/email', message: expect.stringContaining('example.com, example.org') }],
      });
      await owner.ok('settings.updateSecurity', { body: { allowedEmailDomains: [] } });
      await owner.ok('invitations.create', invite('second@elsewhere.example'));
    });

    test.each(['a@sub.example.com', 'a@notexample.com', 'a@example.com.evil.example', 'a@example.co'])(
      'H3: %s has another domain',
      async (email) => {
        const { owner, invite } = await hub('example.com');
        await owner.refused('invitations.create', 'domain_not_allowed', invite(email));
      },
    );

    test.each(['a@example.com/.evil.example', 'a@evil.example?.example.com', 'a@evil.example#.example.com'])(
      'H3: %s has no domain',
      async (email) => {
        const { owner, invite } = await hub('example.com');
        await owner.refused('invitations.create', 'validation_failed', invite(email));
      },
    );

    test('H3: an international domain is the same in Unicode and as xn--', async () => {
      const { owner, invite } = await hub('bücher.example', 'xn--mnchen-3ya.example');
      for (const email of ['a@bücher.example', 'b@BÜCHER.example', 'c@xn--bcher-kva.example', 'd@münchen.example'])
        await owner.ok('invitations.create', invite(email));
      await owner.refused('invitations.create', 'domain_not_allowed', invite('e@bucher.example'));
    });

    test('the list is kept sorted, each domain once', async () => {
      const { owner } = await hub(
        'example.org',
        'bücher.example',
        'example.com',
        'example.org',
        'xn--bcher-kva.example',
      );
      const { body } = await owner.ok('settings.getSecurity');
      expect(body.allowedEmailDomains).toHaveLength(3);
      expect(body.allowedEmailDomains.slice(0, 2)).toEqual(expect.arrayContaining(['example.com']));
      expect([...body.allowedEmailDomains].sort()).toEqual(body.allowedEmailDomains);
    });

    test.each([
      'Example.com',
      'example',
      '@example.com',
      'https://example.com',
      'example..com',
      '-a.example',
      'a-.example',
      'a b.example',
      '*.example.com',
      '127.0.0.1',
      'example.com.',
      `${'a'.repeat(64)}.example`,
      '',
    ])('P10: %j is refused as a domain, and the pointer names the entry', async (domain) => {
      const { owner } = await hub();
      const problem = await owner.refused('settings.updateSecurity', 'validation_failed', {
        body: { allowedEmailDomains: ['example.com', domain] },
      });
      expect(problem.errors).toMatchObject([
        { pointer: '/allowedEmailDomains/1', message: expect.stringContaining('must be a domain') },
      ]);
    });

    test('the list has at most fifty domains', async () => {
      const { owner } = await hub();
      const domains = Array.from({ length: 51 }, (_, index) => `d${index}.example`);
      await owner.ok('settings.updateSecurity', { body: { allowedEmailDomains: domains.slice(0, 50) } });
      const problem = await owner.refused('settings.updateSecurity', 'validation_failed', {
        body: { allowedEmailDomains: domains },
      });
      expect(problem.errors?.[0]?.pointer).toBe('/allowedEmailDomains');
    });

    test('existing accounts and invitations are not affected: an invitation can be resent and accepted', async () => {
      const { organization, owner, invite } = await hub();
      const editor = await organization.user({ roleId: 'editor', email: 'old@elsewhere.example' });
      const { body: invited } = await owner.ok('invitations.create', invite('open@elsewhere.example'));
      await owner.ok('settings.updateSecurity', { body: { allowedEmailDomains: ['example.com'] } });
      await editor.ok('session.get');
      await owner.ok('invitations.resend', { path: { userId: invited.id } });
      const { body } = await world().anybody.ok('invitations.accept', {
        body: { token: await organization.linkToken(invited.id, 2), name: 'Open' },
      });
      expect(body.user.status).toBe('active');
    });

    test('H6: a barred or taken address is reported before a domain that is not allowed', async () => {
      const { organization, owner, invite } = await hub('example.com');
      const [gone, there] = [
        await organization.user({ roleId: 'editor', email: 'gone@elsewhere.example' }),
        await organization.user({ roleId: 'editor', email: 'there@elsewhere.example' }),
      ];
      await owner.ok('users.delete', { path: { userId: gone.id } });
      await owner.refused('invitations.create', 'address_deleted', invite(gone.email));
      await owner.refused('invitations.create', 'address_taken', invite(there.email));
    });

    test('P5 P9: a change needs its ETag and leaves an event; a request that changes nothing leaves none', async () => {
      const { organization, owner } = await hub('example.com');
      const { etag } = await owner.ok('settings.getSecurity');
      const body = { allowedEmailDomains: ['example.org'] };
      const changed = await owner.ok('settings.updateSecurity', { ifMatch: etag, body });
      await owner.refused('settings.updateSecurity', 'precondition_failed', {
        ifMatch: etag,
        body: { allowedEmailDomains: [] },
      });
      expect((await owner.ok('settings.updateSecurity', { body })).etag).toBe(changed.etag);
      const events = await organization.events('settings.updateSecurity');
      expect(events.map(({ after }) => after?.['allowedEmailDomains'])).toEqual([['example.com'], ['example.org']]);
      expect(events[1]).toMatchObject({ actorId: owner.id, before: { allowedEmailDomains: ['example.com'] } });
    });

    test('P4: the domains of one organization do not affect another', async () => {
      await hub('example.com');
      const { owner, invite } = await hub();
      await owner.ok('invitations.create', invite('free@elsewhere.example'));
    });

    test('H2: only callers who may change settings can change the domains', async () => {
      const { organization } = await hub();
      const editor = await organization.user({ roleId: 'editor' });
      await editor.refused('settings.updateSecurity', 'forbidden', { body: { allowedEmailDomains: ['example.com'] } });
    });
  });
}
