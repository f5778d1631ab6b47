import {
  also,
  altered,
  answering,
  behindItsBack,
  bodyOf,
  doItAnyway,
  insteadOf,
  invented,
  type Json,
  ok,
  type OperationId,
  operationOf,
  problem,
  read,
  remembering,
  rewritten,
  strongestOf,
  userIdIn,
  type Variant,
  variant,
} from './tools.js';

const rows = (body: Json): Json[] => body['data'] as Json[];
const withRows = (body: Json, data: Json[]): Json => ({ ...body, data });

/** Answers what the organization's strongest person would get. */
const asOwner = insteadOf('forbidden', async (request, next, server) => {
  const { organization } = (await read(request, next, '/v1/session')) as { organization: { id: string } };
  const token = await strongestOf(server, organization.id);
  return next(await rewritten(request, { headers: { authorization: `Bearer ${token}` } }));
});

export const userVariants: Variant[] = [
  variant('H1', 'everybody reads every user', 'users.get', asOwner),
  variant('H1', 'everybody reads the security settings', 'settings.getSecurity', asOwner),
  variant(
    'H1',
    'everybody invites people',
    'invitations.create',
    insteadOf('forbidden', async (request, next) => {
      const { email = '', roleId = '' } = await bodyOf(request);
      return ok('invitations.create', await invented(request, next, { email, roleId, name: null }));
    }),
  ),
  variant(
    'H2',
    'the settings are not shown as they are',
    'settings.getSecurity',
    answering((body) => ({ ...body, invitationLifetimeInMinutes: 10_080 })),
  ),
  variant(
    'H3',
    'an accepted account stays pending',
    'invitations.accept',
    answering((body) => ({ ...body, user: { ...(body['user'] as Json), status: 'pending' } })),
  ),
  variant(
    'H3',
    'the accepted account has another role',
    'invitations.accept',
    answering((body) => ({ ...body, user: { ...(body['user'] as Json), roleId: 'owner' } })),
  ),
  variant(
    'H4',
    'open invitations are not in the list',
    'users.list',
    answering((body) =>
      withRows(
        body,
        rows(body).filter(({ status }) => status !== 'pending' && status !== 'expired'),
      ),
    ),
  ),
  variant(
    'H4',
    'an invitation past its time is shown as pending',
    'users.list',
    answering((body) =>
      withRows(
        body,
        rows(body).map((row) => (row['status'] === 'expired' ? { ...row, status: 'pending' } : row)),
      ),
    ),
  ),
  variant(
    'H5',
    'an expired invitation stays expired when it is resent',
    'invitations.resend',
    async (request, next) => {
      const { status } = await read(request, next, `/v1/users/${userIdIn(request)}`);
      return answering((body) => (status === 'expired' ? { ...body, status } : body))(
        request,
        next,
        undefined as never,
      );
    },
  ),
  variant(
    'H5',
    'an accepted invitation can be resent',
    'invitations.resend',
    insteadOf('not_pending', async (request, next) =>
      ok('invitations.resend', await read(request, next, `/v1/users/${userIdIn(request)}`)),
    ),
  ),
  variant(
    'H6',
    'the address of a deleted user can be invited again',
    'invitations.create',
    insteadOf('address_deleted', async (request, next, server) => {
      await behindItsBack(request, server, (tx) => tx.remove('barredAddresses', {}));
      return next(request);
    }),
  ),
  remembering<string>('H6', 'revoking bars the address', async (request, next, _server, revoked) => {
    const id = operationOf(request);
    if (id === 'invitations.revoke') {
      const { email } = await read(request, next, `/v1/users/${userIdIn(request)}`);
      if (typeof email === 'string') revoked.add(email);
    }
    if (id !== 'invitations.create' || !revoked.has(String((await bodyOf(request))['email']))) return next(request);
    return problem('address_deleted');
  }),
  remembering<Json>('H6', 'a deleted user stays in the list', async (request, next, _server, deleted) => {
    const id = operationOf(request);
    const organizationId = async () => (await read(request, next, '/v1/session'))['organization'] as { id: string };
    if (id === 'users.delete') {
      const user = await read(request, next, new URL(request.url).pathname);
      if (user['etag'] !== undefined) deleted.add({ ...user, organization: (await organizationId()).id });
    }
    const response = await next(request.clone());
    if (id !== 'users.list' || !response.ok || deleted.size === 0) return response;
    const { id: here } = await organizationId();
    const ghosts = [...deleted].filter(({ organization }) => organization === here);
    const body = await bodyOf(response);
    return altered(response, { body: withRows(body, [...rows(body), ...ghosts]) });
  }),
  variant(
    'H7',
    'a role that does not exist can be given',
    'users.changeRole',
    insteadOf('unknown_role', async (request, next) =>
      ok('users.changeRole', await read(request, next, `/v1/users/${userIdIn(request)}`)),
    ),
  ),
  variant(
    'H8',
    'two-factor authentication is required of managers only',
    'session.get',
    answering((body) => {
      const { id } = body['role'] as { id: string };
      return id === 'owner' ? body : { ...body, twoFactor: { ...(body['twoFactor'] as Json), required: false } };
    }),
  ),
  variant('H8', 'one account has a switch of its own', 'users.update', async (request, next) => {
    const { twoFactorRequired, ...rest } = await bodyOf(request);
    if (twoFactorRequired === undefined) return next(request);
    return next(await rewritten(request, { body: { name: 'Ada Lovelace', ...rest } }));
  }),
  variant(
    'H8',
    'every invitation lasts a week, whatever the settings say',
    'invitations.create',
    answering((body) => {
      const invitation = body['invitation'] as { sentAt: string };
      const expiresAt = new Date(Date.parse(invitation.sentAt) + 7 * 86_400_000).toISOString();
      return { ...body, invitation: { ...invitation, expiresAt } };
    }),
  ),
  variant(
    'H10',
    'the words of the host are changed',
    'settings.getContact',
    answering((body) => ({ ...body, text: String(body['text']).replaceAll(/<[^>]*>/g, '') })),
  ),
  variant(
    'H10',
    'the answer to a request for a link says that the address is unknown',
    'identity.requestLink',
    async (request, next) => {
      const { email } = await bodyOf(request);
      if (!String(email).includes('conformance.example')) return next(request);
      return answering((body) => ({ ...body, message: 'There is no such account.' }))(
        request,
        next,
        undefined as never,
      );
    },
  ),
];

