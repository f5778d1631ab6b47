import type { AccessEvaluation, ListUserAccessQuery, PostOptions, RequestOptions } from '../contract/types.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** The caller's session. */
export function sessionResource(call: Call, forget: () => void) {
  return {
    /** Who is signed in: user, organization, role and permissions, and what they must still do (`outstanding`). Operation `session.get`. */
    get: (options?: RequestOptions): RosterCall<'session.get'> =>
      call('session.get', 'GET', '/v1/session', {}, options),
    /**
     * Ends the session and the tokens created from it. `no_self` for an API key, `no_session` if the host signed the user in.
     * Operation `session.signOut`.
     */
    signOut: (options?: PostOptions): RosterCall<'session.signOut'> =>
      call('session.signOut', 'POST', '/v1/session/sign-out', { onSuccess: forget }, options),
    /**
     * Creates a token for the browser that lasts at most ten minutes. `no_self` for an API key, `no_session` if the host signed the
     * user in. Operation `session.createToken`.
     */
    createToken: (options?: PostOptions): RosterCall<'session.createToken'> =>
      call('session.createToken', 'POST', '/v1/session/tokens', {}, options),
  };
}

/** What users may do, decided by the server. For the caller, `client.can` decides without a request each time. */
export function accessResource(call: Call) {
  return {
    /** Returns one decision per check, in order: for the caller, or for `userId`. Operation `access.evaluate`. */
    evaluate: (body: AccessEvaluation, options?: PostOptions): RosterCall<'access.evaluate'> =>
      call('access.evaluate', 'POST', '/v1/access/evaluate', { body }, options),
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
      const path = { userId };
      return createList(call, 'access.listByUser', '/v1/users/{userId}/access', { path, query }, options);
    },
  };
}
