import { randomUUID } from 'node:crypto';
import { link, readFile, readlink, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another process has the data folder open: the embedded database allows only one. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
  constructor(
    readonly folder: string,
    readonly pid: number,
    lockFile: string,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process, or use another folder. ` +
        `If you are certain that it is not running, delete ${lockFile}.`,
    );
  }
}

/** The process that holds a lock: its pid, and what distinguishes it from a later process with the same pid. */
interface Holder {
  pid: number;
  /** Start time in ticks since boot; null where /proc does not say. */
  startedAt: string | null;
  /** The boot and the pid namespace in which `pid` is valid; null where /proc does not say. */
  place: string | null;
  nonce: string;
}

const HEARTBEAT_IN_MS = 5_000;
/** Only for holders whose pid this process cannot look up, such as another container's. */
const SILENT_AFTER_IN_MS = 30_000;
const MAX_TRIES = 10;

/**
 * Locks the folder for this process and answers the function that unlocks it. The lock of a killed process does not
 * count. This is our own code because lock libraries notice a dead holder only after many seconds, and cannot name it.
 * @throws DataFolderInUse when a running process holds it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'database.lock');
  const me: Holder = {
    pid: process.pid,
    startedAt: await startOf(process.pid),
    place: await thisPlace(),
    nonce: randomUUID(),
  };
  const draft = `${file}.${me.nonce}`;
  await writeFile(draft, JSON.stringify(me), { flush: true });
  try {
    await take(folder, file, draft, me);
  } finally {
    await rm(draft, { force: true });
  }
  const heartbeat = setInterval(
    () => void utimes(file, new Date(), new Date()).catch(() => undefined),
    HEARTBEAT_IN_MS,
  );
  heartbeat.unref();
  return async () => {
    clearInterval(heartbeat);
    if ((await read(file))?.nonce === me.nonce) await rm(file, { force: true });
  };
}

async function take(folder: string, file: string, draft: string, me: Holder): Promise<void> {
  for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
    // A link appears with its whole content, and for one process only.
    if (await linked(draft, file)) return;
    const holder = await read(file);
    if (!holder) continue;
    if (await isRunning(holder, me, file)) throw new DataFolderInUse(folder, holder.pid, file);
    if (await takeOver(folder, file, draft, holder, me)) return;
  }
  throw new Error(`The lock ${file} cannot be taken. Delete it if no process uses the folder ${folder}.`);
}

/**
 * Replaces a dead holder. Only one process can: the one that first creates the claim file named after that holder. It
 * removes the claim after the lock names the new holder, so a process that claims later sees in the lock that it is late.
 */
async function takeOver(folder: string, file: string, draft: string, dead: Holder, me: Holder): Promise<boolean> {
  const claim = `${file}.${dead.nonce}.claim`;
  if (!(await linked(draft, claim))) {
    const claimant = await read(claim);
    if (claimant && (await isRunning(claimant, me, claim))) throw new DataFolderInUse(folder, claimant.pid, file);
    // The claimant was killed between claiming and replacing.
    if (claimant) await rm(claim, { force: true });
    return false;
  }
  const stillDead = (await read(file))?.nonce === dead.nonce;
  if (stillDead) await rename(draft, file);
  await rm(claim, { force: true });
  return stillDead;
}

const linked = (from: string, to: string): Promise<boolean> => link(from, to).then(() => true, unless('EEXIST', false));

async function isRunning(holder: Holder, me: Holder, file: string): Promise<boolean> {
  if (holder.place !== me.place) return !(await isSilent(file));
  if (!isAlive(holder.pid)) return false;
  return holder.startedAt === null || holder.startedAt === (await startOf(holder.pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isSilent(file: string): Promise<boolean> {
  const lastHeartbeat = await stat(file).then(({ mtimeMs }) => mtimeMs, unless('ENOENT', 0));
  return Date.now() - lastHeartbeat > SILENT_AFTER_IN_MS;
}

async function read(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, 'utf8').catch(unless('ENOENT', ''));
  try {
    const value: unknown = JSON.parse(text);
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'nonce' in value &&
  /^[\w-]+$/.test(String(value.nonce));

/** The program's name is in parentheses and may have any characters; the fields begin after the last parenthesis. */
async function startOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

async function thisPlace(): Promise<string | null> {
  try {
    return `${(await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()} ${await readlink('/proc/self/ns/pid')}`;
  } catch {
    return null;
  }
}

const unless =
  <T>(code: string, value: T) =>
  (error: unknown): T => {
    if (error instanceof Error && 'code' in error && error.code === code) return value;
    throw error;
  };
