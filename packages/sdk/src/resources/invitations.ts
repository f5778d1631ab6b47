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

/** Accounts that are not active yet, by the account's id. */
export function invitationsResource(call: Call) {
  return {
    /**
     * Makes a pending account and sends its link. `address_taken`, `address_deleted` (deleted before: barred for good),
     * `domain_not_allowed`, `unknown_role`, `role_exceeds_actor`. Operation `invitations.create`.
     */
    create: (body: InvitationCreate, options?: PostOptions): RosterCall<'invitations.create'> =>
      call('invitations.create', 'POST', '/v1/invitations', { body }, options),
    /** A new link with a new expiry, also when the old one expired; the old link is void. `not_pending`. Operation `invitations.resend`. */
    resend: (userId: string, options?: PostOptions): RosterCall<'invitations.resend'> =>
      call('invitations.resend', 'POST', '/v1/invitations/{userId}/resend', { path: { userId } }, options),
    /** Leaves nothing behind; the address can be invited again. `not_pending`, `precondition_failed`. Operation `invitations.revoke`. */
    revoke: (userId: string, options: ChangeOptions): RosterCall<'invitations.revoke'> =>
      call('invitations.revoke', 'DELETE', '/v1/invitations/{userId}', { path: { userId } }, options),
    /** Who invites whom to what; consumes nothing. `link_invalid`, `link_expired`, `link_superseded`, `link_used`. Operation `invitations.preview`. */
    preview: (body: InvitationToken, options?: RequestOptions): RosterCall<'invitations.preview'> =>
      call('invitations.preview', 'POST', '/v1/invitations/preview', { body, isPublic: true }, options),
    /** Activates the account; a link works once. The codes of `preview`. Operation `invitations.accept`. */
    accept: (body: InvitationAcceptance, options?: RequestOptions): RosterCall<'invitations.accept'> =>
      call('invitations.accept', 'POST', '/v1/invitations/accept', { body, isPublic: true }, options),
    /**
     * Up to 500 at once, such as the rows of a file, one result each, in order: one refused, for what `create` refuses or for an
     * invalid field (`validation_failed`), does not keep the others from going through. `dryRun` changes and sends nothing and
     * answers the same. Operation `invitations.createBatch`.
     */
    createBatch: (body: InvitationBatch, options?: PostOptions): RosterCall<'invitations.createBatch'> =>
      call('invitations.createBatch', 'POST', '/v1/invitations/batch/create', { body }, options),
    /** `resend` for each; see `createBatch`. Operation `invitations.resendBatch`. */
    resendBatch: (body: UserBatch, options?: PostOptions): RosterCall<'invitations.resendBatch'> =>
      call('invitations.resendBatch', 'POST', '/v1/invitations/batch/resend', { body }, options),
    /** `revoke` for each; see `createBatch`. Operation `invitations.revokeBatch`. */
    revokeBatch: (body: ReadUserBatch, options?: PostOptions): RosterCall<'invitations.revokeBatch'> =>
      call('invitations.revokeBatch', 'POST', '/v1/invitations/batch/revoke', { body }, options),
    /**
     * Any number of rows, such as a file's, in batches: `for await (const { row, ok, problem } of client.invitations.createMany(rows))`,
     * in the order of the rows. Limits are waited for; with a `runId`, a run that crashed is started again without a second mail.
     * Operation `invitations.createBatch`.
     */
    createMany: createBulk(call, 'invitations.createBatch', '/v1/invitations/batch/create'),
    /** `resend` for each row; see `createMany`. Operation `invitations.resendBatch`. */
    resendMany: createBulk(call, 'invitations.resendBatch', '/v1/invitations/batch/resend'),
    /** `revoke` for each row; see `createMany`. Operation `invitations.revokeBatch`. */
    revokeMany: createBulk(call, 'invitations.revokeBatch', '/v1/invitations/batch/revoke'),
  };
}
