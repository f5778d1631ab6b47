import cliProgress from 'cli-progress';
import { tell, type Io } from '../io.js';
import { count } from './text.js';

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
  const done = paint ? '\u001B[32m{bar}\u001B[0m' : '{bar}';
  const line = new cliProgress.SingleBar({
    format: `${done} {percentage}%  {value} of {total}  {refused} refused  {eta_formatted} left`,
    stream: stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 20,
    formatValue: (value, options, type) => (type === 'value' || type === 'total' ? count(value) : cliProgress.Format.ValueFormat(value, options, type)),
  });
  line.start(total, 0, { refused: 0 });
  return { update: (value, refused) => line.update(value, { refused }), stop: () => line.stop() };
}

function lines(io: Io, total: number): Progress {
  let told = 0;
  let toldAt = Date.now();
  return {
    update: (done, refused) => {
      if (done < total && done - told < total / 10 && (done === told || Date.now() - toldAt < LINE_AT_LEAST_EVERY_IN_MS)) return;
      if (done === told) return;
      [told, toldAt] = [done, Date.now()];
      tell(io, `${done}/${total} rows, ${refused} refused`);
    },
    stop: () => undefined,
  };
}
