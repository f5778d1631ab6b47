import { transformSync } from 'esbuild';
import MagicString, { type SourceMap } from 'magic-string';
import ts from 'typescript';

// Not minify-literals: its current version needs Node 22, and an older one does not know the CSS of today.

/** What stands for an expression while the text around it is minified: valid as a value and as a selector in CSS. */
const placeholder = (index: number) => `--roster-expression-${index}--`;

/**
 * Code whose `html`, `svg` and `css` templates have no more indentation, line breaks and comments than a browser needs. Only such
 * white space of HTML is touched as contains a line break: it becomes one space, which a browser shows in the same way.
 */
export function minifyTemplates(code: string, file: string): { code: string; map: SourceMap } | null {
  if (!/\b(?:html|svg|css)(?:\$\d+)?`/.test(code)) return null;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const result = new MagicString(code);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const work = byTag[node.tag.getText(source).replace(/\$\d+$/, '')];
      const literals = literalsOf(node.template);
      const minified = work?.(literals, file) ?? [];
      for (const [index, text] of minified.entries()) replace(literals[index], text);
    }
    ts.forEachChild(node, visit);
  };
  // What follows the backtick or the brace, up to the next backtick or the next expression.
  const replace = (literal: ts.TemplateLiteralLikeNode | undefined, text: string): void => {
    if (!literal) return;
    const raw = literal.getText(source);
    const [start, end] = [literal.getStart(source) + 1, literal.end - (raw.endsWith('${') ? 2 : 1)];
    if (end > start) result.update(start, end, escaped(text));
  };
  visit(source);
  return { code: result.toString(), map: result.generateMap({ hires: 'boundary' }) };
}

const byTag: Readonly<Record<string, (literals: ts.TemplateLiteralLikeNode[], file: string) => string[]>> = {
  html: (literals) => literals.map(minifyHtml),
  svg: (literals) => literals.map(minifyHtml),
  css: minifyCss,
};

const escaped = (text: string) => text.replace(/[\\`]|\$\{/g, '\\$&');

function literalsOf(template: ts.TemplateLiteral): ts.TemplateLiteralLikeNode[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

function minifyHtml({ text }: ts.TemplateLiteralLikeNode): string {
  return text.replace(/<!--.*?-->/gs, '').replace(/\s*\n\s*/g, ' ');
}

/** @throws when an expression does not survive */
function minifyCss(literals: readonly ts.TemplateLiteralLikeNode[], file: string): string[] {
  const joined = literals.map(({ text }, index) => (index === 0 ? text : placeholder(index) + text)).join('');
  const { code } = transformSync(joined, { loader: 'css', minify: true, target: 'esnext', sourcefile: file });
  const minified = code.trimEnd().split(/--roster-expression-\d+--/);
  if (minified.length !== literals.length)
    throw new Error(`${file}: an expression stands where CSS has no place for it.`);
  return minified;
}
