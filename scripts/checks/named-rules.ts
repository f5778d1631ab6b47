import ts from 'typescript';

const rule = '[HFP]\\d{1,2}[a-d]?';
const list = `${rule}(?:[ ,]+(?:and )?${rule})*`;
const titled = new RegExp(`^(${list}):`);
const alone = new RegExp(`^(${list})$`);

/** A rule of `docs/rules.md`, with the packages that must prove it: none for a rule that only sums up others. */
export interface DefinedRule {
  readonly name: string;
  readonly provenIn: readonly string[];
}

/**
 * The rules that `docs/rules.md` defines: each is a heading of its own, followed by its packages.
 * @throws if a rule has neither packages nor a reason for none
 */
export function definedRules(page: string): DefinedRule[] {
  const [, ...sections] = page.split(/^### /m);
  return sections.map((section) => {
    const name = section.split('\n', 1)[0] ?? '';
    const proof = /^(?:Proven in: (?<places>.+)|No test of its own: .+)\.$/m.exec(section);
    if (!proof) throw new Error(`docs/rules.md does not say where ${name} is proven.`);
    return { name, provenIn: proof.groups?.['places']?.split(', ') ?? [] };
  });
}

/**
 * The rules that a test file names: at the start of a title (`H6: …`, `H3 H4: …`), or as the rule of a row in a table that
 * titles are made from (the first cell of the row, or its property `rule`). Comments and other strings do not count.
 */
export function namedRules(code: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const match = titled.exec(node.text) ?? (isRuleCell(node) ? alone.exec(node.text) : null);
      for (const name of citedRules(match?.[1] ?? '')) found.add(name);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('test.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** The rules that a text cites, wherever they are in it. */
export function citedRules(text: string): string[] {
  return text.match(new RegExp(`(?<![\\w%])${rule}(?![\\w@])`, 'g')) ?? [];
}

function isRuleCell(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isArrayLiteralExpression(parent)) return parent.elements[0] === node;
  return ts.isPropertyAssignment(parent) && /^rules?$/.test(parent.name.getText());
}
