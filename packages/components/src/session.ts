import type { Decision, RosterClient, Session } from '@roster-kit/sdk';
import { stateOf } from './shared/state/roster-state.js';

/** The session as the widgets on the page know it. A new object after each change. */
export interface SessionSnapshot {
  /** `error`: the session could not be loaded, or nobody is signed in; `error` says why. */
  readonly status: 'idle' | 'loading' | 'ready' | 'error';
  readonly session: Session | undefined;
  readonly error: unknown;
}

/** What the host may read of the session that its widgets share. */
export interface SharedSession {
  readonly snapshot: SessionSnapshot;
  /** Calls back after every change of the session or of what it permits. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Loads the session unless it is loaded. A failure is in the snapshot. */
  load(): Promise<void>;
  /** Loads the session again, such as after a sign-in. */
  reload(): Promise<void>;
  /** Answers as the policy does; denies as `malformed` until the session is loaded. */
  can(permission: string, resource?: { accessLevel: string | null }): Decision;
}

const shared = new WeakMap<RosterClient, SharedSession>();

function share(client: RosterClient): SharedSession {
  const state = stateOf(client);
  let snapshot: SessionSnapshot | undefined;
  return {
    get snapshot() {
      const { status, session, error } = state;
      if (snapshot?.status !== status || snapshot.session !== session || snapshot.error !== error)
        snapshot = { status, session, error };
      return snapshot;
    },
    subscribe: (listener) => state.subscribe(() => listener()),
    load: () => state.load(),
    reload: async () => {
      // A first load that is under way may be older than what the caller knows.
      if (state.status === 'loading') await state.load();
      await state.reload();
    },
    can: (permission, resource) => state.can(permission, resource),
  };
}

/** The session of a client, loaded once for all widgets that use it and for the host. */
export function sharedSession(client: RosterClient): SharedSession {
  const session = shared.get(client) ?? share(client);
  shared.set(client, session);
  return session;
}
