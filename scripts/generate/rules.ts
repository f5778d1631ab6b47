import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.js';

/** The sentence of each rule in docs/rules.md, for the report of the conformance kit. */
export async function makeRules(root: string): Promise<GeneratedFile> {
  const page = await readFile(join(root, 'docs/rules.md'), 'utf8');
  const sections = page.split(/^### /m).slice(1);
  const rules = sections.map((section): [string, string] => {
    const [name = '', text = ''] = section.split('\n\n');
    return [name.trim(), text.replaceAll(/\s+/g, ' ').trim()];
  });
  return {
    path: 'packages/conformance/src/generated/rules.json',
    content: `${JSON.stringify(Object.fromEntries(rules), null, 2)}\n`,
  };
}
