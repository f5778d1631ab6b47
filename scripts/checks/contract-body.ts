import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import contract from '@roster-kit/server/contract.json' with { type: 'json' };
import { type OperationId, operations } from '@roster-kit/server/core';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract', ...contract });

/** Fails unless the contract allows this JSON body as the operation's success. */
export function expectValidBody(id: OperationId, body: unknown): void {
  const { path, method, successStatus } = operations[id];
  const pointer = [
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    String(successStatus),
    'content',
    'application/json',
  ];
  const escaped = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
  const validate = ajv.compile({ $ref: `contract#/${escaped.join('/')}/schema` });
  expect(validate(body), `${id}: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`).toBe(true);
}
