import { answerOf } from './answers.js';
import type { Contract, ContractOperation } from './document.js';
import type { GeneratedFile } from './generated-file.js';

/** Their failure must be known at once, because a person waits at an input field or a probe asks again by itself. */
const TRIED_ONCE = [
  'twoFactor.confirmSetup',
  'twoFactor.regenerateRecoveryCodes',
  'identity.verifyCode',
  'identity.useRecoveryCode',
  'service.health',
  'service.ready',
];

/** After them the caller's own session or role may be another one. */
const CHANGES_SESSION = [
  'session.signOut',
  'roles.update',
  'twoFactor.confirmSetup',
  'identity.redeemLink',
  'identity.verifyCode',
  'identity.useRecoveryCode',
];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The path below `/v1`, with `&` for the area as its first segment and `*` for the method as its last: `&/{userId}/*`. */
function shorten(path: string, area: string, name: string): string {
  const [, , first, ...rest] = path.split('/');
  const segments = [first === kebab(area) ? '&' : `/${first}`, ...rest];
  return segments.join('/').replace(new RegExp(`/${kebab(name.replace(/Batch$/, ''))}$`), '/*');
}

/** `create POST201+ & id etag`: the name, the request, the path, and the required fields of the answer. */
function line(contract: Contract, operation: ContractOperation): string {
  const { id, method, path, permission, body, successStatus } = operation;
  const [area = '', name = ''] = id.split('.');
  const request = [
    method.toUpperCase(),
    successStatus === 200 ? '' : successStatus,
    body ? '+' : '',
    permission === 'public' ? '!' : '',
    TRIED_ONCE.includes(id) ? '#' : '',
    CHANGES_SESSION.includes(id) ? '~' : '',
  ].join('');
  return [name, request, shorten(path, area, name), answerOf(contract, operation)].join(' ').trim();
}

/**
 * What the SDK's client needs of the contract to make its methods, in a form that takes few bytes: a paragraph for each area, with
 * its name and a line for each operation.
 */
export function makeMethods(contract: Contract): GeneratedFile {
  const ids = contract.operations.map(({ id }) => id);
  const unknown = [...TRIED_ONCE, ...CHANGES_SESSION].filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`No operation of the contract: ${unknown.join(', ')}`);
  const areas = new Map<string, string[]>();
  // What is streamed is one function of the client.
  for (const operation of contract.operations.filter(({ mediaType }) => mediaType !== 'text/event-stream')) {
    const [area = ''] = operation.id.split('.');
    areas.set(area, [...(areas.get(area) ?? []), line(contract, operation)]);
  }
  const text = [...areas].map(([area, lines]) => [area, ...lines].join('\n')).join('\n\n');
  return {
    path: 'packages/sdk/src/generated/methods.ts',
    content:
      `// Generated from openapi/. Do not edit; run "npm run generate".\n\n` +
      `/**\n * A paragraph for each area: its name, then a line for each operation with name, request, path below \`/v1\`, and required\n` +
      ` * fields of the answer. The request is a method with a success status that is not 200, and \`+\` for a body, \`!\` for a public\n` +
      ` * operation, \`#\` for one that is tried once, \`~\` for one that changes the session. In a path, \`&\` stands for the area and\n` +
      ` * \`*\` for the name, as paths write them.\n */\n` +
      `export const methods = \`${text}\`;\n`,
  };
}
