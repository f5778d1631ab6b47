'use client';
// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/users-and-permissions/define';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';
import { RosterUsersAndPermissions as RosterUsersAndPermissionsElement } from '@roster-kit/components/users-and-permissions';
import type { EventsOf } from '@roster-kit/components/elements';

type Events = EventsOf<'roster-users-and-permissions'>;

/** User management on one page. Renders `<roster-users-and-permissions>`. */
export const RosterUsersAndPermissions = /* @__PURE__ */ createComponent({
  react,
  tagName: 'roster-users-and-permissions',
  elementClass: RosterUsersAndPermissionsElement,
  displayName: 'RosterUsersAndPermissions',
  events: {
    onRosterUserSelect: 'roster-user-select' as EventName<Events['roster-user-select']>,
    onRosterUserSelectionChange: 'roster-user-selection-change' as EventName<Events['roster-user-selection-change']>,
    onRosterViewChange: 'roster-view-change' as EventName<Events['roster-view-change']>,
    onRosterInviteStart: 'roster-invite-start' as EventName<Events['roster-invite-start']>,
    onRosterUserDetailsClosed: 'roster-user-details-closed' as EventName<Events['roster-user-details-closed']>,
    onRosterError: 'roster-error' as EventName<Events['roster-error']>,
    onRosterInviteRequest: 'roster-invite-request' as EventName<Events['roster-invite-request']>,
    onRosterInvited: 'roster-invited' as EventName<Events['roster-invited']>,
    onRosterRoleCreateRequest: 'roster-role-create-request' as EventName<Events['roster-role-create-request']>,
    onRosterRoleCreated: 'roster-role-created' as EventName<Events['roster-role-created']>,
    onRosterRoleUpdateRequest: 'roster-role-update-request' as EventName<Events['roster-role-update-request']>,
    onRosterRoleUpdated: 'roster-role-updated' as EventName<Events['roster-role-updated']>,
    onRosterRoleDeleteRequest: 'roster-role-delete-request' as EventName<Events['roster-role-delete-request']>,
    onRosterRoleDeleted: 'roster-role-deleted' as EventName<Events['roster-role-deleted']>,
    onRosterInvitationLifetimeChangeRequest: 'roster-invitation-lifetime-change-request' as EventName<Events['roster-invitation-lifetime-change-request']>,
    onRosterInvitationLifetimeChanged: 'roster-invitation-lifetime-changed' as EventName<Events['roster-invitation-lifetime-changed']>,
    onRosterEmailDomainsChangeRequest: 'roster-email-domains-change-request' as EventName<Events['roster-email-domains-change-request']>,
    onRosterEmailDomainsChanged: 'roster-email-domains-changed' as EventName<Events['roster-email-domains-changed']>,
    onRosterContactChangeRequest: 'roster-contact-change-request' as EventName<Events['roster-contact-change-request']>,
    onRosterContactChanged: 'roster-contact-changed' as EventName<Events['roster-contact-changed']>,
    onRosterTwoFactorRequirementChangeRequest: 'roster-two-factor-requirement-change-request' as EventName<Events['roster-two-factor-requirement-change-request']>,
    onRosterTwoFactorRequirementChanged: 'roster-two-factor-requirement-changed' as EventName<Events['roster-two-factor-requirement-changed']>,
    onRosterSignInLinkRequest: 'roster-sign-in-link-request' as EventName<Events['roster-sign-in-link-request']>,
    onRosterSignInLinkRequested: 'roster-sign-in-link-requested' as EventName<Events['roster-sign-in-link-requested']>,
    onRosterSignInRequest: 'roster-sign-in-request' as EventName<Events['roster-sign-in-request']>,
    onRosterSignedIn: 'roster-signed-in' as EventName<Events['roster-signed-in']>,
    onRosterVerificationRequest: 'roster-verification-request' as EventName<Events['roster-verification-request']>,
    onRosterVerified: 'roster-verified' as EventName<Events['roster-verified']>,
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
    onRosterBulkChangeRequest: 'roster-bulk-change-request' as EventName<Events['roster-bulk-change-request']>,
    onRosterBulkChanged: 'roster-bulk-changed' as EventName<Events['roster-bulk-changed']>,
  },
});
