import type { AccessEvaluation, ListUserAccessQuery, PostOptions, RequestOptions } from '../contract/types.js';
import { createList, type RosterList } from '../iteration/list.js';
import type { Call } from '../transport/call.js';
import type { RosterCall } from '../transport/roster-call.js';

/** Who is calling. */
export function sessionResource(call: Call, forget: () => void) {
  return {
    /** Account, organization, role, permissions, and what is still asked of the caller. Operation `session.get`. */
    get: (options?: RequestOptions): RosterCall<'session.get'> =>
      call('session.get', 'GET', '/v1/session', {}, options),
    /** Ends the session and the tokens made from it. `no_self` for an API key, `no_session` for whom the host signed in. Operation `session.signOut`. */
    signOut: (options?: PostOptions): RosterCall<'session.signOut'> =>
      call('session.signOut', 'POST', '/v1/session/sign-out', { after: forget }, options),
    /** A token for the browser, of at most ten minutes. `no_self` for an API key, `no_session` for whom the host signed in. Operation `session.createToken`. */
    createToken: (options?: PostOptions): RosterCall<'session.createToken'> =>
      call('session.createToken', 'POST', '/v1/session/tokens', {}, options),
  };
}

/** May this actor do that, as the server sees it. `client.can` answers for the caller without a request each time. */
export function accessResource(call: Call) {
  return {
    /** One decision per check, in order; with `userId` for a user the caller may see. Operation `access.evaluate`. */
    evaluate: (body: AccessEvaluation, options?: PostOptions): RosterCall<'access.evaluate'> =>
      call('access.evaluate', 'POST', '/v1/access/evaluate', { body }, options),
    /**
     * Everything a person may do, with where each right comes from: first what the role decides (`resource` null), then
     * resource by resource. Each page also has the account: rights of one that is not active, or that has something
     * `outstanding`, cannot be used yet. Resources are listed for whoever holds `resources:view` and `access_levels:view`.
     * Operation `access.listByUser`.
     */
    listByUser(
      userId: string,
      query: ListUserAccessQuery = {},
      options: RequestOptions = {},
    ): RosterList<'access.listByUser'> {
      const path = { userId };
      return createList(call, 'access.listByUser', '/v1/users/{userId}/access', { path, query }, options);
    },
  };
}
