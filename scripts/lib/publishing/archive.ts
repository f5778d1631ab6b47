import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { repositoryRoot, run } from '../run.js';
import type { Manifest } from './published.js';

/** What an archive made by `pnpm pack` holds. */
export interface Archive {
  /** Paths inside the package, such as `dist/index.js`. */
  readonly files: readonly string[];
  /** The pages for people, by their paths. */
  readonly pages: Readonly<Record<string, string>>;
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
  const files = list.output
    .trim()
    .split('\n')
    .map((file) => file.replace(/^package\//, ''));
  const pages: Record<string, string> = {};
  for (const page of files.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md'))
    pages[page] = (await run('tar', ['-xzOf', path, `package/${page}`])).output;
  return {
    files: files.sort(),
    pages,
    manifest: JSON.parse(manifest.output) as Archive['manifest'],
  };
}

const always = ['package.json', 'README.md', 'LICENSE'];
const fields = ['description', 'license', 'keywords', 'homepage', 'bugs', 'repository'];

/** Where a link on a page leads, unless it is to this page or to another site. */
function linksOf(page: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^[a-z]+:/.test(target)).map((target) => posix.join(posix.dirname(page), target));
}

/** The paths of this repository that a page names by their address on the web. */
function pathsOnTheWeb(text: string, { repository }: Archive['manifest']): string[] {
  const home = (repository as { url?: string } | undefined)?.url?.replace(/^git\+|\.git$/g, '');
  const links = home === undefined ? [] : text.split(`](${home}/`).slice(1);
  return links.flatMap((rest) => /^(?:blob|tree)\/main\/([^)#]+)/.exec(rest)?.[1] ?? []);
}

/** What is wrong with an archive, one sentence each. */
export function archiveProblems({ files, pages, manifest }: Archive): string[] {
  const offered = pathsIn([manifest.exports, manifest.bin]).map((path) => path.replace(/^\.\//, ''));
  const missing = [...always, ...offered].filter((path) => !files.includes(path));
  const wanted = manifest.files ?? [];
  const foreign = files.filter(
    (path) =>
      ![...always, 'CHANGELOG.md'].includes(path) &&
      !wanted.some((entry) => path === entry || path.startsWith(`${entry}/`)),
  );
  const dead = Object.entries(pages).flatMap(([page, text]) => [
    ...linksOf(page, text)
      .filter((target) => !files.some((path) => path === target || path.startsWith(`${target}/`)))
      .map((target) => `${page} links to ${target}, which is not in it.`),
    ...pathsOnTheWeb(text, manifest)
      .filter((path) => !existsSync(join(repositoryRoot, path)))
      .map((path) => `${page} links to ${path}, which is not in the repository.`),
  ]);
  const unset = fields.filter((field) => manifest[field] === undefined);
  const dependencies = Object.entries(manifest.dependencies ?? {});
  const loose = dependencies.filter(
    ([name, version]) =>
      version.startsWith('workspace:') || (/^@roster-kit\//.test(name) && version !== manifest.version),
  );
  return [
    ...missing.map((path) => `${path} is missing.`),
    ...foreign.map((path) => `${path} does not belong in it.`),
    ...dead,
    ...unset.map((field) => `package.json has no ${field}.`),
    ...loose.map(([name, version]) => `${name} is "${version}", not ${manifest.version}.`),
  ];
}

/** Every path in an `exports` or `bin` value. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
