import type { DeliveryReason, InvitationDelivery, User } from '@roster-kit/sdk';
import { minute } from '../runtime/text.js';

const REASONS: Record<DeliveryReason, string> = {
  address_not_found: "the address doesn't exist",
  address_unsupported: "the mail server can't send to an address with these letters",
  mailbox_full: 'the mailbox is full',
  mailbox_disabled: 'the mailbox is turned off',
  rejected: "the recipient's mail server refused the e-mail",
  deferred: "the recipient's mail server doesn't accept the e-mail yet",
  server_unreachable: "the mail server can't be reached",
  server_refused: "the mail server doesn't accept the service's e-mails",
  expired: 'the link expired before the e-mail could be sent',
  unknown: "the e-mail couldn't be sent",
};

const STATUSES: Record<InvitationDelivery['status'], string> = {
  queued: 'not sent yet',
  sent: 'sent',
  retrying: 'not sent yet',
  failed: 'not delivered',
};

/** A newer server may know more reasons. */
const reasonText = (reason: string): string =>
  Object.hasOwn(REASONS, reason) ? REASONS[reason as DeliveryReason] : reason;

/** `not delivered: the mailbox is full`. */
function deliveryText({ status, reason }: InvitationDelivery): string {
  return reason === null ? STATUSES[status] : `${STATUSES[status]}: ${reasonText(reason)}`;
}

/** The status, and for an invitation whose e-mail has not arrived that and why. */
export function statusText({ status, invitation }: User): string {
  const delivery = invitation?.delivery;
  return delivery?.reason == null ? status : `${status}, ${deliveryText(delivery)}`;
}

/** The lines of one user about the e-mail with the invitation. */
export function deliveryFields({ invitation }: User): [heading: string, value: string][] {
  const { delivery } = invitation ?? {};
  if (!delivery) return [];
  const next: [string, string][] = delivery.nextAttemptAt
    ? [['next attempt (UTC)', minute(delivery.nextAttemptAt)]]
    : [];
  return [['delivery', `${deliveryText(delivery)} (${minute(delivery.at)} UTC)`], ...next];
}
