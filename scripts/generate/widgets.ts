import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** An operation or an area, and what is left out without it. */
export interface Optional {
  offer: string;
  without: string;
}

/** What an element declares in `<element>.operations.ts`. */
export interface Widget {
  tag: string;
  /** Its folder in `packages/components/src`, without `roster-` the tag. */
  folder: string;
  needed: string[];
  /** What is over `needed`. */
  note: string;
  optional: Optional[];
  /** The other elements that its templates use. */
  parts: string[];
}

/** The code of a folder, without tests, stories, styles and declarations. */
export function codeIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /^(?!.*\.(test|suite|fixture|stories|styles|operations)\.ts$).*\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

const commentOf = (text: string, ranges: readonly ts.CommentRange[] | undefined) =>
  (ranges ?? []).map(({ pos, end }) => text.slice(pos, end).replace(/^\/[/*]+\s*|\s*\*\/$/g, '')).join(' ');

/** The exported list of this name, and the comment over it. */
function listIn(source: ts.SourceFile, name: string) {
  for (const statement of source.statements.filter(ts.isVariableStatement)) {
    const declaration = statement.declarationList.declarations.find((each) => each.name.getText() === name);
    const list = declaration?.initializer;
    if (!list || !ts.isArrayLiteralExpression(list)) continue;
    const over = commentOf(source.text, ts.getLeadingCommentRanges(source.text, statement.getFullStart()));
    return { over, elements: list.elements.map((each) => ({ offer: (each as ts.StringLiteral).text, end: each.end })) };
  }
  throw new Error(`${source.fileName} has no list "${name}"`);
}

function readDeclaration(path: string): Pick<Widget, 'needed' | 'note' | 'optional'> {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const needed = listIn(source, 'needed');
  const optional = listIn(source, 'optional').elements.map(({ offer, end }) => {
    // The comment stands behind the comma.
    const without = commentOf(source.text, ts.getTrailingCommentRanges(source.text, end + 1));
    if (!without) throw new Error(`${path}: say in a comment what is left out without ${offer}`);
    return { offer, without };
  });
  return { needed: needed.elements.map(({ offer }) => offer), note: needed.over, optional };
}

/** Every element, in the order of the folders. One without a declaration calls nothing. */
export function readWidgets(root: string): Widget[] {
  const home = join(root, 'packages/components/src');
  const folders = readdirSync(home).filter((name) => existsSync(join(home, name, 'define.ts')));
  return folders.sort().map((folder) => {
    const tag = `roster-${folder}`;
    const path = join(home, folder, `${folder}.operations.ts`);
    const used = [...codeIn(join(home, folder)).matchAll(/<roster-([\w-]+)/g)].map(([, name = '']) => name);
    const parts = folders.filter((name) => name !== folder && used.includes(name)).map((name) => `roster-${name}`);
    const declared = existsSync(path) ? readDeclaration(path) : { needed: [], note: 'It needs none.', optional: [] };
    return { tag, folder, ...declared, parts };
  });
}
