import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const source = join(import.meta.dirname, 'src');

/** Each HTML file is one page. Vite finds everything else from there. */
export default defineConfig({
  root: source,
  publicDir: false,
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // The pages' content security policy forbids data: URLs for scripts and styles.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: readdirSync(source)
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(source, name)),
    },
  },
});
