import { createBulk } from '../iteration/bulk.js';
import type { MakeMethods } from '../transport/call.js';
import type { InvitationsResource } from './generated/resources.js';

/** Invitations. An invitation is a user that is not active yet, and has the user's id. */
export function invitationsResource(makeMethods: MakeMethods): InvitationsResource {
  const methods = makeMethods('invitations', {
    create: ['POST 201 body', '/v1/invitations', 'id etag'],
    resend: ['POST', '/v1/invitations/{userId}/resend', 'id etag'],
    revoke: ['DELETE 204', '/v1/invitations/{userId}'],
    preview: [
      'POST body',
      '/v1/invitations/preview',
      'email',
      {
        isPublic: true,
      },
    ],
    accept: ['POST body', '/v1/invitations/accept', 'user', { isPublic: true }],
    createBatch: ['POST body', '/v1/invitations/batch/create', 'data/index etag? problem?'],
    resendBatch: ['POST body', '/v1/invitations/batch/resend', 'data/index etag? problem?'],
    revokeBatch: ['POST body', '/v1/invitations/batch/revoke', 'data/index etag? problem?'],
  });
  return {
    ...methods,
    createMany: createBulk('invitations.createBatch', methods.createBatch),
    resendMany: createBulk('invitations.resendBatch', methods.resendBatch),
    revokeMany: createBulk('invitations.revokeBatch', methods.revokeBatch),
  };
}
