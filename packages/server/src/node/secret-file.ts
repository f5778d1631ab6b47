import { randomBytes } from 'node:crypto';
import { chmod, link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWeakSecret } from '../core/lib/web-keys.js';
import { ConfigError } from './config.js';

/** The secret of the embedded default: made once, kept beside the data it protects, readable by its owner only. */
export async function keptSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'secret');
  await makeOnce(file);
  await chmod(file, 0o600);
  const secret = (await readFile(file, 'utf8')).trim();
  if (isWeakSecret(secret))
    throw new ConfigError(`The secret in ${file} is cut off. Put it back from a copy, or set ROSTER_SECRET.`);
  return secret;
}

/** A link appears with its whole content, for the first of two starts at once: neither reads half a secret, and there is one. */
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
