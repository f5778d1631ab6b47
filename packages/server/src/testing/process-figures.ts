import { readFileSync } from 'node:fs';

/** Only Linux tells what another process uses. */
export const hasProcessFigures = process.platform === 'linux';

/** Memory that the process holds, in MB. */
export function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Linux tells CPU time in hundredths of a second, whatever its own clock is. */
const TICK_IN_MS = 10;

/** CPU time that the process has used, in milliseconds. */
export function cpuTimeOf(pid: number): number {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
  const [user, system] = afterName.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * TICK_IN_MS;
}
