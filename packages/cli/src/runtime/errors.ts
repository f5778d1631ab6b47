import { CommanderError } from 'commander';
import { type FieldError, isRosterError, type RosterError } from '@roster-kit/sdk';
import { Interrupted, type Io, OutputClosed, tell } from './io.js';
import { printable } from './text.js';

/** Exit codes for scripts, which say what became of what was sent; the README and `--help` document them. */
export const exit = { ok: 0, failed: 1, usage: 2, refused: 3, partly: 4, unknown: 5 } as const;

/** An argument, a setting or a file is unusable; nothing was changed. */
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

/** The innermost cause, such as `connect ECONNREFUSED 127.0.0.1:3000`. */
function rootOf(error: RosterError): string | undefined {
  let cause = error.cause;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  // The error of several failed addresses has no message of its own.
  if (cause instanceof AggregateError) cause = cause.errors[0];
  return cause instanceof Error && error.status === undefined ? cause.message : undefined;
}

/** What a command has come to when it fails. */
export interface Situation {
  verbose: boolean;
  /** Errors are for a program. */
  json: boolean;
  /** The exit code if the reader of standard output has left. */
  soFar: number;
  proxy: { variable: string; url: URL } | undefined;
  /** What to check, by where the server and the token come from. */
  hints: { token: string; server: string } | undefined;
  /** Of the changes that were sent: whether one was carried out, and whether one has no answer. */
  sent: { done: boolean; unknown: boolean };
}

/** What to do about an error, apart from what the server says. */
function hintOf({ code, requestId, operationId }: RosterError, { hints, proxy }: Situation): string | undefined {
  const known: Record<string, string | undefined> = {
    unauthenticated: hints?.token,
    network_error: hints?.server,
    unknown_operation: operationId && `This command needs ${operationId}, which this server doesn't offer.`,
  };
  // The server gives each of its responses an id; one without may be the proxy's own.
  const ofProxy = proxy && requestId === undefined && `${proxy.variable} sets the proxy ${proxy.url.origin}.`;
  return [Object.hasOwn(known, code) && known[code], ofProxy].filter(Boolean).join(' ') || undefined;
}

/** What the SDK advises about these names its own options; the hint names where this command has them from. */
const WITH_OWN_ADVICE: readonly string[] = ['unauthenticated', 'network_error'];

/** The sentences of an error, without what programs read. */
function sentences(error: RosterError): string {
  const text = WITH_OWN_ADVICE.includes(error.code) ? words({ title: error.title }) : words(error);
  const title = text.startsWith(error.title) ? '' : `${error.title}. `;
  const root = rootOf(error);
  return [`${title}${text}`, root && `(${printable(root)})`].filter(Boolean).join(' ');
}

/** What programs read of an error; `roster … --json` prints it as the last line of standard error. */
interface ErrorFacts {
  code: string;
  message: string;
  hint?: string | undefined;
  exitCode: number;
  status?: number | undefined;
  requestId?: string | undefined;
  operationId?: string | undefined;
  reason?: string | undefined;
  errors?: readonly FieldError[] | undefined;
  retryAfterInSeconds?: number | undefined;
}

const UNKNOWN_HINT = 'No answer came, so it is not known whether the change was made.';

/** The statuses of a key that the server doesn't know, and of a request to wait: a failure on the way, and no refusal. */
const NOT_REFUSED = [401, 408, 429];

/** The server has understood and refused. An answer without a problem of the contract may be that of a proxy. */
function isRefusal(error: unknown): boolean {
  if (!isRosterError(error) || error.code === 'invalid_response') return false;
  const { status = 0 } = error;
  return status >= 400 && status < 500 && !NOT_REFUSED.includes(status);
}

/** The SDK has refused an argument before anything was sent. */
const isArgumentError = (error: unknown): boolean =>
  isRosterError(error) && (error.code as string) === 'invalid_argument';

function exitCodeOf(error: unknown, { sent }: Situation): number {
  if (sent.unknown) return exit.unknown;
  if (sent.done) return exit.partly;
  if (error instanceof UsageError || isArgumentError(error)) return exit.usage;
  return isRefusal(error) ? exit.refused : exit.failed;
}

function factsOf(error: unknown, situation: Situation): ErrorFacts {
  const exitCode = exitCodeOf(error, situation);
  if (isRosterError(error)) {
    const { code, status, requestId, operationId, reason, errors, retryAfterInSeconds } = error;
    const hint = [hintOf(error, situation), exitCode === exit.unknown && UNKNOWN_HINT].filter(Boolean).join(' ');
    const facts = { status, requestId, operationId, reason, errors, retryAfterInSeconds };
    return { code, message: sentences(error), hint: hint || undefined, exitCode, ...facts };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof UsageError ? 'usage' : 'failed', message, exitCode };
}

/** One paragraph for a person, or one line of JSON. */
export function tellError(io: Io, facts: ErrorFacts, json: boolean): void {
  if (json) return tell(io, JSON.stringify({ error: facts }));
  const { code, message, hint, status, requestId } = facts;
  const detail = [code, status && `status ${status}`, requestId && `request ${requestId}`].filter(Boolean).join(', ');
  const isOurs = ['usage', 'failed'].includes(code);
  tell(io, [`roster: ${message}`, hint, !isOurs && `[${detail}]`].filter(Boolean).join(' '));
}

/** Prints what went wrong and returns the exit code. */
export function report(io: Io, thrown: unknown, situation: Situation): number {
  const { verbose, soFar, json, sent } = situation;
  const reason: unknown = io.signal.aborted ? io.signal.reason : undefined;
  if (reason instanceof OutputClosed) return sent.unknown ? exit.unknown : sent.done ? exit.partly : soFar;
  if (reason instanceof Interrupted) return reason.exitCode;
  // The signal's reason, such as a full disk, is the cause; the thrown error is only a result of it.
  if (reason instanceof Error) thrown = reason;
  if (thrown instanceof Interrupted) return thrown.exitCode;
  // Commander has already printed it.
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exit.ok : exit.usage;
  const facts = factsOf(thrown, situation);
  if (verbose && thrown instanceof Error && thrown.stack && !(thrown instanceof UsageError)) tell(io, thrown.stack);
  tellError(io, facts, json);
  return facts.exitCode;
}
