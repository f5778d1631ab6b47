import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const source = join(import.meta.dirname, 'src');

/** One plain HTML page per file; everything else is found from them. */
export default defineConfig({
  root: source,
  publicDir: false,
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the pages forbids data: URLs for scripts and styles.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: readdirSync(source)
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(source, name)),
    },
  },
});
