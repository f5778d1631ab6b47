import { createList } from '../iteration/list.js';
import type { Call, MakeMethods } from '../transport/call.js';
import type { AccessResource, SessionResource } from './generated/resources.js';

/** The caller's session. */
export function sessionResource(makeMethods: MakeMethods, forget: () => void): SessionResource {
  return makeMethods('session', {
    get: ['GET', '/v1/session', 'actor outstanding?'],
    signOut: ['POST 204', '/v1/session/sign-out', '', { onSuccess: forget }],
    createToken: ['POST 201', '/v1/session/tokens', 'token'],
  });
}

/** What users may do, decided by the server. For the caller, `client.can` decides without a request each time. */
export function accessResource(call: Call, makeMethods: MakeMethods): AccessResource {
  const methods = makeMethods('access', {
    evaluate: ['POST body', '/v1/access/evaluate', 'data/permission allowed'],
  });
  return {
    ...methods,
    listByUser: (userId, query, options) =>
      createList(
        call,
        'access.listByUser',
        '/v1/users/{userId}/access',
        'outstanding? data page/resource?',
        { ids: [userId], query },
        options,
      ),
  };
}
