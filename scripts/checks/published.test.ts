import { expect, test } from 'vitest';
import { manifestOf, publishConfigOf, publishedPackages } from '../lib/published.js';

test.each(publishedPackages)('%s is published with the exports it has here', (name) => {
  const manifest = manifestOf(name);
  expect(manifest.publishConfig).toEqual(publishConfigOf(manifest));
  expect(manifest.files).toContain('dist');
});

test('a source export becomes code and types, a JSON export a file', () => {
  const exports = {
    '.': './src/index.ts',
    './core': './src/core/index.ts',
    './contract.json': './src/generated/openapi.json',
  };
  expect(publishConfigOf({ name: 'x', version: '1.0.0', exports, bin: { x: './src/main.ts' } })).toEqual({
    access: 'public',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './core': { types: './dist/core/index.d.ts', default: './dist/core/index.js' },
      './contract.json': './dist/openapi.json',
    },
    bin: { x: './dist/main.js' },
  });
});
