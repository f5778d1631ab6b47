import { type Actor, can, type Decision, type ResourceAccess } from '@roster-kit/policy';
import type {
  AccessLevel,
  AccessLevelList,
  Permission,
  PermissionPage,
  PermissionPageList,
  Session,
} from '../contract/types.js';
import { isRosterError } from '../errors/errors.js';

/** Who is signed in, in the form that `can` and `canAssignRole` take, with the responses it was made from. */
export type SessionActor = Actor & {
  /** The session it was made from. */
  readonly session: Session;
  /** The permissions, grouped by the pages of the host. */
  readonly pages: readonly PermissionPage[];
  /** All permissions and access levels there are, with their texts for people. */
  readonly catalogue: {
    /** In the order of the pages. */
    readonly permissions: readonly Permission[];
    /** From weakest to strongest. */
    readonly accessLevels: readonly AccessLevel[];
  };
};

/** The resources of a client that it is made from. */
interface ActorSource {
  session: { get(): Promise<Session> };
  permissions: { list(): Promise<PermissionPageList> };
  accessLevels: { list(): Promise<AccessLevelList> };
}

/** A backend may lack these. Without permissions, those of the role are all that is known. */
export type CatalogueOperation = 'permissions.list' | 'accessLevels.list';

/** Whether the actor has a permission, for a resource if the permission needs one. */
export type PermissionCheck<Permission extends string> = (
  permission: Permission,
  resource?: ResourceAccess | null,
) => Promise<Decision>;

export interface ActorCache {
  /**
   * Loads session, permissions and access levels, or returns the cached actor. Given a session, it loads only the other two, and
   * only those that the backend `has`.
   */
  actor(session?: Session, has?: (operation: CatalogueOperation) => boolean): Promise<SessionActor>;
  can: PermissionCheck<string>;
  forget(): void;
}

/** Undefined if the backend does not have the operation. */
async function ifThere<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (isRosterError(error) && error.code === 'unknown_operation') return undefined;
    throw error;
  }
}

const ownPermission = (id: string): Permission => ({ id, label: id, description: '', decidedBy: 'role' });

/** Caches the actor for `freshForInMs`; concurrent calls share one load. A failed load is not cached. */
export function createActorCache(source: ActorSource, freshForInMs: number): ActorCache {
  let kept: { actor: Promise<SessionActor>; staleAt: number } | undefined;

  async function loadActor(
    known: Session | undefined,
    has: (operation: CatalogueOperation) => boolean,
  ): Promise<SessionActor> {
    const [session, pages, levels] = await Promise.all([
      known ?? source.session.get(),
      has('permissions.list') ? ifThere(source.permissions.list()) : undefined,
      has('accessLevels.list') ? ifThere(source.accessLevels.list()) : undefined,
    ]);
    const permissions =
      pages?.data.flatMap((page) => page.permissions) ?? session.role.permissions.map((id) => ownPermission(id));
    return {
      session,
      role: session.role,
      pages: pages?.data ?? [],
      catalogue: { accessLevels: levels?.data ?? [], permissions },
    };
  }

  function actor(
    session?: Session,
    has: (operation: CatalogueOperation) => boolean = () => true,
  ): Promise<SessionActor> {
    if (!session && kept && Date.now() < kept.staleAt) return kept.actor;
    const entry = (kept = { actor: loadActor(session, has), staleAt: Infinity });
    entry.actor.then(
      () => (entry.staleAt = Date.now() + freshForInMs),
      () => (entry.staleAt = 0),
    );
    return entry.actor;
  }

  return {
    actor,
    can: async (permission, resource) => can(await actor(), permission, resource ?? undefined),
    forget: () => (kept = undefined),
  };
}
