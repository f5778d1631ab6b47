import { createContext } from '@lit/context';
import type { PartialMessages } from '../../messages/messages.js';
import type { RosterState } from '../state/roster-state.js';

/** What `<roster-provider>` gives the widgets inside it. Every change makes a new object, so that consumers render again. */
export interface RosterContext {
  state: RosterState | undefined;
  /** Texts in the place of the English ones. */
  messages: PartialMessages | undefined;
  /** Settled once the texts of the provider's language are there, or too late to wait for. */
  ready: Promise<void> | undefined;
  /** BCP 47, for dates, numbers and sorting: always of the language of the texts. */
  locale: string;
}

export const rosterContext = createContext<RosterContext>(Symbol.for('roster-kit'));
