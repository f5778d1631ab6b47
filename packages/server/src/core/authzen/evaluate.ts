import document from '../../generated/openapi.json' with { type: 'json' };
import { operations } from '../../generated/operations.js';
import type { Dependencies } from '../operation/dependencies.js';
import { type ProblemCode, ProblemError } from '../problem/problem.js';
import { isListed } from '../problem/problem-response.js';
import { admit } from '../request/caller.js';
import { asCaller, type Incoming } from '../request/contract.js';
import { readJson } from '../validation/validate.js';
import { deciderIn, denied } from './decide.js';
import {
  type Evaluation,
  type EvaluationDecision,
  type Evaluations,
  Malformed,
  readEvaluation,
  readEvaluations,
} from './messages.js';

/** Whoever may see what a user may do may also ask here. */
const ASKING = 'access.listByUser';

/** As many as `access.evaluate` takes. */
const MOST_EVALUATIONS = document.components.schemas.AccessEvaluation.properties.checks.maxItems;
/** What it sends along (`properties`, `context`) is read and ignored, so a body may be as large as that of any operation. */
const BODY_LIMIT_IN_BYTES = Math.max(...Object.values(operations).map(({ bodyLimitInBytes }) => bodyLimitInBytes));

/** The refusals of both endpoints. */
export const isAuthzenProblem = (code: ProblemCode): boolean => code === 'payload_too_large' || isListed(ASKING, code);

async function readBody<T>(request: Request, read: (body: unknown) => T): Promise<T> {
  try {
    return read(await readJson(request, BODY_LIMIT_IN_BYTES));
  } catch (error) {
    if (error instanceof Malformed) throw new ProblemError('malformed_request', { detail: error.message });
    // The specification has one status for every request that cannot be read.
    if (error instanceof ProblemError && error.code === 'unsupported_media_type')
      throw new ProblemError('malformed_request', { detail: 'The Content-Type must be application/json.' });
    throw error;
  }
}

/** Reads the request, then admits the caller and decides on one snapshot of the organization. */
function decide<Question, Answer>(
  dependencies: Dependencies,
  incoming: Incoming,
  read: (body: unknown) => Question,
  answer: (decideOne: (one: Evaluation) => Promise<EvaluationDecision>, question: Question) => Promise<Answer>,
): Promise<Answer> {
  const { raw } = incoming;
  return asCaller(dependencies, incoming, async (authenticated, now) => {
    const question = await readBody(raw, read);
    return dependencies.store.read(
      authenticated.organizationId,
      async (tx) => {
        const { catalogue } = await admit(tx, { id: ASKING, authenticated, dependencies, now });
        return answer(deciderIn({ tx, catalogue, dependencies }), question);
      },
      raw.signal,
    );
  });
}

/** Whether the answers to the rest are not wanted. */
const ends = ({ semantic }: Evaluations, { decision }: EvaluationDecision): boolean =>
  semantic === (decision ? 'permit_on_first_permit' : 'deny_on_first_deny');

/**
 * `POST /access/v1/evaluation`.
 * @throws ProblemError with a code of `isAuthzenProblem`
 */
export const evaluateOne = (dependencies: Dependencies, incoming: Incoming): Promise<EvaluationDecision> =>
  decide(
    dependencies,
    incoming,
    (body) => readEvaluation(body),
    (decideOne, evaluation) => decideOne(evaluation),
  );

/**
 * `POST /access/v1/evaluations`: the answers in order, as far as the semantic wants them.
 * @throws ProblemError with a code of `isAuthzenProblem`
 */
export const evaluateMany = (
  dependencies: Dependencies,
  incoming: Incoming,
): Promise<EvaluationDecision | { evaluations: EvaluationDecision[] }> =>
  decide(
    dependencies,
    incoming,
    (body) => readEvaluations(body, MOST_EVALUATIONS) ?? readEvaluation(body),
    async (decideOne, asked) => {
      if (!('entries' in asked)) return decideOne(asked);
      const evaluations: EvaluationDecision[] = [];
      for (const entry of asked.entries) {
        const decision =
          entry instanceof Malformed
            ? denied('malformed', { status: 400, message: entry.message })
            : await decideOne(entry);
        evaluations.push(decision);
        if (ends(asked, decision)) break;
      }
      return { evaluations };
    },
  );
