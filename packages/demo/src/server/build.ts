import { join } from 'node:path';
import { build } from 'vite';

const folder = join(import.meta.dirname, '../..');

/** Builds the host's pages. It takes about two seconds, so every start does it. */
export async function buildPages(): Promise<string> {
  await build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' });
  return join(folder, 'dist');
}
