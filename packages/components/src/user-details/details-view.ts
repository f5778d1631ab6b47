import type { Role, RosterClient, User, UserGrant } from '@roster-kit/sdk';
import type { AccessGoToDetail } from '../access-explainer/access-explainer.events.js';
import type { Offer } from '../shared/state/capabilities.js';
import type { ActionName, Actions } from './actions.js';
import type { Speech } from './user-details.messages.js';

/** What the panel shows, and what its controls do. */
export interface DetailsView extends Speech {
  /** The element's own, for the elements inside; undefined if the provider's serves all. */
  client: RosterClient | undefined;
  user: User;
  isSelf: boolean;
  role: Role | undefined;
  levelName: (id: string | null) => string;
  has: (...offers: Offer[]) => boolean;
  may: (permission: string, ...offers: Offer[]) => boolean;
  /** Why the signed-in person cannot change this one; empty if they can. */
  stronger: string;
  /** Whether to offer an action that needs this permission and these operations. */
  mayChange: (permission: string, ...offers: Offer[]) => boolean;
  actions: Actions;
  pickedRole: string;
  grants: { rows: readonly UserGrant[]; total: number } | undefined;
  grantsError: unknown;
  on: {
    close: () => void;
    pickRole: (roleId: string) => void;
    changeRole: () => void;
    resend: () => void;
    ask: (question: Question) => void;
    reloadGrants: () => void;
    goTo: (detail: AccessGoToDetail) => void;
  };
}

/** The actions that ask for confirmation first. */
export type Question = Extract<ActionName, 'revoke' | 'remove' | 'resetTwoFactor' | 'suspend' | 'reactivate'>;

export const nameOf = (user: User) => user.name ?? user.email;
