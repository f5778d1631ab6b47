import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderInUse, lockFolder } from './folder-lock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roster-lock-'));
    file = join(folder, 'database.lock');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const holderNow = async (): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const abandon = async (changes: Record<string, unknown>) => {
    const release = await lockFolder(folder);
    const holder = await holderNow();
    await release();
    await writeFile(file, JSON.stringify({ ...holder, nonce: 'theirs', ...changes }));
  };
  const deadPid = async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    return child.pid;
  };

  it('names the process that holds it, and is free again after its release', async () => {
    const release = await lockFolder(folder);
    const refusal = await lockFolder(folder).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderInUse);
    expect(refusal).toMatchObject({ pid: process.pid, folder });
    expect(String(refusal)).toContain(`in use by process ${process.pid}`);
    await release();
    expect(await readdir(folder)).toEqual([]);
    await (
      await lockFolder(folder)
    )();
  });

  it('ignores the lock of a killed process', async () => {
    await abandon({ pid: await deadPid() });
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not mistake another process for the killed one because it has the same pid', async () => {
    await abandon({ startedAt: '1' });
    await (
      await lockFolder(folder)
    )();
  });

  it('respects a holder it cannot look up, such as another container’s, while its lock file is refreshed', async () => {
    await abandon({ place: 'elsewhere', pid: 1 });
    await expect(lockFolder(folder)).rejects.toMatchObject({ pid: 1 });
    await utimes(file, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    await (
      await lockFolder(folder)
    )();
  });

  it('goes to exactly one of many processes that find it abandoned at the same moment', async () => {
    for (let round = 0; round < 40; round += 1) {
      await abandon({ startedAt: '1' });
      const results = await Promise.allSettled(Array.from({ length: 6 }, () => lockFolder(folder)));
      const taken = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      expect(taken).toHaveLength(1);
      for (const refusal of refusals) expect(refusal).toBeInstanceOf(DataFolderInUse);
      await taken[0]?.();
      expect(await readdir(folder)).toEqual([]);
    }
  });
});
