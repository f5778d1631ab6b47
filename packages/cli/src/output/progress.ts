import { styleText } from 'node:util';
import cliProgress from 'cli-progress';
import { type Io, tell } from '../runtime/io.js';
import { count } from '../runtime/text.js';

/** The progress of a long run. */
export interface Progress {
  update(done: number, refused: number): void;
  stop(): void;
}

/** Without a terminal, there is a line for every tenth of the rows, and one after this time. */
const LINE_AT_LEAST_EVERY_IN_MS = 30_000;

/** Shows progress on standard error, so that standard output has only data. */
export function progress(io: Io, total: number, paint: boolean): Progress {
  return io.stderr.isTTY ? bar(io, total, paint) : lines(io, total);
}

function bar({ stderr }: Io, total: number, paint: boolean): Progress {
  const line = new cliProgress.SingleBar({
    format: (options, { progress: part, value, startTime }, { refused }: { refused: number }) => {
      const bar = cliProgress.Format.BarFormat(part, options);
      // Results arrive a batch at a time. The library estimates from the last few, which are one burst.
      const seconds = (((Date.now() - startTime) / value) * (total - value)) / 1000;
      const left =
        value > 0 && value < total ? `  ${cliProgress.Format.TimeFormat(Math.ceil(seconds), options, 1)} left` : '';
      const painted = paint ? styleText('green', bar, { validateStream: false }) : bar;
      const counts = `${count(value)} of ${count(total)}  ${count(refused)} refused`;
      return `${painted} ${Math.floor(part * 100)}%  ${counts}${left}`;
    },
    stream: stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  line.start(total, 0, { refused: 0 });
  return { update: (value, refused) => line.update(value, { refused }), stop: () => line.stop() };
}

function lines(io: Io, total: number): Progress {
  let lastDone = 0;
  let lastAt = Date.now();
  return {
    update: (done, refused) => {
      const isLate = Date.now() - lastAt >= LINE_AT_LEAST_EVERY_IN_MS;
      const isNextTenth = done === total || done - lastDone >= total / 10;
      if (done === lastDone || !(isNextTenth || isLate)) return;
      [lastDone, lastAt] = [done, Date.now()];
      tell(io, `${done}/${total} rows, ${refused} refused`);
    },
    stop: () => undefined,
  };
}
