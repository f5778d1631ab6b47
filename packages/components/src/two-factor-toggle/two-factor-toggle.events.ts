import type { SecuritySettings } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

/** Before and after the requirement for all accounts changes (H8). */
export const twoFactorRequirementEvents = {
  request: 'roster-two-factor-requirement-change-request',
  done: 'roster-two-factor-requirement-changed',
} as const;

export interface TwoFactorRequirementChangeDetail {
  /** Whether two-factor authentication will be required for all accounts. */
  readonly required: boolean;
}

export interface TwoFactorRequirementChangedDetail extends TwoFactorRequirementChangeDetail {
  /** The settings after the change. */
  readonly result: SecuritySettings;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-two-factor-requirement-change-request': RosterRequestEvent<
      TwoFactorRequirementChangeDetail,
      SecuritySettings
    >;
    'roster-two-factor-requirement-changed': RosterEvent<TwoFactorRequirementChangedDetail>;
  }
}
