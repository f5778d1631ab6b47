import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalogue, flow, hub } from '@roster-kit/policy/catalogues';
import { acceptSecret, requireSameSecret } from '../core/credentials/secret-check.js';
import { createKeys } from '../core/lib/web-keys.js';
import type { Dependencies } from '../core/operation/dependencies.js';
import { observeStore } from '../core/operation/observed-store.js';
import { createHostIdentity } from '../core/sign-in/host-identity.js';
import { createSqlStore } from '../store/sql/index.js';
import type { Collision, Store } from '../store/store.js';
import { type Config, ConfigError } from './config.js';
import { keptSecret } from './secret-file.js';

export interface EnvironmentOptions {
  /** By the key that an organization names; `hub` and `flow` when left out. */
  catalogues?: Record<string, Catalogue>;
  /** Milliseconds since the epoch. */
  clock?: () => number;
  /** Used instead of the database that the settings name. */
  store?: Store;
  /** The operator says that the earlier ROSTER_SECRET is lost. */
  acceptSecret?: boolean;
  /** Told of rows that an older release told apart; see `address check`. */
  onCollision?: (collision: Collision) => void;
}

/** The address at which this machine reaches the server. */
export function ownUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Where the links in mails lead: pages of the host's front end. */
export function identityOf(config: Config, url: string): Dependencies['identity'] {
  const base = (config.publicUrl ?? url).replace(/\/$/, '');
  return {
    enabled: config.identity,
    invitationUrl: config.invitationUrl ?? `${base}/invitation`,
    signInUrl: config.signInUrl ?? `${base}/sign-in`,
  };
}

/** A custom role (`rol_…`) is looked up when somebody signs in; a catalogue's role must exist at the start. */
function requireKnownRole(roleId: string | undefined, catalogues: Record<string, Catalogue>): void {
  const roles = Object.values(catalogues).flatMap((catalogue) => catalogue.roles.map(({ id }) => id));
  if (roleId === undefined || roleId.startsWith('rol_') || roles.includes(roleId)) return;
  throw new ConfigError(`ROSTER_JWT_PROVISION_ROLE is "${roleId}"; there are ${[...new Set(roles)].join(', ')}.`);
}

/** What an operator is told of two rows that are now one, without an address. */
export const collisionText = ({ kind }: Collision): string =>
  kind === 'address'
    ? 'two accounts have one address: the first keeps it; see "roster-server address check"'
    : 'two custom roles have one name: rename one of them';

/**
 * Opens the database and the keys, for the server and for operator commands. Close `store` when done.
 * @throws ConfigError for a secret or a role that cannot be used
 * @throws DatabaseUnfit for a database that cannot be used as it is, or with another secret
 * @throws DataFolderInUse when another process has the embedded database open
 */
export async function openDependencies(config: Config, options: EnvironmentOptions = {}): Promise<Dependencies> {
  const catalogues = options.catalogues ?? { hub, flow };
  requireKnownRole(config.hostIdentity?.provisionRoleId, catalogues);
  // The local mailbox is kept there even when the database is not.
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 });
  const database =
    config.databaseUrl === undefined
      ? { pglite: join(config.dataFolder, 'database') }
      : { connectionString: config.databaseUrl };
  const store = observeStore(
    options.store ??
      (await createSqlStore({ ...database, ...(options.onCollision && { onCollision: options.onCollision }) })),
  );
  try {
    const keys = await createKeys(config.secrets ?? [await keptSecret(config.dataFolder)]);
    await (options.acceptSecret ? acceptSecret : requireSameSecret)({ store, keys });
    return {
      store,
      keys,
      catalogues,
      clock: options.clock ?? Date.now,
      limits: config.limits,
      ...(config.auditKeptInDays !== undefined && { auditKeptInDays: config.auditKeptInDays }),
      identity: identityOf(config, ownUrl(config.host, config.port)),
      ...(config.hostIdentity && { hostIdentity: createHostIdentity(config.hostIdentity) }),
      ...(config.allowedOrigins && { allowedOrigins: config.allowedOrigins }),
      ...(config.authzenUrl !== undefined && { authzenUrl: config.authzenUrl }),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
