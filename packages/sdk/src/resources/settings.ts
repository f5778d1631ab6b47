import type {
  ChangeOptions,
  ContactSettingsUpdate,
  RequestOptions,
  SecuritySettingsUpdate,
} from '../contract/types.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Settings of the organization. */
export function settingsResource(call: Call) {
  return {
    /** The security settings, and how many users have not set up two-factor authentication. Operation `settings.getSecurity`. */
    getSecurity: (options?: RequestOptions): RosterCall<'settings.getSecurity'> =>
      call('settings.getSecurity', 'GET', '/v1/settings/security', {}, options),
    /**
     * Changes whether all users need two-factor authentication, how long an invitation is valid, and which e-mail domains can be
     * invited. `validation_failed` points to an invalid domain, `precondition_failed`. Operation `settings.updateSecurity`.
     */
    updateSecurity: (body: SecuritySettingsUpdate, options: ChangeOptions): RosterCall<'settings.updateSecurity'> =>
      call('settings.updateSecurity', 'PATCH', '/v1/settings/security', { body }, options),
    /** The contact for access requests, shown to people without a permission. Operation `settings.getContact`. */
    getContact: (options?: RequestOptions): RosterCall<'settings.getContact'> =>
      call('settings.getContact', 'GET', '/v1/settings/contact', {}, options),
    /** Sets the contact as plain text; null removes it. `precondition_failed`. Operation `settings.updateContact`. */
    updateContact: (body: ContactSettingsUpdate, options: ChangeOptions): RosterCall<'settings.updateContact'> =>
      call('settings.updateContact', 'PATCH', '/v1/settings/contact', { body }, options),
  };
}
