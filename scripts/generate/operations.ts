import { answerOf } from './answers.js';
import { bodyLimitOf } from './bounds.js';
import type { Contract, ContractDocument, ContractOperation } from './document.js';
import type { GeneratedFile } from './generated-file.js';

const HEADER = '// Generated from openapi/. Do not edit; run "npm run generate".\n\n';

function describe(document: ContractDocument, operation: ContractOperation) {
  const has = (name: string) => operation.parameters.some((p) => p.in === 'header' && p.name === name);
  return {
    method: operation.method.toUpperCase(),
    path: operation.path,
    area: operation.area,
    permission: operation.permission,
    twoFactorExempt: operation.twoFactorExempt,
    secretResponse: operation.secretResponse,
    readOnly: operation.readOnly,
    hasBody: operation.body !== undefined,
    bodyLimitInBytes: bodyLimitOf(document, operation.body),
    ifMatch: has('If-Match'),
    idempotent: has('Idempotency-Key') && !operation.readOnly,
    batchOf: operation.batchOf,
    resumable: has('Last-Event-ID'),
    successStatus: operation.successStatus,
    mediaType: operation.mediaType,
    problems: operation.problems,
  };
}

const table = (entries: [string, unknown][]) =>
  `{\n${entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('')}} as const`;

/** The operation table for the server, and the part that the SDK needs: request, answer, permission and problem codes. */
export function makeOperations(contract: Contract): GeneratedFile[] {
  const operations = contract.operations.map((operation): [string, ReturnType<typeof describe>] => [
    operation.id,
    describe(contract.document, operation),
  ]);
  const problems = Object.entries(contract.problems).map(
    ([code, { status, title, description }]): [string, unknown] => [code, { status, title, description }],
  );
  const forSdk = contract.operations.map((operation): [string, unknown] => {
    const { method, path, permission, problems: codes, successStatus } = describe(contract.document, operation);
    const answer = answerOf(contract, operation);
    return [operation.id, { method, path, permission, status: successStatus, answer, problems: codes }];
  });
  return [
    {
      path: 'packages/server/src/generated/operations.ts',
      content: `${HEADER}export const operations = ${table(operations)};\n\nexport type OperationId = keyof typeof operations;\n`,
    },
    {
      path: 'packages/server/src/generated/problems.ts',
      content: `${HEADER}export const problems = ${table(problems)};\n\nexport type ProblemCode = keyof typeof problems;\n`,
    },
    {
      path: 'packages/sdk/src/generated/operations.ts',
      content:
        `${HEADER}/** Request, permission, answer and problem codes of every operation in the contract. */\n` +
        `export const operations = ${table(forSdk)};\n\n` +
        `/** Every operation of the contract, by its \`operationId\`. */\nexport type OperationId = keyof typeof operations;\n\n` +
        `/** The problem codes that one operation can fail with. */\n` +
        `export type ProblemCodeOf<Id extends OperationId> = (typeof operations)[Id]['problems'][number];\n\n` +
        `/** Every problem code in the contract. */\nexport type ProblemCode = ProblemCodeOf<OperationId>;\n`,
    },
  ];
}
