import type { MakeMethods } from '../transport/call.js';

/** Settings of the organization. */
export function settingsResource(makeMethods: MakeMethods) {
  return makeMethods('settings', {
    /** The security settings, and how many users have not set up two-factor authentication. Operation `settings.getSecurity`. */
    getSecurity: ['GET', '/v1/settings/security', 'twoFactorRequired etag'],
    /**
     * Changes whether all users need two-factor authentication, how long an invitation is valid, and which e-mail domains can be
     * invited. `validation_failed` points to an invalid domain, `precondition_failed`. Operation `settings.updateSecurity`.
     */
    updateSecurity: ['PATCH body', '/v1/settings/security', 'twoFactorRequired etag'],
    /** The contact for access requests, shown to people without a permission. Operation `settings.getContact`. */
    getContact: ['GET', '/v1/settings/contact', 'text? etag'],
    /** Sets the contact as plain text; null removes it. `precondition_failed`. Operation `settings.updateContact`. */
    updateContact: ['PATCH body', '/v1/settings/contact', 'text? etag'],
  });
}