const self: [OperationId & ('users.changeRole' | 'users.suspend' | 'users.delete'), string][] = [
  ['users.changeRole', 'people change their own role'],
  ['users.suspend', 'people suspend themselves'],
  ['users.delete', 'people delete themselves'],
];

const stronger = ['users.changeRole', 'users.update', 'users.suspend', 'users.delete', 'users.reactivate'] as const;

const passed = (body: Json): Json => ({
  ...body,
  data: rows(body).map((row) => ({ ...row, status: 200, problem: null })),
  summary: { succeeded: rows(body).length, failed: 0 },
});

export const managerVariants: Variant[] = [
  ...self.map(([id, title]) => variant('P2', title, id, insteadOf('own_account', doItAnyway(id)))),
  ...(['users.changeRoleBatch', 'users.suspendBatch', 'users.deleteBatch'] as const).map((id) =>
    variant('P2', `${id} does to the caller what the single operation refuses`, id, async (request, next) => {
      const response = await next(request.clone());
      const text = await response.clone().text();
      return text.includes('own_account') ? altered(response, { body: passed(await bodyOf(response)) }) : response;
    }),
  ),
  variant(
    'P2',
    'people extend the permissions of their own role',
    'roles.update',
    insteadOf('own_role', async (request, next) =>
      ok('roles.update', await read(request, next, new URL(request.url).pathname)),
    ),
  ),
  variant(
    'P3',
    'a manager assigns a role that exceeds their own',
    'users.changeRole',
    insteadOf('role_exceeds_actor', doItAnyway('users.changeRole')),
  ),
  variant(
    'P3',
    'a manager invites to a role that exceeds their own',
    'invitations.create',
    insteadOf('role_exceeds_actor', async (request, next) => {
      const { email = '', roleId = '' } = await bodyOf(request);
      return ok('invitations.create', await invented(request, next, { email, roleId, name: null }));
    }),
  ),
  variant(
    'P3',
    'a person creates a role that exceeds their own',
    'roles.create',
    insteadOf('role_exceeds_actor', async (request) => {
      const { name, permissions } = await bodyOf(request);
      const rest = { description: '', defaultAccessLevel: null, system: false, etag: '"1"' };
      return ok('roles.create', { id: 'invented', name, permissions, ...rest });
    }),
  ),
  ...stronger.map((id) =>
    variant('P11', `a manager does ${id} to somebody stronger`, id, insteadOf('target_exceeds_actor', doItAnyway(id))),
  ),
  variant(
    'P11',
    'a manager revokes the invitation of somebody stronger',
    'invitations.revoke',
    insteadOf('target_exceeds_actor', async () => ok('invitations.revoke', undefined)),
  ),
  variant(
    'P11',
    'a manager resends the invitation of somebody stronger',
    'invitations.resend',
    insteadOf('target_exceeds_actor', async (request, next) =>
      ok('invitations.resend', await read(request, next, `/v1/users/${userIdIn(request)}`)),
    ),
  ),
  variant(
    'P11',
    'a manager resets the second factor of somebody stronger',
    'twoFactor.reset',
    insteadOf('target_exceeds_actor', async () => ok('twoFactor.reset', undefined)),
  ),
  variant('P11', 'a batch acts on somebody stronger', 'users.changeRoleBatch', async (request, next) => {
    const response = await next(request.clone());
    const text = await response.clone().text();
    return text.includes('target_exceeds_actor')
      ? altered(response, { body: passed(await bodyOf(response)) })
      : response;
  }),
  ...self.flatMap(([id]) => [
    variant('P1', `${id} takes the last person who may manage users`, id, insteadOf('last_manager', doItAnyway(id))),
    variant('P12', `${id} takes the last person with the strongest role`, id, insteadOf('last_owner', doItAnyway(id))),
  ]),
  also(
    variant(
      'P1',
      'whoever may manage users is looked up once, before the change',
      'users.changeRole',
      async (request, next, server) => {
        const { permissions = [] } = (await read(request, next, '/v1/session')) as { permissions?: string[] };
        const might = permissions.includes('users:change_role');
        const user = await read(request, next, `/v1/users/${userIdIn(request)}`);
        const response = await next(request.clone());
        if (!might || response.status !== 403 || (await bodyOf(response))['code'] !== 'forbidden') return response;
        const { roleId } = await bodyOf(request);
        await behindItsBack(request, server, (tx) => tx.update('users', userIdIn(request), { roleId: String(roleId) }));
        return ok('users.changeRole', { ...user, roleId });
      },
    ),
    ['P12'],
    'The last person who may manage users has the strongest role here.',
  ),
];
