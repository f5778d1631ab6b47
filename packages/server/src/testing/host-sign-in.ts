import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { createHostIdentity, type HostIdentityOptions } from '../core/index.js';
import { Client } from './client.js';
import type { Organization, World } from './fixture.js';

export const ISSUER = 'https://sign-in.example';
export const AUDIENCE = 'https://roster.example';

let subjects = 0;

/** The claims of a new person with a verified address. */
export function claimsFor(
  { id }: Organization,
  { email }: { email: string },
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return { sub: `subject-${(subjects += 1)}`, org: id, email, email_verified: true, ...more };
}

interface Key {
  kid: string;
  algorithm: string;
  privateKey: CryptoKey;
  jwk: JWK;
}

/** A token's claims; `undefined` leaves one out. Times are seconds from now. */
export interface Signed {
  claims?: Record<string, unknown>;
  issuedIn?: number;
  expiresIn?: number | null;
  notBeforeIn?: number;
  key?: Key;
  kid?: string;
  /** More of the protected header. */
  header?: Record<string, unknown>;
}

/** A host that signs its people in, with its public keys on a real HTTP server. */
export class HostSignIn {
  readonly #server: Server;
  #published: JWK[] = [];
  #key: Key | undefined;
  /** How often the keys were fetched. */
  fetches = 0;
  /** The answer instead of the keys. */
  broken: { status: number; body: string } | undefined;

  private constructor() {
    this.#server = createServer((_request, response) => {
      this.fetches += 1;
      const { status, body } = this.broken ?? { status: 200, body: JSON.stringify({ keys: this.#published }) };
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
  }

  static async start(): Promise<HostSignIn> {
    const host = new HostSignIn();
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    await host.rotate();
    return host;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  get jwksUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/keys`;
  }

  get key(): Key {
    if (!this.#key) throw new Error('There is no key.');
    return this.#key;
  }

  static async makeKey(algorithm = 'ES256'): Promise<Key> {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    const kid = crypto.randomUUID();
    return { kid, algorithm, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' } };
  }

  /** Signs with a new key from now on, and publishes only that one. */
  async rotate(algorithm?: string): Promise<void> {
    this.#key = await HostSignIn.makeKey(algorithm);
    this.#published = [this.#key.jwk];
  }

  /** The service with this host's sign-in. */
  world(world: World, options: Partial<HostIdentityOptions> = {}): World {
    return world.with({
      hostIdentity: createHostIdentity({ issuer: ISSUER, audience: AUDIENCE, jwksUrl: this.jwksUrl, ...options }),
    });
  }

  /** The service with this host's sign-in, an organization in it, and its owner. */
  async hub(given: World, options: Partial<HostIdentityOptions> = {}) {
    const world = this.world(given, options);
    const organization = await world.organization('hub');
    return { world, organization, owner: await organization.user({ roleId: 'owner', name: 'Olivia Owen' }) };
  }

  sign(
    world: World,
    { claims = {}, issuedIn = 0, expiresIn = 300, notBeforeIn, key = this.key, kid = key.kid, header = {} }: Signed,
  ): Promise<string> {
    const now = Math.floor(world.now / 1000);
    const payload = {
      iss: ISSUER,
      aud: AUDIENCE,
      iat: now + issuedIn,
      ...(expiresIn !== null && { exp: now + expiresIn }),
      ...(notBeforeIn !== undefined && { nbf: now + notBeforeIn }),
      ...claims,
    };
    const { crit, ...others } = header;
    // Signed all the same: it is for the service to refuse an extension that it does not know.
    const known = Array.isArray(crit) ? { crit: Object.fromEntries(crit.map((name) => [String(name), false])) } : {};
    return new SignJWT(payload)
      .setProtectedHeader({ alg: key.algorithm, kid, ...others, ...(Array.isArray(crit) && { crit }) })
      .sign(key.privateKey, known);
  }

  /** A person with a token of this host. */
  async person(world: World, claims: Record<string, unknown>, options: Omit<Signed, 'claims'> = {}): Promise<Client> {
    return new Client(world.app, await this.sign(world, { ...options, claims }));
  }
}
