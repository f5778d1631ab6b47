import type { Contract, ContractOperation, Operation, ProblemType } from './document.js';
import type { GeneratedFile } from './generated-file.js';

interface Described extends Operation {
  summary: string;
  'x-rules'?: string[];
}

const HEADER = '<!-- Generated from openapi/. Do not edit; run "npm run generate". -->\n';

const IMPLIED: Record<NonNullable<ProblemType['impliedBy']>, string> = {
  any: 'every operation',
  authenticated: 'operations that need a token',
  permission: 'operations that need a permission',
  twoFactor: 'operations that need a token, except those that set up or verify the second factor',
  body: 'operations with a request body',
  ifMatch: 'PATCH, PUT and DELETE',
  idempotency: 'operations that need a token and change something',
  cursor: 'paged lists',
};

const code = (text: string) => `\`${text}\``;
const ruleLink = (rule: string) => `[${rule}](../../docs/rules.md#${rule.toLowerCase()})`;
const cells = (...columns: string[]) => `| ${columns.join(' | ')} |`;

function row(contract: Contract, { id, method, path, permission, problems }: ContractOperation): string {
  const { summary, 'x-rules': rules = [] } = contract.source.paths[path]?.[method] as Described;
  const own = problems.filter((problem) => contract.problems[problem]?.impliedBy === undefined);
  return cells(
    code(id),
    code(`${method.toUpperCase()} ${path}`),
    summary,
    code(permission),
    own.map(code).join(', '),
    rules.map(ruleLink).join(', '),
  );
}

function section(contract: Contract, { name, description }: { name: string; description: string }): string {
  const operations = contract.operations.filter(({ area }) => area === name);
  const head = cells('Operation', 'Request', 'What it does', 'Permission', 'Own problem codes', 'Rules');
  return [
    `## ${description}`,
    '',
    head,
    cells('---', '---', '---', '---', '---', '---'),
    ...operations.map((operation) => row(contract, operation)),
    '',
  ].join('\n');
}

function implied(contract: Contract): string {
  const codes = Object.entries(contract.problems).filter(([, { impliedBy }]) => impliedBy !== undefined);
  const rows = codes.map(([name, { status, description, impliedBy }]) =>
    cells(code(name), String(status), IMPLIED[impliedBy ?? 'any'], description),
  );
  return [
    '## Codes implied by the shape of an operation',
    '',
    cells('Code', 'Status', 'Returned by', 'Meaning'),
    cells('---', '---', '---', '---'),
    ...rows,
    '',
  ].join('\n');
}

/** The page that lists every operation with its permission, problem codes and rules. */
export function makeOperationsPage(contract: Contract): GeneratedFile {
  const { tags } = contract.document as Contract['document'] & { tags: { name: string; description: string }[] };
  const opening = [
    HEADER,
    '# Operations',
    '',
    `The contract has ${contract.operations.length} operations.`,
    'As a permission, `authenticated` means any signed-in actor; `public` needs no token.',
    'An SDK call has the name of its operation: `users.list` is `client.users.list()`.',
    'The last column links to [the rules](../../docs/rules.md) that an operation keeps.',
    '',
  ];
  return {
    path: 'openapi/generated/operations.md',
    content: [...opening, ...tags.map((tag) => section(contract, tag)), implied(contract)].join('\n'),
  };
}
