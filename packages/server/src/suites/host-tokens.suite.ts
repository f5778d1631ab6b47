import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Client } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { AUDIENCE, claimsFor, HostSignIn, ISSUER, type Signed } from '../testing/host-sign-in.js';

export function hostTokenSuite(given: () => World): void {
  describe("the tokens of the host's own sign-in", () => {
    let host: HostSignIn;
    beforeAll(async () => void (host = await HostSignIn.start()));
    afterAll(() => host?.stop());

    const hub = () => host.hub(given());

    test.each<[string, Signed]>([
      ['another issuer', { claims: { iss: 'https://evil.example' } }],
      ['no issuer', { claims: { iss: undefined } }],
      ['another audience', { claims: { aud: 'https://other.example' } }],
      ['no audience', { claims: { aud: undefined } }],
      ['expired', { issuedIn: -600, expiresIn: -31 }],
      ['without an expiry', { expiresIn: null }],
      ['not good yet', { notBeforeIn: 31 }],
      ['from the future', { issuedIn: 31, expiresIn: 600 }],
      ['without the time it was made', { claims: { iat: undefined } }],
      ['older than an hour, even if its expiry is later', { issuedIn: -3631, expiresIn: 3600 }],
      ['without a subject', { claims: { sub: undefined } }],
      ['with an empty subject', { claims: { sub: '' } }],
      ['with a subject that is no text', { claims: { sub: 5 } }],
      ['without an organization', { claims: { org: undefined } }],
      ['with an organization that is no text', { claims: { org: ['org_1'] } }],
      ['signed with a key that is not published', { kid: 'unknown' }],
    ])('P10: a token with this fault is unauthenticated: %s', async (_what, signed) => {
      const { world, organization, owner } = await hub();
      const claims = claimsFor(organization, owner);
      const token = await host.sign(world, { ...signed, claims: { ...claims, ...signed.claims } });
      await new Client(world.app, token).refused('session.get', 'unauthenticated');
      await (await host.person(world, claims)).ok('session.get');
    });

    test.each<[string, Signed]>([
      ['a DPoP proof', { header: { typ: 'dpop+jwt' } }],
      ['a logout token', { header: { typ: 'logout+jwt' } }],
      ['a security event', { header: { typ: 'secevent+jwt' } }],
      ['a security event by its full name', { header: { typ: 'application/secevent+jwt' } }],
      ['a request object', { header: { typ: 'oauth-authz-req+jwt' } }],
      ['an introspection answer', { header: { typ: 'token-introspection+jwt' } }],
      ['a client attestation', { header: { typ: 'oauth-client-attestation+jwt' } }],
      ['a JWE', { header: { typ: 'JOSE' } }],
      ['an empty type', { header: { typ: '' } }],
      ['a type with a space before it', { header: { typ: ' JWT' } }],
      ['a type that is no text', { header: { typ: 5 } }],
      ['a type that is a list', { header: { typ: ['JWT'] } }],
      ['an extension that must be understood', { header: { crit: ['urn:example'], 'urn:example': true } }],
      ['an unencoded payload', { header: { crit: ['b64'], b64: true } }],
      ['more text than a request should have', { claims: { groups: 'g'.repeat(12_000) } }],
    ])('P10: what a host signs besides sign-ins is no sign-in: %s', async (_what, signed) => {
      const { world, organization, owner } = await hub();
      const claims = claimsFor(organization, owner);
      const token = await host.sign(world, { ...signed, claims: { ...claims, ...signed.claims } });
      await new Client(world.app, token).refused('session.get', 'unauthenticated');
      await (await host.person(world, claims)).ok('session.get');
    });

    test.each(['JWT', 'jwt', 'Jwt', 'at+jwt', 'AT+JWT', 'application/at+jwt', 'Application/At+Jwt'])(
      'an ID token or access token of the type %s is a sign-in',
      async (typ) => {
        const { world, organization, owner } = await hub();
        await (await host.person(world, claimsFor(organization, owner), { header: { typ } })).ok('session.get');
      },
    );

    test('the clocks may differ by half a minute', async () => {
      const { world, organization, owner } = await hub();
      const claims = claimsFor(organization, owner);
      for (const times of [
        { issuedIn: -600, expiresIn: -29 },
        { issuedIn: 29, notBeforeIn: 29 },
      ])
        await (await host.person(world, claims, times)).ok('session.get');
    });

    test('only signatures of a published key are accepted', async () => {
      const { world, organization, owner } = await hub();
      const now = Math.floor(world.now / 1000);
      const claims = { ...claimsFor(organization, owner), iss: ISSUER, aud: AUDIENCE, iat: now, exp: now + 300 };
      const publicKey = new TextEncoder().encode(JSON.stringify(host.key.jwk));
      const hmac = new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: host.key.kid }).sign(publicKey);
      const other = await HostSignIn.makeKey();
      const good = await host.sign(world, { claims });
      const [header = '', payload = '', signature = ''] = good.split('.');
      const altered = btoa(JSON.stringify({ ...claims, sub: 'somebody-else' }))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
      const forged = [
        new UnsecuredJWT(claims).encode(),
        await hmac,
        await host.sign(world, { claims, key: { ...other, kid: host.key.kid } }),
        `${header}.${altered}.${signature}`,
        `${header}.${payload}.`,
        'a.b.c',
      ];
      for (const token of forged) await new Client(world.app, token).refused('session.get', 'unauthenticated');
      await new Client(world.app, good).ok('session.get');
    });

    test('an algorithm that was not allowed is refused although its key is published', async () => {
      const { organization, owner } = await hub();
      const strict = host.world(given(), { algorithms: ['RS256'] });
      await (await host.person(strict, claimsFor(organization, owner))).refused('session.get', 'unauthenticated');
    });

    test('without the setting no JWT is accepted', async () => {
      const { world, organization, owner } = await hub();
      const token = await host.sign(world, { claims: claimsFor(organization, owner) });
      await new Client(given().app, token).refused('session.get', 'unauthenticated');
    });

    test('the keys are fetched once, and many unknown key ids cause no further fetch', async () => {
      const own = await HostSignIn.start();
      const world = own.world(given());
      const organization = await world.organization();
      const claims = claimsFor(organization, await organization.user({ roleId: 'owner' }));
      const people = await Promise.all(Array.from({ length: 5 }, () => own.person(world, claims)));
      await Promise.all(people.map((person) => person.ok('session.get')));
      const unknown = await Promise.all(
        Array.from({ length: 20 }, (_, index) => own.person(world, claims, { kid: `unknown-${index}` })),
      );
      await Promise.all(unknown.map((person) => person.refused('session.get', 'unauthenticated')));
      await unknown[0]?.refused('session.get', 'unauthenticated');
      expect(own.fetches).toBe(1);
      await own.stop();
    });

    test('a new key is fetched when it first occurs, and the key it replaced is no longer accepted', async () => {
      const own = await HostSignIn.start();
      const world = own.world(given(), { cooldownInMs: 0 });
      const organization = await world.organization();
      const claims = claimsFor(organization, await organization.user({ roleId: 'owner' }));
      const before = await own.person(world, claims);
      await before.ok('session.get');
      await own.rotate('RS256');
      for (let request = 0; request < 3; request += 1) await (await own.person(world, claims)).ok('session.get');
      expect(own.fetches).toBe(2);
      await before.refused('session.get', 'unauthenticated');
      await own.stop();
    });

    test('the log holds the reason why a token is refused, and nothing of the token', async () => {
      const { organization, owner } = await hub();
      const lines: Record<string, unknown>[] = [];
      const note = (fields: Record<string, unknown>) => void lines.push(fields);
      const { hostIdentity } = host.world(given()).dependencies;
      const world = given().with({
        ...(hostIdentity && { hostIdentity }),
        logger: { info: note, warn: note, error: note },
      });
      const person = await host.person(world, claimsFor(organization, owner, { aud: 'https://other.example' }));
      await person.refused('session.get', 'unauthenticated');
      await (
        await host.person(world, claimsFor(organization, owner, { org: 5 }))
      ).refused('session.get', 'unauthenticated');
      expect(lines.map(({ reason }) => reason).filter(Boolean)).toEqual([
        'unexpected "aud" claim value',
        'no subject or organization',
      ]);
      expect(JSON.stringify(lines)).not.toMatch(/eyJ|other\.example/);
    });

    test.each([
      ['an error', { status: 500, body: '{}' }],
      ['no keys', { status: 200, body: 'hello' }],
      ['something else', { status: 200, body: '{"keys":5}' }],
    ])(
      'P10: when the keys cannot be fetched (%s) the answer is 503 instead of 401, until they can',
      async (_what, broken) => {
        const own = await HostSignIn.start();
        own.broken = broken;
        const world = own.world(given());
        const organization = await world.organization();
        const person = await own.person(world, claimsFor(organization, await organization.user({ roleId: 'owner' })));
        expect(await person.refused('session.get', 'unavailable')).toMatchObject({
          status: 503,
          detail: expect.stringContaining('sign-in'),
        });
        own.broken = undefined;
        await person.ok('session.get');
        await own.stop();
      },
    );

    test('P10: when the key server does not answer, the answer is 503 too', async () => {
      const own = await HostSignIn.start();
      const world = own.world(given());
      const organization = await world.organization();
      const person = await own.person(world, claimsFor(organization, await organization.user({ roleId: 'owner' })));
      await own.stop();
      await person.refused('session.get', 'unavailable');
    });
  });
}
