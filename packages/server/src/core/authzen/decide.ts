import { can, type DenialReason } from '@roster-kit/policy';
import { normalizeEmail } from '../../store/fold.js';
import { grantId } from '../../store/grant-id.js';
import type { ReadTx, ResourceRow, UserRow } from '../../store/store.js';
import { type OrganizationCatalogue, policyRoleOf } from '../operation/catalogue.js';
import type { Dependencies } from '../operation/dependencies.js';
import { hostIdentityId } from '../sign-in/host-accounts.js';
import type { Entity, Evaluation, EvaluationDecision } from './messages.js';

interface Known {
  tx: ReadTx;
  catalogue: OrganizationCatalogue;
  dependencies: Dependencies;
}

/** Why a question is answered with no: by the policy, or because of whom or what it names. */
export type Refusal = DenialReason | 'subject_not_found' | 'subject_not_active' | 'resource_not_found' | 'malformed';

/** What a question may name although the catalogue has no such resources. No access level can be set there. */
const PEOPLE = 'user';
const WHOLE = 'organization';

/** No id, key, address or subject is longer, so a longer one is not looked up. */
const LONGEST_ID = 255;

export const denied = (reason: Refusal, error?: { status: number; message: string }): EvaluationDecision => ({
  decision: false,
  context: { reason, ...(error && { error }) },
});

const notFound = (what: 'Subject' | 'Resource'): EvaluationDecision =>
  denied(what === 'Subject' ? 'subject_not_found' : 'resource_not_found', {
    status: 404,
    message: `${what} not found`,
  });

/**
 * The user with this id, else with this address, or whom the host's sign-in knows by this `sub`. Where the last two are different
 * people, it is neither: a name that could mean somebody else decides nothing.
 */
async function findPerson({ tx, dependencies }: Known, id: string): Promise<UserRow | undefined> {
  const byId = await tx.get('users', id);
  if (byId) return byId;
  const [byAddress] = await tx.find('users', { emailNormalized: normalizeEmail(id) });
  const issuer = dependencies.hostIdentity?.issuer;
  const link = issuer === undefined ? undefined : await tx.get('hostIdentities', await hostIdentityId(issuer, id));
  const bySignIn = link && (await tx.get('users', link.userId));
  return byAddress && bySignIn && byAddress.id !== bySignIn.id ? undefined : (byAddress ?? bySignIn);
}

/** A registered resource, by its id or the host's own key; null for what can have no access levels. */
async function findResource(known: Known, { type, id }: Entity): Promise<ResourceRow | null | undefined> {
  const { tx, catalogue } = known;
  if (catalogue.resourceTypes.some((one) => one.id === type)) {
    const byId = await tx.get('resources', id);
    return byId?.type === type ? byId : (await tx.find('resources', { type, key: id }))[0];
  }
  if (type === WHOLE) return id === tx.organization.id ? null : undefined;
  if (type === PEOPLE) return (await findPerson(known, id)) && null;
  return undefined;
}

/** Looks each entity up once, however many questions name it. */
function oncePerEntity<T>(look: (entity: Entity) => Promise<T>): (entity: Entity) => Promise<T | undefined> {
  const found = new Map<string, Promise<T>>();
  return async (entity) => {
    if (entity.id.length > LONGEST_ID) return undefined;
    const key = JSON.stringify([entity.type, entity.id]);
    const known = found.get(key) ?? look(entity);
    found.set(key, known);
    return known;
  };
}

/**
 * Answers questions in one transaction, by `can` and as `access.evaluate` does. P4: whatever the organization does not have, it
 * does not have for anybody. A user who is not active may do nothing.
 */
export function deciderIn(known: Known): (evaluation: Evaluation) => Promise<EvaluationDecision> {
  const { tx, catalogue } = known;
  const personOf = oncePerEntity(async ({ type, id }) => (type === PEOPLE ? findPerson(known, id) : undefined));
  const resourceOf = oncePerEntity((entity) => findResource(known, entity));
  return async ({ subject, action, resource }) => {
    const user = await personOf(subject);
    if (!user) return notFound('Subject');
    if (user.state !== 'active') return denied('subject_not_active');
    const found = await resourceOf(resource);
    if (found === undefined) return notFound('Resource');
    const actor = { role: policyRoleOf(catalogue, user.roleId), catalogue };
    const grant = found && (await tx.get('grants', grantId(found.id, user.id)));
    const access = found ? { accessLevel: grant?.accessLevel ?? null } : undefined;
    const { allowed, reason } = can(actor, action.name, access);
    return allowed ? { decision: true } : denied(reason);
  };
}
