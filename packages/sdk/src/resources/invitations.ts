import type {
  ChangeOptions,
  InvitationAcceptance,
  InvitationBatch,
  InvitationCreate,
  InvitationToken,
  PostOptions,
  ReadUserBatch,
  RequestOptions,
  UserBatch,
} from '../contract/types.js';
import { createBulk } from '../iteration/bulk.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Invitations. An invitation is a user that is not active yet, and has the user's id. */
export function invitationsResource(call: Call) {
  return {
    /**
     * Creates a pending user and mails the invitation. `address_taken`, `address_deleted` (its user was deleted, so it can never be
     * invited again), `domain_not_allowed`, `unknown_role`, `role_exceeds_actor`. Operation `invitations.create`.
     */
    create: (body: InvitationCreate, options?: PostOptions): RosterCall<'invitations.create'> =>
      call('invitations.create', 'POST', '/v1/invitations', { body }, options),
    /**
     * Mails a new link with a new expiry, even if the old one has expired. The old link stops working. `not_pending`,
     * `target_exceeds_actor`. Operation `invitations.resend`.
     */
    resend: (userId: string, options?: PostOptions): RosterCall<'invitations.resend'> =>
      call('invitations.resend', 'POST', '/v1/invitations/{userId}/resend', { path: { userId } }, options),
    /**
     * Removes the pending user; the address can be invited again. `not_pending`, `target_exceeds_actor`,
     * `precondition_failed`. Operation `invitations.revoke`.
     */
    revoke: (userId: string, options: ChangeOptions): RosterCall<'invitations.revoke'> =>
      call('invitations.revoke', 'DELETE', '/v1/invitations/{userId}', { path: { userId } }, options),
    /**
     * Who invites whom to which organization; the link stays usable. `link_invalid`, `link_expired`, `link_superseded`, `link_used`.
     * Operation `invitations.preview`.
     */
    preview: (body: InvitationToken, options?: RequestOptions): RosterCall<'invitations.preview'> =>
      call('invitations.preview', 'POST', '/v1/invitations/preview', { body, isPublic: true }, options),
    /** Activates the user. A link works once. Fails with the codes of `preview`. Operation `invitations.accept`. */
    accept: (body: InvitationAcceptance, options?: RequestOptions): RosterCall<'invitations.accept'> =>
      call('invitations.accept', 'POST', '/v1/invitations/accept', { body, isPublic: true }, options),
    /**
     * Creates up to 500 invitations and returns one result per item, in order. An item fails alone, with a code of `create` or with
     * `validation_failed`. `dryRun` returns the same results but changes nothing and sends no mail.
     * Operation `invitations.createBatch`.
     */
    createBatch: (body: InvitationBatch, options?: PostOptions): RosterCall<'invitations.createBatch'> =>
      call('invitations.createBatch', 'POST', '/v1/invitations/batch/create', { body }, options),
    /** `resend` for up to 500 users; see `createBatch`. Operation `invitations.resendBatch`. */
    resendBatch: (body: UserBatch, options?: PostOptions): RosterCall<'invitations.resendBatch'> =>
      call('invitations.resendBatch', 'POST', '/v1/invitations/batch/resend', { body }, options),
    /** `revoke` for up to 500 users; see `createBatch`. Operation `invitations.revokeBatch`. */
    revokeBatch: (body: ReadUserBatch, options?: PostOptions): RosterCall<'invitations.revokeBatch'> =>
      call('invitations.revokeBatch', 'POST', '/v1/invitations/batch/revoke', { body }, options),
    /**
     * `create` for any number of rows, such as those of a file, in batches. Results come in the order of the rows:
     * `for await (const { row, ok, problem } of client.invitations.createMany(rows))`. It waits when a rate limit is reached. With a
     * `runId` you can start it again after a crash, and nobody gets a second mail. Operation `invitations.createBatch`.
     */
    createMany: createBulk(call, 'invitations.createBatch', '/v1/invitations/batch/create'),
    /** `resend` for any number of rows; see `createMany`. Operation `invitations.resendBatch`. */
    resendMany: createBulk(call, 'invitations.resendBatch', '/v1/invitations/batch/resend'),
    /** `revoke` for any number of rows; see `createMany`. Operation `invitations.revokeBatch`. */
    revokeMany: createBulk(call, 'invitations.revokeBatch', '/v1/invitations/batch/revoke'),
  };
}
