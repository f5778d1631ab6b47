import { randomBytes } from 'node:crypto';
import { chmod, link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWeakSecret } from '../core/lib/web-keys.js';
import { ConfigError } from './config.js';

/** The secret when none is set: made once, kept in the data folder it protects, readable by its owner only. */
export async function keptSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret');
  await makeOnce(file);
  await chmod(file, 0o600);
  const secret = (await readFile(file, 'utf8')).trim();
  if (isWeakSecret(secret))
    throw new ConfigError(`The secret in ${file} is incomplete. Restore it from a backup, or set ROSTER_SECRET.`);
  return secret;
}

/** A link appears with its whole content and only once, so two starts at the same moment read one complete secret. */
async function makeOnce(file: string): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600, flush: true });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
