/** What became of the e-mail with an invitation's link. */
export const delivery = {
  failed: 'Not delivered',
  retrying: 'Not sent yet',
  failedTitle: "The invitation wasn't delivered",
  retryingTitle: "The invitation hasn't been sent yet",
  nextAttempt: (when: string) => `The next attempt is ${when}.`,
  correct: 'To correct the address, revoke this invitation and invite the person again.',
  resend: 'Resend the invitation to try again.',
  tellOperator: 'Tell the people who run this service. Resend the invitation when it works again.',
  reasons: {
    address_not_found: "This address doesn't exist.",
    address_unsupported: "The mail server can't send to an address with these letters.",
    mailbox_full: 'The mailbox is full.',
    mailbox_disabled: 'The mailbox is turned off.',
    rejected: "The recipient's mail server refused the e-mail.",
    deferred: "The recipient's mail server doesn't accept the e-mail yet.",
    server_unreachable: "The mail server can't be reached.",
    server_refused: "The mail server doesn't accept our e-mails.",
    expired: 'The link expired before the e-mail could be sent.',
    unknown: "The e-mail couldn't be sent.",
  },
};
