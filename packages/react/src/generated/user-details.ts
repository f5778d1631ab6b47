'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/user-details/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterUserDetails as RosterUserDetailsElement } from '@roster-kit/components/user-details';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-user-details'>;

/** An account's details and the actions for it. Renders `<roster-user-details>`. */
export const RosterUserDetails = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-user-details',
  elementClass: RosterUserDetailsElement,
  displayName: 'RosterUserDetails',
  events: {
    onRosterClose: 'roster-close' as EventName<Events['roster-close']>,
    onRosterRoleChangeRequest: 'roster-role-change-request' as EventName<Events['roster-role-change-request']>,
    onRosterRoleChanged: 'roster-role-changed' as EventName<Events['roster-role-changed']>,
    onRosterInvitationResendRequest: 'roster-invitation-resend-request' as EventName<Events['roster-invitation-resend-request']>,
    onRosterInvitationResent: 'roster-invitation-resent' as EventName<Events['roster-invitation-resent']>,
    onRosterInvitationRevokeRequest: 'roster-invitation-revoke-request' as EventName<Events['roster-invitation-revoke-request']>,
    onRosterInvitationRevoked: 'roster-invitation-revoked' as EventName<Events['roster-invitation-revoked']>,
    onRosterUserSuspendRequest: 'roster-user-suspend-request' as EventName<Events['roster-user-suspend-request']>,
    onRosterUserSuspended: 'roster-user-suspended' as EventName<Events['roster-user-suspended']>,
    onRosterUserReactivateRequest: 'roster-user-reactivate-request' as EventName<Events['roster-user-reactivate-request']>,
    onRosterUserReactivated: 'roster-user-reactivated' as EventName<Events['roster-user-reactivated']>,
    onRosterUserDeleteRequest: 'roster-user-delete-request' as EventName<Events['roster-user-delete-request']>,
    onRosterUserDeleted: 'roster-user-deleted' as EventName<Events['roster-user-deleted']>,
    onRosterUserUpdateRequest: 'roster-user-update-request' as EventName<Events['roster-user-update-request']>,
    onRosterUserUpdated: 'roster-user-updated' as EventName<Events['roster-user-updated']>,
    onRosterTwoFactorResetRequest: 'roster-two-factor-reset-request' as EventName<Events['roster-two-factor-reset-request']>,
    onRosterTwoFactorReset: 'roster-two-factor-reset' as EventName<Events['roster-two-factor-reset']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
  },
});
