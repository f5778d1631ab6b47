import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalogue, flow, hub } from '@roster-kit/policy/catalogues';
import { createKeys } from '../core/lib/web-keys.js';
import type { Dependencies } from '../core/operation/dependencies.js';
import { observeStore } from '../core/operation/observed-store.js';
import { createHostIdentity } from '../core/sign-in/host-identity.js';
import { createSqlStore } from '../store/sql/index.js';
import type { Store } from '../store/store.js';
import { type Config, ConfigError } from './config.js';
import { keptSecret } from './secret-file.js';

export interface EnvironmentOptions {
  /** By the key an organization names; `hub` and `flow` when left out. */
  catalogues?: Record<string, Catalogue>;
  /** Milliseconds since the epoch. */
  clock?: () => number;
  /** In place of the database that the settings name. */
  store?: Store;
}

/** The address by which this machine reaches the server. */
export function ownUrl(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Where the links of mails lead: the pages of the host's own front end. */
export function identityOf(config: Config, url: string): Dependencies['identity'] {
  const base = (config.publicUrl ?? url).replace(/\/$/, '');
  return {
    enabled: config.identity,
    invitationUrl: config.invitationUrl ?? `${base}/invitation`,
    signInUrl: config.signInUrl ?? `${base}/sign-in`,
  };
}

/** A role made by an organization itself (`rol_…`) is known when somebody comes; one of the catalogues is known now. */
function requireKnownRole(roleId: string | undefined, catalogues: Record<string, Catalogue>): void {
  const roles = Object.values(catalogues).flatMap((catalogue) => catalogue.roles.map(({ id }) => id));
  if (roleId === undefined || roleId.startsWith('rol_') || roles.includes(roleId)) return;
  throw new ConfigError(`ROSTER_JWT_PROVISION_ROLE is "${roleId}"; there are ${[...new Set(roles)].join(', ')}.`);
}

/**
 * Opens the database and the keys, for the server and for operator commands alike. Close `store` when done.
 * @throws ConfigError for a secret or a role that cannot be used
 * @throws DataFolderInUse when another process has the embedded database open
 */
export async function openDependencies(config: Config, options: EnvironmentOptions = {}): Promise<Dependencies> {
  const catalogues = options.catalogues ?? { hub, flow };
  requireKnownRole(config.hostIdentity?.provisionRoleId, catalogues);
  // The mailbox is kept there even when the database is not.
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 });
  const database =
    config.databaseUrl === undefined
      ? { pglite: join(config.dataFolder, 'database') }
      : { connectionString: config.databaseUrl };
  const store = observeStore(options.store ?? (await createSqlStore(database)));
  try {
    const keys = await createKeys(config.secrets ?? [await keptSecret(config.dataFolder)]);
    return {
      store,
      keys,
      catalogues,
      clock: options.clock ?? Date.now,
      limits: config.limits,
      identity: identityOf(config, ownUrl(config.host, config.port)),
      ...(config.hostIdentity && { hostIdentity: createHostIdentity(config.hostIdentity) }),
      ...(config.allowedOrigins && { allowedOrigins: config.allowedOrigins }),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
