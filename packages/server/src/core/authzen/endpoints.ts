import type { Dependencies } from '../operation/dependencies.js';
import type { Endpoint, Incoming } from '../request/contract.js';
import { evaluateMany, evaluateOne, isAuthzenProblem } from './evaluate.js';
import type { EvaluationDecision } from './messages.js';

export const AUTHZEN_PATH = '/access/v1';
export const EVALUATION_PATH = `${AUTHZEN_PATH}/evaluation`;
export const EVALUATIONS_PATH = `${AUTHZEN_PATH}/evaluations`;

type Evaluate = (
  dependencies: Dependencies,
  incoming: Incoming,
) => Promise<EvaluationDecision | { evaluations: EvaluationDecision[] }>;

/** AuthZEN's Authorization API 1.0 over HTTP (section 10): who asks is authenticated and counted as for an operation. */
export function authzenEndpoints(dependencies: Dependencies): (Endpoint & { path: string })[] {
  const endpoint = (name: string, path: string, evaluate: Evaluate) => ({
    name,
    path,
    lists: isAuthzenProblem,
    respond: async (incoming: Incoming) => Response.json(await evaluate(dependencies, incoming)),
  });
  return [
    endpoint('authzen.evaluation', EVALUATION_PATH, evaluateOne),
    endpoint('authzen.evaluations', EVALUATIONS_PATH, evaluateMany),
  ];
}
