import { styleText } from 'node:util';
import cliProgress from 'cli-progress';
import { type Io, tell } from '../runtime/io.js';
import { count } from '../runtime/text.js';

/** How far a long run is. */
export interface Progress {
  update(done: number, refused: number): void;
  stop(): void;
}

/** What is no terminal gets a line each tenth of the way, or after so long. */
const LINE_AT_LEAST_EVERY_IN_MS = 30_000;

/** On standard error, so that standard output stays data. */
export function progress(io: Io, total: number, paint: boolean): Progress {
  return io.stderr.isTTY ? bar(io, total, paint) : lines(io, total);
}

function bar({ stderr }: Io, total: number, paint: boolean): Progress {
  const line = new cliProgress.SingleBar({
    format: (options, { progress: part, value, startTime }, { refused }: { refused: number }) => {
      const bar = cliProgress.Format.BarFormat(part, options);
      // Rows come back a batch at a time: the library's own estimate, from the last few of them, is that of a burst.
      const seconds = (((Date.now() - startTime) / value) * (total - value)) / 1000;
      const left =
        value > 0 && value < total ? `  ${cliProgress.Format.TimeFormat(Math.ceil(seconds), options, 1)} left` : '';
      return `${paint ? styleText('green', bar, { validateStream: false }) : bar} ${Math.floor(part * 100)}%  ${count(value)} of ${count(total)}  ${count(refused)} refused${left}`;
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
  let told = 0;
  let toldAt = Date.now();
  return {
    update: (done, refused) => {
      if (
        done < total &&
        done - told < total / 10 &&
        (done === told || Date.now() - toldAt < LINE_AT_LEAST_EVERY_IN_MS)
      )
        return;
      if (done === told) return;
      [told, toldAt] = [done, Date.now()];
      tell(io, `${done}/${total} rows, ${refused} refused`);
    },
    stop: () => undefined,
  };
}
