import { CommanderError } from 'commander';
import { type FieldError, isRosterError, type RosterError } from '@roster-kit/sdk';
import { Interrupted, type Io, OutputClosed, tell } from './io.js';
import { printable } from './text.js';

/** What a script can go by; the README and `--help` say the same. */
export const exit = { ok: 0, failed: 1, usage: 2, refused: 3 } as const;

/** What was typed, set or handed in cannot be worked with; nothing was sent. */
export class UsageError extends Error {
  override name = 'UsageError';
}

interface Said {
  title: string;
  detail?: string;
  errors?: readonly FieldError[];
}

/** A refusal in words: the sentences about fields where there are any, else the detail, else the title. */
export function words({ title, detail, errors }: Said): string {
  const fields = (errors ?? []).map(({ message }) => message).join(' ');
  const text = printable(fields || detail || title);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

const HINTS: Readonly<Record<string, string>> = {
  unauthenticated: 'Check ROSTER_API_KEY.',
  network_error: 'Check ROSTER_BASE_URL and that the server runs.',
  invalid_response: 'Check that ROSTER_BASE_URL leads to a Roster Kit server.',
};

/** The innermost reason, such as `connect ECONNREFUSED 127.0.0.1:3000`. */
function rootOf(error: RosterError): string | undefined {
  let cause = error.cause;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  // The error of several refused addresses has no message of its own.
  if (cause instanceof AggregateError) cause = cause.errors[0];
  return cause instanceof Error && error.status === undefined ? cause.message : undefined;
}

function paragraph(error: RosterError): string {
  const said = words(error);
  const title = said.startsWith(error.title) ? '' : `${error.title}. `;
  const root = rootOf(error);
  const facts = [error.code, error.status && `status ${error.status}`, error.requestId && `request ${error.requestId}`]
    .filter(Boolean)
    .join(', ');
  return [`${title}${said}`, root && `(${printable(root)})`, HINTS[error.code], `[${facts}]`].filter(Boolean).join(' ');
}

/** Tells what went wrong, in one paragraph, and answers the exit code: `soFar` where nobody reads on. */
export function report(io: Io, thrown: unknown, verbose: boolean, soFar: number): number {
  const reason: unknown = io.signal.aborted ? io.signal.reason : undefined;
  if (reason instanceof OutputClosed) return soFar;
  if (reason instanceof Interrupted) return reason.exitCode;
  // Such as a full disk; what was thrown only follows from it.
  if (reason instanceof Error) thrown = reason;
  // Commander has told it already.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exit.ok : exit.usage;
  if (thrown instanceof UsageError) {
    tell(io, `roster: ${thrown.message}`);
    return exit.usage;
  }
  if (isRosterError(thrown)) tell(io, `roster: ${paragraph(thrown)}`);
  else tell(io, `roster: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  if (verbose && thrown instanceof Error && thrown.stack) tell(io, thrown.stack);
  return exit.failed;
}
