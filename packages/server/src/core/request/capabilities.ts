import type { components } from '@roster-kit/contract/schema';
import document from '../../generated/openapi.json' with { type: 'json' };
import { type OperationId, operations } from '../../generated/operations.js';
import { hashOf } from '../lib/canonical.js';
import type { Dependencies } from '../operation/dependencies.js';
import type { PublicHandler } from '../operation/operation.js';
import { MAX_CUSTOM_ROLES } from '../roles/custom-roles.js';

type Capabilities = components['schemas']['Capabilities'];

const ids = Object.keys(operations) as OperationId[];
const { parameters, schemas } = document.components;

/** Validation draws these lines by the contract. */
const LIMITS: Capabilities['limits'] = {
  pageItems: parameters.Limit.schema.maximum,
  batchItems: schemas.UserBatch.properties.items.maxItems,
  accessChecks: schemas.AccessEvaluation.properties.checks.maxItems,
  bodyBytes: Math.max(...ids.map((id) => operations[id].bodyLimitInBytes)),
  customRoles: MAX_CUSTOM_ROLES,
  emailDomains: schemas.EmailDomains.maxItems,
};

/** Whether this service carries the operation out. One that leaves sign-in to the host has no operations for it. */
export const isOffered = ({ identity }: Pick<Dependencies, 'identity'>, id: OperationId): boolean =>
  identity.enabled || operations[id].area !== 'identity';

export const getCapabilities: PublicHandler<'capabilities.get'> = async ({ dependencies }) => {
  const areas: Capabilities['areas'] = {};
  for (const id of ids.filter((one) => isOffered(dependencies, one))) (areas[operations[id].area] ??= []).push(id);
  const body = { contractVersion: document.info.version, areas, limits: LIMITS };
  return { body, etag: `"${await hashOf(body)}"` };
};
