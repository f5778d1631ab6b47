import { createContext } from '@lit/context';
import type { Messages } from '../../messages/messages.js';
import type { RosterState } from '../state/roster-state.js';

/** What `<roster-provider>` gives the widgets inside it. Every change makes a new object, so that consumers render again. */
export interface RosterContext {
  state: RosterState | undefined;
  messages: Messages;
  /** BCP 47, for dates, numbers and sorting. */
  locale: string;
}

export const rosterContext = createContext<RosterContext>(Symbol.for('roster-kit'));
