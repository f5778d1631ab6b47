import { CommanderError } from 'commander';
import { type FieldError, isRosterError, type RosterError } from '@roster-kit/sdk';
import { Interrupted, type Io, OutputClosed, tell } from './io.js';
import { printable } from './text.js';

/** Exit codes for scripts; the README and `--help` document them. */
export const exit = { ok: 0, failed: 1, usage: 2, refused: 3 } as const;

/** An argument, a setting or a file is unusable; nothing was sent. */
export class UsageError extends Error {
  override name = 'UsageError';
}

interface Failure {
  title: string;
  detail?: string;
  errors?: readonly FieldError[];
}

/** A failure in words: the messages of its fields, else its detail, else its title. */
export function words({ title, detail, errors }: Failure): string {
  const fields = (errors ?? []).map(({ message }) => message).join(' ');
  const text = printable(fields || detail || title);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

const HINTS: Readonly<Record<string, string>> = {
  unauthenticated: 'Check ROSTER_API_KEY.',
  network_error: 'Check ROSTER_BASE_URL, and that the server is running.',
  invalid_response: 'Check that ROSTER_BASE_URL is the address of a Roster Kit server.',
};

/** The innermost cause, such as `connect ECONNREFUSED 127.0.0.1:3000`. */
function rootOf(error: RosterError): string | undefined {
  let cause = error.cause;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  // The error of several failed addresses has no message of its own.
  if (cause instanceof AggregateError) cause = cause.errors[0];
  return cause instanceof Error && error.status === undefined ? cause.message : undefined;
}

/** What a command has come to when it fails. */
interface Situation {
  verbose: boolean;
  /** The exit code if the reader of standard output has left. */
  soFar: number;
  proxy: { variable: string; url: URL } | undefined;
}

/** The server gives each of its responses an id; one without may be the proxy's own. */
const proxyHint = ({ requestId }: RosterError, proxy: Situation['proxy']): string | undefined =>
  proxy && requestId === undefined ? `${proxy.variable} sets the proxy ${proxy.url.origin}.` : undefined;

function paragraph(error: RosterError, proxy: Situation['proxy']): string {
  const text = words(error);
  const title = text.startsWith(error.title) ? '' : `${error.title}. `;
  const root = rootOf(error);
  const facts = [error.code, error.status && `status ${error.status}`, error.requestId && `request ${error.requestId}`]
    .filter(Boolean)
    .join(', ');
  return [`${title}${text}`, root && `(${printable(root)})`, HINTS[error.code], proxyHint(error, proxy), `[${facts}]`]
    .filter(Boolean)
    .join(' ');
}

/** Prints what went wrong in one paragraph and returns the exit code. */
export function report(io: Io, thrown: unknown, { verbose, soFar, proxy }: Situation): number {
  const reason: unknown = io.signal.aborted ? io.signal.reason : undefined;
  if (reason instanceof OutputClosed) return soFar;
  if (reason instanceof Interrupted) return reason.exitCode;
  // The signal's reason, such as a full disk, is the cause; the thrown error is only a result of it.
  if (reason instanceof Error) thrown = reason;
  // Commander has already printed it.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exit.ok : exit.usage;
  if (thrown instanceof UsageError) {
    tell(io, `roster: ${thrown.message}`);
    return exit.usage;
  }
  if (isRosterError(thrown)) tell(io, `roster: ${paragraph(thrown, proxy)}`);
  else tell(io, `roster: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  if (verbose && thrown instanceof Error && thrown.stack) tell(io, thrown.stack);
  return exit.failed;
}
