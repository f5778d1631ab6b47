import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ts as compiler } from '@custom-elements-manifest/analyzer';
import type ts from 'typescript';

const notApi = /(\.(test|stories|suite|fixture)\.ts|define\.ts)$|^(generated|messages|testing)\//;

/** The sources of the elements as syntax trees, their paths from the package's folder. */
export async function readSources(root: string): Promise<ts.SourceFile[]> {
  const folder = join(root, 'packages/components/src');
  const paths = (await readdir(folder, { recursive: true, encoding: 'utf8' }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !notApi.test(path));
  return Promise.all(
    paths
      .sort()
      .map(async (path) =>
        compiler.createSourceFile(
          `src/${path}`,
          await readFile(join(folder, path), 'utf8'),
          compiler.ScriptTarget.ES2022,
          true,
        ),
      ),
  );
}
