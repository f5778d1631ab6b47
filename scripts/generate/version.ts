import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.js';

/** The SDK's own version, which it says to the server. */
export async function makeVersion(root: string): Promise<GeneratedFile> {
  const { version } = JSON.parse(await readFile(join(root, 'packages/sdk/package.json'), 'utf8')) as {
    version: string;
  };
  return {
    path: 'packages/sdk/src/generated/version.ts',
    content: `// Generated from packages/sdk/package.json. Do not edit; run "npm run generate".\n\nexport const version = ${JSON.stringify(version)};\n`,
  };
}
