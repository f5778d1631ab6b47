import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../run.js';

/** The packages that people install. */
export const publishedPackages = [
  'policy',
  'sdk',
  'components',
  'react',
  'angular',
  'testing',
  'server',
  'cli',
  'conformance',
  'mocks',
] as const;
export type PublishedPackage = (typeof publishedPackages)[number];

/** The part of a package.json that building and publishing depend on. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly engines?: { readonly node: string };
  readonly exports: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly files?: readonly string[];
}

/** In the repository `exports` points at the sources, so that nothing has to be built to run. */
export function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(join(repositoryRoot, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}

/** Every source file that the package offers, programs included. */
export function entriesOf({ exports, bin = {} }: Manifest): string[] {
  return [...new Set([...Object.values(exports), ...Object.values(bin)])];
}

/** Where a source file is found in the published package, without its ending: `./src/core/index.ts` is `core/index`. */
export function builtPath(source: string): string {
  return source.replace(/^\.\/src\/(generated\/)?/, '').replace(/\.ts$/, '');
}

/** The `publishConfig` that lets the published package offer what `exports` offers here. */
export function publishConfigOf({ exports, bin }: Manifest): Record<string, unknown> {
  const target = (source: string) =>
    source.endsWith('.ts')
      ? { types: `./dist/${builtPath(source)}.d.ts`, default: `./dist/${builtPath(source)}.js` }
      : `./dist/${builtPath(source)}`;
  const map = <T>(record: Readonly<Record<string, string>>, to: (source: string) => T) =>
    Object.fromEntries(Object.entries(record).map(([key, source]) => [key, to(source)]));
  return {
    access: 'public',
    exports: map(exports, target),
    ...(bin ? { bin: map(bin, (source) => `./dist/${builtPath(source)}.js`) } : {}),
  };
}
