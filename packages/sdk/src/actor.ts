import { type Actor, can, type Decision, type ResourceAccess } from '@roster-kit/policy';
import type {
  AccessLevel,
  AccessLevelList,
  Permission,
  PermissionPage,
  PermissionPageList,
  Session,
} from './contract/types.js';

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

export interface ActorSource {
  session(): Promise<Session>;
  permissions(): Promise<PermissionPageList>;
  accessLevels(): Promise<AccessLevelList>;
}

/** Whether the actor has a permission, for a resource if the permission needs one. */
export type PermissionCheck<Permission extends string> = (
  permission: Permission,
  resource?: ResourceAccess | null,
) => Promise<Decision>;

export interface ActorCache {
  /** Loads session, permissions and access levels, or returns the cached actor. Given a session, it loads only the other two. */
  actor(session?: Session): Promise<SessionActor>;
  can: PermissionCheck<string>;
  forget(): void;
}

/** Caches the actor for `freshForInMs`; concurrent calls share one load. A failed load is not cached. */
export function createActorCache(source: ActorSource, freshForInMs: number): ActorCache {
  let kept: { actor: Promise<SessionActor>; staleAt: number } | undefined;

  async function load(known?: Session): Promise<SessionActor> {
    const [session, pages, levels] = await Promise.all([
      known ?? source.session(),
      source.permissions(),
      source.accessLevels(),
    ]);
    return {
      session,
      role: session.role,
      pages: pages.data,
      catalogue: { accessLevels: levels.data, permissions: pages.data.flatMap(({ permissions }) => permissions) },
    };
  }

  function actor(session?: Session): Promise<SessionActor> {
    if (!session && kept && Date.now() < kept.staleAt) return kept.actor;
    const entry = (kept = { actor: load(session), staleAt: Infinity });
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
