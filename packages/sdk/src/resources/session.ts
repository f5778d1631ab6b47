import type { ListUserAccessQuery, RequestOptions } from '../contract/types.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call, MakeMethods } from '../transport/call.js';

/** The caller's session. */
export function sessionResource(makeMethods: MakeMethods, forget: () => void) {
  return makeMethods('session', {
    /** Who is signed in: user, organization, role and permissions, and what they must still do (`outstanding`). Operation `session.get`. */
    get: ['GET', '/v1/session', 'actor outstanding?'],
    /**
     * Ends the session and the tokens created from it. `no_self` for an API key, `no_session` if the host signed the user in.
     * Operation `session.signOut`.
     */
    signOut: ['POST 204', '/v1/session/sign-out', '', { onSuccess: forget }],
    /**
     * Creates a token for the browser that lasts at most ten minutes. `no_self` for an API key, `no_session` if the host signed the
     * user in. Operation `session.createToken`.
     */
    createToken: ['POST 201', '/v1/session/tokens', 'token'],
  });
}

/** What users may do, decided by the server. For the caller, `client.can` decides without a request each time. */
export function accessResource(call: Call, makeMethods: MakeMethods) {
  const methods = makeMethods('access', {
    /** Returns one decision per check, in order: for the caller, or for `userId`. Operation `access.evaluate`. */
    evaluate: ['POST body', '/v1/access/evaluate', 'data/permission allowed'],
  });
  return {
    ...methods,
    /**
     * Everything a user may do, and why: first the permissions of the role (`resource` is null), then those on each resource. Each
     * page also has the user, because a user who is not active, or has something `outstanding`, cannot use them yet. Resources are
     * included if the caller has `resources:view` and `access_levels:view`. Operation `access.listByUser`.
     */
    listByUser(
      userId: string,
      query: ListUserAccessQuery = {},
      options?: RequestOptions,
    ): RosterList<'access.listByUser'> {
      return createList(
        call,
        'access.listByUser',
        '/v1/users/{userId}/access',
        'outstanding? data page/resource?',
        { ids: [userId], query },
        options,
      );
    },
  };
}
