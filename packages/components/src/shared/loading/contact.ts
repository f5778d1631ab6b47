import type { ReactiveControllerHost } from 'lit';
import type { RosterClient } from '@roster-kit/sdk';
import type { RosterState } from '../state/roster-state.js';
import { Query } from './query.js';

/** The contact for access requests, in the host's words (H10). Loaded only when a widget has nothing else to show. */
export function contactQuery(
  host: ReactiveControllerHost,
  state: () => RosterState | undefined,
  isWanted: () => boolean,
): Query<string | null, readonly [RosterClient]> {
  return new Query(host, {
    args: () => {
      const { client, backend } = state() ?? {};
      return client && backend?.has('settings.getContact') && isWanted() ? ([client] as const) : undefined;
    },
    load: async ([client], signal) => (await client.settings.getContact({ signal })).text,
  });
}
