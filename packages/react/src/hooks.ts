'use client';
import { useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import { type SessionSnapshot, sharedSession } from '@roster-kit/components/session';
import type { Decision, RosterClient } from '@roster-kit/sdk';
import { RosterContext } from './context.js';

const NO_SESSION: SessionSnapshot = { status: 'idle', session: undefined, error: undefined };
const NO_ANSWER = JSON.stringify({ allowed: false, reason: 'malformed' } satisfies Decision);
const nothingToEnd = () => undefined;

/**
 * The client of the `<RosterProvider>` above; undefined while the provider has none.
 * @throws TypeError without a provider
 */
export function useRoster(): RosterClient | undefined {
  const context = useContext(RosterContext);
  if (!context) throw new TypeError('Render it inside a <RosterProvider>.');
  return context.client;
}

/** The session that the widgets share, loaded with the first component that reads it. On a server there is none. */
function useShared<Value>(read: (shared: ReturnType<typeof sharedSession>) => Value, nothing: Value): Value {
  const client = useRoster();
  const shared = client && sharedSession(client);
  useEffect(() => void shared?.load(), [shared]);
  const subscribe = useCallback((listener: () => void) => shared?.subscribe(listener) ?? nothingToEnd, [shared]);
  return useSyncExternalStore(
    subscribe,
    () => (shared ? read(shared) : nothing),
    () => nothing,
  );
}

/** The session, and a way to load it again, such as after a sign-in. */
export interface SessionState extends SessionSnapshot {
  /** Loads the session again; does nothing without a client. */
  readonly reload: () => Promise<void>;
}

/** Who is signed in. Renders again after every change of the session. */
export function useSession(): SessionState {
  const client = useRoster();
  const snapshot = useShared((shared) => shared.snapshot, NO_SESSION);
  const reload = useCallback(async () => {
    if (client) await sharedSession(client).reload();
  }, [client]);
  return { ...snapshot, reload };
}

/**
 * Whether the signed-in person has a permission, and why. Denies as `malformed` until the session is loaded. The server decides in
 * the end: this is for what to offer.
 */
export function useCan(permission: string, resource?: { readonly accessLevel: string | null }): Decision {
  // A text, because two equal answers must not render twice.
  const answer = useShared((shared) => JSON.stringify(shared.can(permission, resource)), NO_ANSWER);
  return JSON.parse(answer) as Decision;
}
