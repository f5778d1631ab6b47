import ts from 'typescript';

const rule = '[HFP]\\d{1,2}[a-d]?';
const list = `${rule}(?:[ ,]+(?:and )?${rule})*`;
const titled = new RegExp(`^(${list}):`);
const alone = new RegExp(`^(${list})$`);

/**
 * The rules that a test file names: at the start of a title (`H6: …`, `H3 H4: …`), or as the rule of a row in a table that
 * titles are made from (the row's first cell, or its property `rule`). Comments and other strings do not count.
 */
export function namedRules(code: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const match = titled.exec(node.text) ?? (isRuleCell(node) ? alone.exec(node.text) : null);
      for (const [name] of match?.[1]?.matchAll(new RegExp(rule, 'g')) ?? []) found.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('test.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

function isRuleCell(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isArrayLiteralExpression(parent)) return parent.elements[0] === node;
  return ts.isPropertyAssignment(parent) && /^rules?$/.test(parent.name.getText());
}
