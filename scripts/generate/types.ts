import openapiTS, { astToString } from 'openapi-typescript';
import type { Contract } from './contract.js';
import type { GeneratedFile } from './generated-file.js';

/** Types of the contract, for the SDK and for the server, which may not import one another. */
export async function makeTypes(contract: Contract): Promise<GeneratedFile[]> {
  const ast = await openapiTS(JSON.stringify(contract.source), { alphabetize: false });
  const content = `// Generated from openapi/. Do not edit; run "npm run generate".\n\n${astToString(ast)}`;
  return ['sdk', 'server'].map((name) => ({ path: `packages/${name}/src/generated/schema.ts`, content }));
}
