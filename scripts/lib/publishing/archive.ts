import { run } from '../run.js';
import type { Manifest } from './published.js';

/** What an archive made by `pnpm pack` holds. */
export interface Archive {
  /** Paths inside the package, such as `dist/index.js`. */
  readonly files: readonly string[];
  readonly manifest: Omit<Manifest, 'exports'> & {
    readonly exports: unknown;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly [field: string]: unknown;
  };
}

/** @throws when it cannot be read */
export async function readArchive(path: string): Promise<Archive> {
  const [list, manifest] = await Promise.all([
    run('tar', ['-tzf', path]),
    run('tar', ['-xzOf', path, 'package/package.json']),
  ]);
  if (list.code !== 0) throw new Error(`${path} cannot be read: ${list.output}`);
  const files = list.output.trim().split('\n');
  return {
    files: files.map((file) => file.replace(/^package\//, '')).sort(),
    manifest: JSON.parse(manifest.output) as Archive['manifest'],
  };
}

const always = ['package.json', 'README.md', 'LICENSE'];
const fields = ['description', 'license', 'keywords', 'homepage', 'bugs', 'repository'];

/** What is wrong with an archive, one sentence each. */
export function archiveProblems({ files, manifest }: Archive): string[] {
  const offered = pathsIn([manifest.exports, manifest.bin]).map((path) => path.replace(/^\.\//, ''));
  const missing = [...always, ...offered].filter((path) => !files.includes(path));
  const foreign = files.filter(
    (path) => !always.includes(path) && !path.startsWith('dist/') && path !== 'CHANGELOG.md',
  );
  const unset = fields.filter((field) => manifest[field] === undefined);
  const dependencies = Object.entries(manifest.dependencies ?? {});
  const loose = dependencies.filter(
    ([name, version]) =>
      version.startsWith('workspace:') || (/^@roster-kit\//.test(name) && version !== manifest.version),
  );
  return [
    ...missing.map((path) => `${path} is missing.`),
    ...foreign.map((path) => `${path} does not belong in it.`),
    ...unset.map((field) => `package.json has no ${field}.`),
    ...loose.map(([name, version]) => `${name} is "${version}", not ${manifest.version}.`),
  ];
}

/** Every path in an `exports` or `bin` value. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
