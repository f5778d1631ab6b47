import { chmod, mkdir, readFile, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { UsageError } from './errors.js';
import { type Io, tell } from './io.js';
import { nearest } from './nearest.js';
import { printable } from './text.js';

/** A server and the token for it, under a name. */
export interface Profile {
  name: string;
  baseUrl: string;
  token: string;
}

interface Contents {
  /** The name of the profile that is used unless another one is chosen. */
  current: string | null;
  profiles: Profile[];
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const OTHERS_MAY_READ = 0o077;

/** @throws UsageError */
export function profileName(text: string): string {
  if (NAME.test(text)) return text;
  throw new UsageError(
    `"${printable(text)}" isn't a valid profile name; use letters, digits, dots, dashes and underscores, such as staging.`,
  );
}

/** `ROSTER_CONFIG_DIR`, else `roster` in the place that the system has for settings. An empty variable counts as unset. */
function configFolder({ env, platform }: Pick<Io, 'env' | 'platform'>): string {
  if (env['ROSTER_CONFIG_DIR']) return env['ROSTER_CONFIG_DIR'];
  if (env['XDG_CONFIG_HOME']) return join(env['XDG_CONFIG_HOME'], 'roster');
  if (platform === 'win32' && env['APPDATA']) return join(env['APPDATA'], 'roster');
  return join(env['HOME'] ?? homedir(), '.config', 'roster');
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isProfile = (value: unknown): value is Profile =>
  isObject(value) &&
  ['name', 'baseUrl', 'token'].every((key) => typeof value[key] === 'string' && value[key] !== '') &&
  NAME.test(String(value['name']));

function isContents(value: unknown): value is Contents {
  if (!isObject(value)) return false;
  const { current, profiles } = value;
  return (current === null || typeof current === 'string') && Array.isArray(profiles) && profiles.every(isProfile);
}

/** The profiles that `roster login` keeps in a file that only its owner can read. */
export class Profiles {
  private constructor(
    private readonly io: Io,
    readonly path: string,
    private contents: Contents,
  ) {}

  /**
   * Reads the file; without one there are no profiles. A file that others can read is closed to them.
   * @throws UsageError if the file is damaged, or cannot be read or closed
   */
  static async load(io: Io): Promise<Profiles> {
    const path = join(configFolder(io), 'profiles.json');
    const text = await readOwn(io, path);
    if (text === undefined) return new Profiles(io, path, { current: null, profiles: [] });
    let contents: unknown;
    try {
      contents = JSON.parse(text);
    } catch {
      contents = undefined;
    }
    if (!isContents(contents))
      throw new UsageError(
        `${path} is damaged. Correct it, or delete it and sign in again with "roster login"; nothing else is in it.`,
      );
    const names = contents.profiles.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
      throw new UsageError(`${path} has two profiles called ${twice}. Delete one of them there.`);
    return new Profiles(io, path, contents);
  }

  get all(): readonly Profile[] {
    return this.contents.profiles;
  }

  /** The profile in use unless another one is chosen. */
  get current(): Profile | undefined {
    return this.find(this.contents.current ?? '');
  }

  find(name: string): Profile | undefined {
    return this.all.find((profile) => profile.name === name);
  }

  /** @throws UsageError that suggests the nearest name */
  require(name: string): Profile {
    const profile = this.find(name);
    if (profile) return profile;
    const names = this.all.map((one) => one.name);
    const near = nearest(name, names);
    const known =
      names.length === 0 ? 'There are none; make one with "roster login".' : `There are ${names.join(', ')}.`;
    throw new UsageError(
      `There is no profile "${printable(name)}". ${near === undefined ? known : `Did you mean ${near}?`}`,
    );
  }

  /** Adds a profile, or replaces the one of that name, and makes it the current one. */
  async save(profile: Profile): Promise<void> {
    const others = this.all.filter(({ name }) => name !== profile.name);
    const profiles = [...others, profile].sort((a, b) => (a.name < b.name ? -1 : 1));
    await this.#write({ current: profile.name, profiles });
  }

  async use({ name }: Profile): Promise<void> {
    await this.#write({ ...this.contents, current: name });
  }

  async remove({ name }: Profile): Promise<void> {
    const current = this.contents.current === name ? null : this.contents.current;
    await this.#write({ current, profiles: this.all.filter((profile) => profile.name !== name) });
  }

  /** Writes a new file and puts it in place of the old one, so that a crash leaves the one or the other. */
  async #write(contents: Contents): Promise<void> {
    const { path } = this;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      // A link leads to the file that somebody keeps elsewhere.
      const target = await realpath(path).catch(() => path);
      const fresh = `${target}.${process.pid}`;
      await writeFile(fresh, `${JSON.stringify(contents, null, 2)}\n`, { mode: 0o600, flush: true });
      await rename(fresh, target);
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${(error as Error).message}.`);
    }
    this.contents = contents;
  }
}

async function readOwn(io: Io, path: string): Promise<string | undefined> {
  try {
    const { mode } = await stat(path);
    if (io.platform !== 'win32' && (mode & OTHERS_MAY_READ) !== 0) {
      await chmod(path, 0o600);
      tell(
        io,
        `${path} could be read by others on this computer, and no longer can. If others use it, replace its keys.`,
      );
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`${path} cannot be read, or not be closed to others: ${(error as Error).message}.`);
  }
}
