import { createBulk } from '../iteration/bulk.js';
import type { Call, MakeMethods } from '../transport/call.js';

/** Invitations. An invitation is a user that is not active yet, and has the user's id. */
export function invitationsResource(call: Call, makeMethods: MakeMethods) {
  const methods = makeMethods('invitations', {
    /**
     * Creates a pending user and mails the invitation. `address_taken`, `address_deleted` (its user was deleted, so it can never be
     * invited again), `domain_not_allowed`, `unknown_role`, `role_exceeds_actor`. Operation `invitations.create`.
     */
    create: ['POST 201 body', '/v1/invitations', 'id etag'],
    /**
     * Mails a new link with a new expiry, even if the old one has expired. The old link stops working. `not_pending`,
     * `target_exceeds_actor`. Operation `invitations.resend`.
     */
    resend: ['POST', '/v1/invitations/{userId}/resend', 'id etag'],
    /**
     * Removes the pending user; the address can be invited again. `not_pending`, `target_exceeds_actor`,
     * `precondition_failed`. Operation `invitations.revoke`.
     */
    revoke: ['DELETE 204', '/v1/invitations/{userId}'],
    /**
     * Who invites whom to which organization; the link stays usable. `link_invalid`, `link_expired`, `link_superseded`, `link_used`.
     * Operation `invitations.preview`.
     */
    preview: [
      'POST body',
      '/v1/invitations/preview',
      'email',
      {
        isPublic: true,
      },
    ],
    /** Activates the user. A link works once. Fails with the codes of `preview`. Operation `invitations.accept`. */
    accept: ['POST body', '/v1/invitations/accept', 'user', { isPublic: true }],
    /**
     * Creates up to 500 invitations and returns one result per item, in order. An item fails alone, with a code of `create` or with
     * `validation_failed`. `dryRun` returns the same results but changes nothing and sends no mail.
     * Operation `invitations.createBatch`.
     */
    createBatch: ['POST body', '/v1/invitations/batch/create', 'data/index etag? problem?'],
    /** `resend` for up to 500 users; see `createBatch`. Operation `invitations.resendBatch`. */
    resendBatch: ['POST body', '/v1/invitations/batch/resend', 'data/index etag? problem?'],
    /** `revoke` for up to 500 users; see `createBatch`. Operation `invitations.revokeBatch`. */
    revokeBatch: ['POST body', '/v1/invitations/batch/revoke', 'data/index etag? problem?'],
  });
  return {
    ...methods,
    /**
     * `create` for any number of rows, such as those of a file, in batches. Results come in the order of the rows:
     * `for await (const { row, ok, problem } of client.invitations.createMany(rows))`. It waits when a rate limit is reached. With a
     * `runId` you can start it again after a crash, and nobody gets a second mail. Operation `invitations.createBatch`.
     */
    createMany: createBulk('invitations.createBatch', methods.createBatch),
    /** `resend` for any number of rows; see `createMany`. Operation `invitations.resendBatch`. */
    resendMany: createBulk('invitations.resendBatch', methods.resendBatch),
    /** `revoke` for any number of rows; see `createMany`. Operation `invitations.revokeBatch`. */
    revokeMany: createBulk('invitations.revokeBatch', methods.revokeBatch),
  };
}
