import type { Outcome } from '../csv/run.js';
import { type Io, print, tell } from '../runtime/io.js';
import type { Runtime } from '../runtime/runtime.js';
import { count, counted, minute, printable } from '../runtime/text.js';
import { table } from './list.js';

/** Refused rows to show; the file has all of them. */
const MAX_SHOWN = 20;

/** Counts of the results so far, and the first refused rows. */
export class Tally {
  done = 0;
  /** Rows that an earlier run has done, and when it did the first of them. */
  already = 0;
  replayedAt: string | undefined;
  unchanged = 0;
  readonly refused = new Map<string, number>();
  readonly #shown: string[][] = [];

  add({ source, result, problem = '', message = '', replayedAt }: Outcome, who: string): void {
    this.replayedAt ??= replayedAt;
    if (result === 'done' && replayedAt !== undefined) {
      this.already += 1;
      return;
    }
    if (result !== 'refused') {
      this[result] += 1;
      return;
    }
    this.refused.set(problem, (this.refused.get(problem) ?? 0) + 1);
    if (this.#shown.length < MAX_SHOWN) this.#shown.push([String(source.line), printable(who), message]);
  }

  get refusals(): number {
    return [...this.refused.values()].reduce((sum, one) => sum + one, 0);
  }

  get rows(): number {
    return this.done + this.already + this.unchanged + this.refusals;
  }

  /** Prints the first refused rows with their line and problem. */
  async show({ io, paint }: Runtime): Promise<void> {
    if (this.#shown.length === 0) return;
    const head = ['LINE', 'WHO', 'PROBLEM'];
    const available = io.stdout.isTTY ? (io.stdout.columns ?? 80) : Infinity;
    await print(io, table([head.map((cell) => paint('bold', cell)), ...this.#shown], available, true));
    if (this.refusals > MAX_SHOWN) await print(io, `… and ${count(this.refusals - MAX_SHOWN)} more.\n`);
  }

  /** `12 invited, 4 already done on 2026-03-01 14:05 UTC, 3 refused (2 address_taken, 1 unknown_role).` */
  summarize({ io }: Runtime, verb: string): void {
    const kinds = [...this.refused].map(([code, times]) => `${count(times)} ${code}`).join(', ');
    const parts = [
      `${count(this.done)} ${verb}`,
      this.already > 0 && `${count(this.already)} already done on ${minute(this.replayedAt)} UTC`,
      this.unchanged > 0 && `${count(this.unchanged)} unchanged`,
      `${counted(this.refusals, 'row')} refused${kinds && ` (${kinds})`}`,
    ];
    tell(io, `${parts.filter(Boolean).join(', ')}.`);
  }
}

/** A misspelled heading would otherwise go unnoticed. */
export function tellIgnored(io: Io, { ignored }: { ignored: readonly string[] }): void {
  if (ignored.length === 0) return;
  tell(io, `Ignored ${ignored.length === 1 ? 'column' : 'columns'}: ${ignored.join(', ')}.`);
}
