import type { MakeMethods } from '../transport/call.js';
import type { SettingsResource } from './generated/resources.js';

/** Settings of the organization. */
export function settingsResource(makeMethods: MakeMethods): SettingsResource {
  return makeMethods('settings', {
    getSecurity: ['GET', '/v1/settings/security', 'twoFactorRequired etag'],
    updateSecurity: ['PATCH body', '/v1/settings/security', 'twoFactorRequired etag'],
    getContact: ['GET', '/v1/settings/contact', 'text? etag'],
    updateContact: ['PATCH body', '/v1/settings/contact', 'text? etag'],
  });
}
