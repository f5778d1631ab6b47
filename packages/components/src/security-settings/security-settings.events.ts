import type { ContactSettings, SecuritySettings } from '@roster-kit/sdk';
import type { RosterEvent, RosterRequestEvent } from '../shared/events/request-event.js';

export type { CloseDetail } from '../shared/events/close-event.js';

/** Before and after the lifetime of invitations changes. */
export const invitationLifetimeEvents = {
  request: 'roster-invitation-lifetime-change-request',
  done: 'roster-invitation-lifetime-changed',
} as const;

/** Before and after the allowed e-mail domains of invitations change. */
export const emailDomainsEvents = {
  request: 'roster-email-domains-change-request',
  done: 'roster-email-domains-changed',
} as const;

/** Before and after the contact text changes (H10). */
export const contactEvents = {
  request: 'roster-contact-change-request',
  done: 'roster-contact-changed',
} as const;

export interface InvitationLifetimeChangeDetail {
  readonly invitationLifetimeInMinutes: number;
}

export interface InvitationLifetimeChangedDetail extends InvitationLifetimeChangeDetail {
  /** The settings after the change. */
  readonly result: SecuritySettings;
}

export interface EmailDomainsChangeDetail {
  /** Domains whose addresses can be invited; empty allows every domain. */
  readonly allowedEmailDomains: readonly string[];
}

export interface EmailDomainsChangedDetail extends EmailDomainsChangeDetail {
  /** The settings after the change. */
  readonly result: SecuritySettings;
}

export interface ContactChangeDetail {
  /** The new contact text; null restores the default text. */
  readonly text: string | null;
}

export interface ContactChangedDetail extends ContactChangeDetail {
  /** The contact settings after the change. */
  readonly result: ContactSettings;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'roster-invitation-lifetime-change-request': RosterRequestEvent<InvitationLifetimeChangeDetail, SecuritySettings>;
    'roster-invitation-lifetime-changed': RosterEvent<InvitationLifetimeChangedDetail>;
    'roster-email-domains-change-request': RosterRequestEvent<EmailDomainsChangeDetail, SecuritySettings>;
    'roster-email-domains-changed': RosterEvent<EmailDomainsChangedDetail>;
    'roster-contact-change-request': RosterRequestEvent<ContactChangeDetail, ContactSettings>;
    'roster-contact-changed': RosterEvent<ContactChangedDetail>;
  }
}
