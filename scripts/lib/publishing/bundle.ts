import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

/** What a browser loads for a page whose bundler was esbuild. */
export interface Bundle {
  /** Minified and gzipped: what is loaded before anything is shown. */
  readonly bytes: number;
  /** The modules of packages in it, such as `@roster-kit/components/dist/define.js`. */
  readonly modules: readonly string[];
  /** What is loaded when it is first needed: each dynamic import with what is loaded together with it. */
  readonly later: readonly { readonly name: string; readonly bytes: number }[];
}

/**
 * Bundles a page's code, with the packages that are installed in `folder`, as a host's bundler does. esbuild makes a file of what two
 * parts share; `joined` weighs what is loaded at first as one file, as other bundlers write it.
 */
export async function bundlePage(code: string, folder: string, { joined = false } = {}): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, sourcefile: 'page.js' },
    absWorkingDir: folder,
    outdir: 'bundle',
    entryNames: 'page',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const contents = new Map(outputFiles.map((file) => [file.path.split(/[/\\]/).at(-1), file.contents]));
  const contentsOf = (files: Iterable<string>) =>
    [...files].map((path) => contents.get(path.split('/').at(-1)) ?? new Uint8Array());
  const sizeOf = (files: Iterable<string>) => contentsOf(files).reduce((sum, part) => sum + gzipped(part), 0);
  const initial = loadedWith('bundle/page.js', metafile);
  const later = Object.entries(metafile.outputs).filter(([path, { entryPoint }]) => entryPoint && !initial.has(path));
  return {
    bytes: joined ? gzipped(Buffer.concat(contentsOf(initial))) : sizeOf(initial),
    modules: [...initial].flatMap((path) => modulesIn(metafile.outputs[path])),
    later: later
      .map(([path, { entryPoint = '' }]) => ({
        name: inPackage(entryPoint),
        bytes: sizeOf([...loadedWith(path, metafile)].filter((part) => !initial.has(part))),
      }))
      .filter(({ bytes }) => bytes > NOTHING),
  };
}

/** A file this small only names others. */
const NOTHING = 300;

const gzipped = (part: Uint8Array): number => gzipSync(part, { level: 9 }).length;

/** An output file, and all that it imports at once. */
function loadedWith(path: string, metafile: Metafile, found = new Set<string>()): Set<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { kind, path: imported } of metafile.outputs[path]?.imports ?? [])
    if (kind === 'import-statement') loadedWith(imported, metafile, found);
  return found;
}

/** The modules of which something is left in the output. */
function modulesIn(output: Metafile['outputs'][string] | undefined): string[] {
  return Object.entries(output?.inputs ?? {})
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('node_modules/'))
    .map(([path]) => inPackage(path));
}

const inPackage = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
