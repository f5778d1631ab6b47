import { type Actor, can, type Decision, type ResourceAccess } from '@roster-kit/policy';
import type { AccessLevelList, PermissionPageList, Session } from './contract/types.js';

/** Who is signed in, as `can` and `canAssignRole` take it, and the session it was read from. */
export type SessionActor = Actor & { readonly session: Session };

export interface ActorSource {
  session(): Promise<Session>;
  permissions(): Promise<PermissionPageList>;
  accessLevels(): Promise<AccessLevelList>;
}

/** May the actor do that, on this resource. */
export type PermissionCheck<Permission extends string> = (
  permission: Permission,
  resource?: ResourceAccess | null,
) => Promise<Decision>;

export interface ActorCache {
  actor(): Promise<SessionActor>;
  can: PermissionCheck<string>;
  forget(): void;
}

async function load(source: ActorSource): Promise<SessionActor> {
  const [session, pages, levels] = await Promise.all([source.session(), source.permissions(), source.accessLevels()]);
  const permissions = pages.data.flatMap((page) => page.permissions);
  return { session, role: session.role, catalogue: { permissions, accessLevels: levels.data } };
}

/** Keeps the actor for a while, with one load in flight. A failed load is not kept. */
export function createActorCache(source: ActorSource, freshForInMs: number): ActorCache {
  let kept: { actor: Promise<SessionActor>; staleAt: number } | undefined;

  function actor(): Promise<SessionActor> {
    if (kept && Date.now() < kept.staleAt) return kept.actor;
    const entry = { actor: load(source), staleAt: Infinity };
    kept = entry;
    entry.actor.then(
      () => {
        entry.staleAt = Date.now() + freshForInMs;
      },
      () => {
        entry.staleAt = 0;
      },
    );
    return entry.actor;
  }

  return {
    actor,
    can: async (permission, resource) => can(await actor(), permission, resource ?? undefined),
    forget: () => {
      kept = undefined;
    },
  };
}
