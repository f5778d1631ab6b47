'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/security-settings/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterSecuritySettings as RosterSecuritySettingsElement } from '@roster-kit/components/security-settings';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-security-settings'>;

/** General settings: two-factor authentication, invitations, e-mail domains and contact. Renders `<roster-security-settings>`. */
export const RosterSecuritySettings = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-security-settings',
  elementClass: RosterSecuritySettingsElement,
  displayName: 'RosterSecuritySettings',
  events: {
    onRosterInvitationLifetimeChangeRequest: 'roster-invitation-lifetime-change-request' as EventName<Events['roster-invitation-lifetime-change-request']>,
    onRosterInvitationLifetimeChanged: 'roster-invitation-lifetime-changed' as EventName<Events['roster-invitation-lifetime-changed']>,
    onRosterEmailDomainsChangeRequest: 'roster-email-domains-change-request' as EventName<Events['roster-email-domains-change-request']>,
    onRosterEmailDomainsChanged: 'roster-email-domains-changed' as EventName<Events['roster-email-domains-changed']>,
    onRosterContactChangeRequest: 'roster-contact-change-request' as EventName<Events['roster-contact-change-request']>,
    onRosterContactChanged: 'roster-contact-changed' as EventName<Events['roster-contact-changed']>,
    onRosterTwoFactorRequirementChangeRequest: 'roster-two-factor-requirement-change-request' as EventName<Events['roster-two-factor-requirement-change-request']>,
    onRosterTwoFactorRequirementChanged: 'roster-two-factor-requirement-changed' as EventName<Events['roster-two-factor-requirement-changed']>,
    onRosterClose: 'roster-close' as EventName<Events['roster-close']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
