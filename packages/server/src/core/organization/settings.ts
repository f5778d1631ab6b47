import type { components } from '@roster-kit/contract/schema';
import type { Catalogue } from '@roster-kit/policy/catalogues';
import type { OrganizationRow, ReadTx } from '../../store/store.js';
import { canonicalJson } from '../lib/canonical.js';
import { etagOf, newRevision } from '../lib/revision.js';
import type { Handler } from '../operation/operation.js';
import { normalizeDomains } from './email-domains.js';

type Schemas = components['schemas'];

async function securityAnswer(
  tx: ReadTx,
  organization: OrganizationRow,
  now: string,
): Promise<{ body: Schemas['SecuritySettings']; etag: string }> {
  const { twoFactorRequired, invitationLifetimeInMinutes, allowedEmailDomains, securityRevision } = organization;
  const accountsWithoutTwoFactor = await tx.countUsers({ statuses: ['active'], twoFactorEnabled: false, now });
  const etag = etagOf(securityRevision);
  return {
    body: {
      twoFactorRequired,
      invitationLifetimeInMinutes,
      allowedEmailDomains: [...allowedEmailDomains],
      accountsWithoutTwoFactor,
      etag,
    },
    etag,
  };
}

export const getSecurity: Handler<'settings.getSecurity'> = ({ tx, now }) => securityAnswer(tx, tx.organization, now);

/** H8: one switch for all users. It applies from their next request on. Switching it off removes nobody's second factor. */
export const updateSecurity: Handler<'settings.updateSecurity'> = async (context) => {
  const { tx, body, now } = context;
  const { organization } = tx;
  context.requireMatch(etagOf(organization.securityRevision));
  const { twoFactorRequired, invitationLifetimeInMinutes, allowedEmailDomains } = organization;
  const before = { twoFactorRequired, invitationLifetimeInMinutes, allowedEmailDomains };
  const after = {
    ...before,
    ...body,
    ...(body.allowedEmailDomains && { allowedEmailDomains: normalizeDomains(body.allowedEmailDomains) }),
  };
  if (canonicalJson(after) === canonicalJson(before)) return securityAnswer(tx, organization, now);
  const change = { ...after, securityRevision: newRevision() };
  await tx.updateOrganization(change);
  await context.audit({ targetType: 'settings', targetId: 'security', before, after });
  return securityAnswer(tx, { ...organization, ...change }, now);
};

/** H10: the organization's own text, or else the catalogue's. */
function contactAnswer(
  catalogue: Catalogue,
  contactText: string | null,
  revision: string,
): { body: Schemas['ContactSettings']; etag: string } {
  const etag = etagOf(revision);
  return { body: { text: contactText ?? catalogue.contact ?? null, etag }, etag };
}

export const getContact: Handler<'settings.getContact'> = async ({ tx, catalogue }) =>
  contactAnswer(catalogue, tx.organization.contactText, tx.organization.contactRevision);

export const updateContact: Handler<'settings.updateContact'> = async (context) => {
  const { tx, body, catalogue } = context;
  const { contactText: before, contactRevision } = tx.organization;
  context.requireMatch(etagOf(contactRevision));
  const contactText = body.text?.trim() || null;
  if (contactText === before) return contactAnswer(catalogue, before, contactRevision);
  const change = { contactText, contactRevision: newRevision() };
  await tx.updateOrganization(change);
  await context.audit({
    targetType: 'settings',
    targetId: 'contact',
    before: { text: before },
    after: { text: contactText },
  });
  return contactAnswer(catalogue, contactText, change.contactRevision);
};
