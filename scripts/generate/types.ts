import openapiTS, { astToString } from 'openapi-typescript';
import { withStrictItems } from './batches.js';
import { readableComments } from './doc-comments.js';
import type { Contract } from './document.js';
import type { GeneratedFile } from './generated-file.js';
import { nameTypes } from './named-types.js';

/** The contract's types, which SDK and server import from `@roster-kit/contract/schema`. */
export async function makeTypes(contract: Contract): Promise<GeneratedFile> {
  const ast = await openapiTS(JSON.stringify(withStrictItems(contract)), { alphabetize: false });
  return {
    path: 'openapi/generated/schema.d.ts',
    content:
      `// Generated from openapi/. Do not edit; run "npm run generate".\n\n` +
      readableComments(astToString(nameTypes(ast))),
  };
}
