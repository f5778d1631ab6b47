import { headerRefs, isCounted, LIMIT_HEADERS } from './describe.js';
import type { Contract, ContractDocument, Operation, ProblemType } from './document.js';

const STATUS_NAMES: Record<number, string> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'PreconditionFailed',
  413: 'ContentTooLarge',
  415: 'UnsupportedMediaType',
  422: 'UnprocessableContent',
  428: 'PreconditionRequired',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
};
const TOO_MANY_REQUESTS = 429;
const WITH_RETRY_AFTER = [TOO_MANY_REQUESTS, 503];
/** Codes of these shapes come together, and have one word in the name of a response. */
const SHAPE_NAMES: Partial<Record<NonNullable<ProblemType['impliedBy']>, string>> = {
  permission: 'Permission',
  twoFactor: 'TwoFactor',
  cursor: 'Cursor',
  idempotency: 'Idempotency',
};

const pascalCase = (code: string): string =>
  code.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Such as `ConflictLastManagerLastOwner`: the status, then what tells it from other answers with this status. */
function nameOf(problems: Contract['problems'], status: number, codes: string[], counted: boolean): string {
  const words = codes.map((code) => {
    const { impliedBy } = problems[code]!;
    return impliedBy === undefined ? pascalCase(code) : (SHAPE_NAMES[impliedBy] ?? '');
  });
  return `${counted ? '' : 'Public'}${STATUS_NAMES[status]!}${[...new Set(words)].join('')}`;
}

const descriptionOf = (problems: Contract['problems'], codes: string[]): string =>
  codes.map((code) => `\`${code}\`: ${problems[code]!.description}`).join('\n\n');

function responseOf({ problems }: Contract, status: number, codes: string[], counted: boolean) {
  const headers = [
    ...(WITH_RETRY_AFTER.includes(status) ? ['Retry-After'] : []),
    // Without a token, the limit on a link or an address is named once it refuses.
    ...(counted || status === TOO_MANY_REQUESTS ? LIMIT_HEADERS : []),
  ];
  return {
    description: descriptionOf(problems, codes),
    ...(headers.length > 0 && { headers: headerRefs(headers) }),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            {
              type: 'object',
              required: ['code'],
              properties: { code: { type: 'string', enum: codes, description: 'What went wrong.' } },
            },
          ],
        },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

/** Adds a response per problem status, so that the served document is complete. Operations share what they answer alike. */
export function describeProblems(contract: Contract, operation: Operation, codes: string[]): void {
  const { problems } = contract;
  const shared = (contract.document.components.responses ??= {});
  for (const status of new Set(codes.map((code) => problems[code]!.status))) {
    const ofStatus = codes.filter((code) => problems[code]!.status === status);
    const name = nameOf(problems, status, ofStatus, isCounted(operation));
    const response = responseOf(contract, status, ofStatus, isCounted(operation));
    if (JSON.stringify(shared[name] ?? response) !== JSON.stringify(response))
      throw new Error(`Two responses have the name ${name}.`);
    shared[name] = response;
    operation.responses[status] = { $ref: `#/components/responses/${name}` };
  }
}

/** One example body for each code, which every response with that code refers to. */
export function addProblemExamples({ components }: ContractDocument, problems: Contract['problems']): void {
  const examples = (components.examples ??= {});
  for (const [code, { status, title, description, example }] of Object.entries(problems)) {
    if (code in examples) throw new Error(`Another example has the name ${code}.`);
    const requestId = 'req_0195f3a2-7c1b-7d2e-9a41-3f6c8b0d5e17';
    const type = `urn:roster-kit:problem:${code}`;
    examples[code] = {
      summary: title,
      value: { type, title, status, detail: description, code, requestId, ...example },
    };
  }
}
