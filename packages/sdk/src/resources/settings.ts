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
    /** And how many accounts still lack a second factor. Operation `settings.getSecurity`. */
    getSecurity: (options?: RequestOptions): RosterCall<'settings.getSecurity'> =>
      call('settings.getSecurity', 'GET', '/v1/settings/security', {}, options),
    /**
     * Two-factor authentication for all accounts at once, how long an invitation lasts, and the domains whose addresses can be
     * invited. `precondition_failed`; `validation_failed` names a domain by its pointer. Operation `settings.updateSecurity`.
     */
    updateSecurity: (body: SecuritySettingsUpdate, options: ChangeOptions): RosterCall<'settings.updateSecurity'> =>
      call('settings.updateSecurity', 'PATCH', '/v1/settings/security', { body }, options),
    /** Whom a person without the right should contact. Operation `settings.getContact`. */
    getContact: (options?: RequestOptions): RosterCall<'settings.getContact'> =>
      call('settings.getContact', 'GET', '/v1/settings/contact', {}, options),
    /** Plain text, or null for none. `precondition_failed`. Operation `settings.updateContact`. */
    updateContact: (body: ContactSettingsUpdate, options: ChangeOptions): RosterCall<'settings.updateContact'> =>
      call('settings.updateContact', 'PATCH', '/v1/settings/contact', { body }, options),
  };
}
