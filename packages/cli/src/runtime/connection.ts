import { UsageError } from './errors.js';
import type { Io } from './io.js';
import { type Profile, profileName, Profiles } from './profiles.js';
import { printable } from './text.js';

/** A server with the token for it, and where both come from. */
export interface Connection {
  /** Without a trailing slash. */
  baseUrl: string;
  /** None is needed for operations that are public. */
  token: string | undefined;
  /** The profile; none if the environment or an option sets the server. */
  profile: Profile | undefined;
  /** For `whoami`. */
  source: string;
  /** What to check when the server refuses the token, or cannot be reached. */
  hints: { token: string; server: string };
}

/**
 * A server's address without a trailing slash.
 * @throws UsageError
 */
export function serverAddress(text: string): string {
  const value = text.trim();
  const shown = printable(value);
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value))
    throw new UsageError(`"${shown}" isn't a valid server address; it must begin with https:// or http://.`);
  const { username, password, search, hash } = new URL(value);
  if (username || password)
    throw new UsageError("The server address has a user name or a password, which it can't have.");
  if (search || hash) throw new UsageError(`"${shown}" isn't a valid server address; leave out what follows ? or #.`);
  const address = value.replace(/\/+$/, '');
  const [, root] = /^(.*?)\/+v1$/i.exec(address) ?? [];
  if (root !== undefined)
    throw new UsageError(`"${shown}" isn't the server address: leave out /v1, and use ${printable(root)}.`);
  return address;
}

/**
 * A token as it is sent. White space around it comes from a file or from pasting.
 * @throws UsageError that names where it is from, but not the token
 */
export function readToken(text: string | undefined, from: string): string | undefined {
  const token = text?.trim();
  if (token && !/^[\x21-\x7e]+$/.test(token))
    throw new UsageError(
      `${from} isn't a valid token: it has a space, a line break or a character that tokens can't have.`,
    );
  return token || undefined;
}

const TOKEN_MISSING =
  'Set ROSTER_API_KEY. It cannot be an argument, because others on this machine could read it in the list of processes.';
const NOTHING_SET =
  'Sign in with "roster login", or set ROSTER_BASE_URL (or --base-url https://roster.example.com) and ROSTER_API_KEY.';

async function ofProfile(io: Io, name: string | undefined): Promise<Connection> {
  const profiles = await Profiles.load(io);
  const profile = name === undefined ? profiles.current : profiles.require(profileName(name));
  if (!profile) {
    const names = profiles.all.map((one) => one.name).join(', ');
    throw new UsageError(names ? `Choose a profile with --profile, or "roster profiles use": ${names}.` : NOTHING_SET);
  }
  return {
    baseUrl: serverAddress(profile.baseUrl),
    token: readToken(profile.token, `The token of the profile ${profile.name}`),
    profile,
    source: `profile ${profile.name} of ${profiles.path}`,
    hints: {
      token: `Sign in again with "roster login --profile ${profile.name}".`,
      server: `Check the server of the profile ${profile.name}, ${printable(profile.baseUrl)}, and that it is running.`,
    },
  };
}

function ofEnvironment({ env }: Io, option: string | undefined, needsToken: boolean): Connection {
  const address = option ?? env['ROSTER_BASE_URL'];
  if (!address)
    throw new UsageError('Set the server address: ROSTER_BASE_URL, or --base-url https://roster.example.com.');
  const baseUrl = serverAddress(address);
  const token = readToken(env['ROSTER_API_KEY'], 'ROSTER_API_KEY');
  if (token === undefined && needsToken) throw new UsageError(TOKEN_MISSING);
  const name = option === undefined ? 'ROSTER_BASE_URL' : '--base-url';
  return {
    baseUrl,
    token,
    profile: undefined,
    source: `${name} and ROSTER_API_KEY`,
    hints: { token: 'Check ROSTER_API_KEY.', server: `Check ${name}, and that the server is running.` },
  };
}

/**
 * The server and the token for it. Both come from one place, so that no server gets the token of another: `--profile`, `--base-url`
 * with `ROSTER_API_KEY`, `ROSTER_PROFILE`, `ROSTER_BASE_URL` with `ROSTER_API_KEY`, or else the current profile.
 * @throws UsageError
 */
export async function connectionOf(
  io: Io,
  { profile, baseUrl }: { profile?: string | undefined; baseUrl?: string | undefined },
  needsToken: boolean,
): Promise<Connection> {
  const { env } = io;
  if (profile !== undefined && baseUrl !== undefined)
    throw new UsageError('Give --profile or --base-url, not both: a profile has its own server.');
  if (profile !== undefined) return ofProfile(io, profile);
  if (baseUrl !== undefined) return ofEnvironment(io, baseUrl, needsToken);
  if (env['ROSTER_PROFILE']) return ofProfile(io, env['ROSTER_PROFILE']);
  if (env['ROSTER_BASE_URL'] || env['ROSTER_API_KEY']) return ofEnvironment(io, undefined, needsToken);
  return ofProfile(io, undefined);
}
