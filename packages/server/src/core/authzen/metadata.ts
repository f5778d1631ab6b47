import type { Dependencies } from '../operation/dependencies.js';
import { EVALUATION_PATH, EVALUATIONS_PATH } from './endpoints.js';

/** Where the metadata is. The path of the service's own address, if it has one, follows. */
export const METADATA_PATH = '/.well-known/authzen-configuration';

const KEPT_IN_SECONDS = 3600;

/**
 * The metadata of the service (section 9); undefined at another path than that of its address. What is derived from the request's own
 * address is not cached: its `Host` header may be anybody's.
 */
export function metadataAnswer({ authzenUrl }: Dependencies, request: Request): Response | undefined {
  const { origin, pathname } = new URL(request.url);
  const base = (authzenUrl ?? origin).replace(/\/+$/, '');
  if (pathname !== `${METADATA_PATH}${new URL(base).pathname.replace(/\/$/, '')}`) return undefined;
  const metadata = {
    policy_decision_point: base,
    access_evaluation_endpoint: `${base}${EVALUATION_PATH}`,
    access_evaluations_endpoint: `${base}${EVALUATIONS_PATH}`,
  };
  return Response.json(
    metadata,
    authzenUrl === undefined ? {} : { headers: { 'Cache-Control': `public, max-age=${KEPT_IN_SECONDS}` } },
  );
}
