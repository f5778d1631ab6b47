import ts from 'typescript';

/** A text that someone reads: a string of the code, or a whole document. */
export interface ProductText {
  /** Where it begins, from 1. */
  line: number;
  text: string;
}

/** The texts of a file: the strings of TypeScript, without comments and names, or the whole of any other file. */
export function textsOf(path: string, content: string): ProductText[] {
  if (path.endsWith('.ts')) return stringsOf(content);
  return [{ line: 1, text: path.endsWith('.html') ? withoutTags(content) : content }];
}

/** Line breaks stay, so that lines can be counted. */
const withoutTags = (markup: string): string => markup.replace(/<[^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' '));

function stringsOf(code: string): ProductText[] {
  const source = ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true);
  const texts: ProductText[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') return;
    if (isText(node) && !isText(node.parent) && !isName(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const text = textOf(node);
      texts.push({ line, text: ts.isTaggedTemplateExpression(node.parent) ? withoutTags(text) : text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}

const isText = (node: ts.Node): node is ts.Expression =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || isSum(node);

const isSum = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;

/** Module paths, keys and types are for the compiler. */
const isName = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) ||
  ts.isExportDeclaration(parent) ||
  ts.isLiteralTypeNode(parent) ||
  ts.isElementAccessExpression(parent);

/** An ellipsis replaces what is inserted at run time. */
function textOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (isSum(node)) return textOf(node.left) + textOf(node.right);
  if (!ts.isTemplateExpression(node)) return '…';
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}
