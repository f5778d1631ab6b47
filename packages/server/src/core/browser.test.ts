import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const entry = `
  import { createApp, createKeys, observeStore } from './index.js';
  import { createMemoryStore } from '../store/memory/index.js';
  export const answer = async () => {
    const store = observeStore(createMemoryStore());
    const keys = await createKeys(['a secret of at least thirty-two characters']);
    const identity = { enabled: true, invitationUrl: 'https://host.example/a', signInUrl: 'https://host.example/b' };
    const app = createApp({ store, keys, catalogues: {}, clock: Date.now, identity });
    const answers = [];
    const preview = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"token":5}' };
    for (const [path, init] of [['/v1/ready'], ['/v1/users'], ['/v1/invitations/preview', preview]]) {
      const response = await app.request(path, init);
      answers.push(response.status + ' ' + await response.text());
    }
    return answers;
  };`;

test(
  'core and memory store need only the fetch API and Web Crypto, and never run text as code',
  { timeout: 60_000 },
  async () => {
    const stdin = { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)) };
    const { outputFiles, metafile } = await build({
      stdin,
      bundle: true,
      write: false,
      metafile: true,
      format: 'iife',
      globalName: 'service',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    expect(
      Object.values(metafile.inputs)
        .flatMap(({ imports }) => imports)
        .filter(({ external }) => external),
    ).toEqual([]);
    expect(code).not.toMatch(/\beval\(|new Function\(|\bFunction\(["'`]|"node:/);
    // No Node, and as under a Content-Security-Policy without `unsafe-eval`.
    const web = {
      crypto,
      fetch,
      Request,
      Response,
      Headers,
      URL,
      URLSearchParams,
      TextEncoder,
      TextDecoder,
      ReadableStream,
      AbortController,
      Intl,
      structuredClone,
      atob,
      btoa,
      setTimeout,
      clearTimeout,
      queueMicrotask,
      Uint8Array,
      ArrayBuffer,
      console,
    };
    const answer = runInNewContext(`${code};service.answer()`, web, {
      contextCodeGeneration: { strings: false, wasm: false },
    }) as Promise<string[]>;
    const [ready, users, preview] = await answer;
    expect(ready).toBe('200 {"status":"ok"}');
    expect(users).toMatch(/^401 .*"unauthenticated"/);
    expect(preview).toMatch(/^422 .*token must be a text\./);
  },
);
