import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Only Linux tells what another process uses. */
export const hasProcessFigures = process.platform === 'linux';

/** Memory that the process holds, in MB. */
export function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

let ticksPerSecond: number | undefined;

/** CPU time that the process has used, in milliseconds. */
export function cpuTimeOf(pid: number): number {
  ticksPerSecond ??= Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
  const [user, system] = afterName.split(' ').slice(11, 13).map(Number);
  return (((user ?? 0) + (system ?? 0)) * 1000) / ticksPerSecond;
}
