import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { repositoryRoot } from '../lib/run.js';

const README = join(repositoryRoot, 'packages/mocks/README.md');

/** The test of the mocks' README, in its own ten lines, for one test runner. */
export async function writeReadmeTest(folder: string, runner: 'vitest' | '@jest/globals'): Promise<string[]> {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(await readFile(README, 'utf8')) ?? [];
  await writeFile(join(folder, 'users.test.js'), code.replace("'vitest'", `'${runner}'`));
  return code.split('\n').filter((line) => line.trim() !== '');
}

/** Serves a page with the bundled mocks, and MSW's worker, as a host does. */
export async function servePage(folder: string): Promise<{ url: string; close: () => void }> {
  const files: Record<string, string> = {
    '/mocks-page.js': join(folder, 'bundled/mocks-page.js'),
    '/mockServiceWorker.js': join(folder, 'node_modules/msw/lib/mockServiceWorker.js'),
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
    if (!file) return void response.end('<!doctype html><script type="module" src="/mocks-page.js"></script>');
    void readFile(file).then((content) => response.end(content));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
