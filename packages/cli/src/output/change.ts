import { exit } from '../runtime/errors.js';
import { print, tell } from '../runtime/io.js';
import type { Runtime } from '../runtime/runtime.js';

export interface ChangeOptions {
  json?: boolean | undefined;
  yes?: boolean | undefined;
}

export interface Change<Result> {
  /** Asked first when the change is hard to undo. */
  question?: string | undefined;
  /** Returns what is there now; nothing after a deletion. */
  apply(): PromiseLike<Result>;
  /** The message after it. */
  done(result: Result): string;
}

/** Asks if necessary, makes one change, and tells it. */
export async function makeChange<Result>(
  runtime: Runtime,
  { json, yes }: ChangeOptions,
  { question, apply, done }: Change<Result>,
): Promise<void> {
  const { io } = runtime;
  if (question !== undefined && !(await runtime.confirm(question, yes))) {
    tell(io, 'No change.');
    runtime.exitCode = exit.failed;
    return;
  }
  const result = await apply();
  tell(io, done(result));
  if (json && result !== undefined) await print(io, runtime.jsonOf(result));
}
