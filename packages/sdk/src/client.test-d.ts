// Compiled, never run: what the types must accept and reject.
import {
  createRosterClient,
  isRosterError,
  type OperationId,
  type RoleList,
  type RosterClient,
  type UnknownCode,
  type User,
  type UserList,
} from './index.js';

// The event stream is the only method of its area: `client.events()`.
type MethodOf<Id extends OperationId> = Id extends 'events.stream'
  ? RosterClient['events']
  : Id extends `${infer Name}.${infer Method}`
    ? Name extends keyof RosterClient
      ? Method extends keyof RosterClient[Name]
        ? RosterClient[Name][Method]
        : undefined
      : undefined
    : never;

type Missing = { [Id in OperationId]: MethodOf<Id> extends (...input: never[]) => unknown ? never : Id }[OperationId];

/** Every operation of the contract is a method; the type error names a missing one. */
export const missing: [Missing] extends [never] ? 'none' : Missing = 'none';

export async function calls(client: RosterClient): Promise<void> {
  const user: User = await client.users.get('usr_1');
  // @ts-expect-error an id is a string
  await client.users.get(1);
  // @ts-expect-error no such parameter
  client.users.list({ roles: ['editor'] });
  // @ts-expect-error role is a list
  client.users.list({ role: 'editor' });
  // @ts-expect-error no such sort order
  client.users.list({ sort: 'age' });
  const access = await client.access.listByUser(user.id, { permission: ['users:view'] });
  // @ts-expect-error resource is null for a permission of the role
  void access.data[0]?.resource.name;
  // @ts-expect-error permission is a list
  client.access.listByUser(user.id, { permission: 'users:view' });
  // @ts-expect-error the role goes in the body
  await client.users.changeRole(user.id, 'editor', { ifMatch: user.etag });
  // @ts-expect-error the field is roleId
  await client.users.changeRole(user.id, { role: 'editor' }, { ifMatch: user.etag });
  // @ts-expect-error the role is changed by changeRole
  await client.users.update(user.id, { roleId: 'editor' }, { ifMatch: user.etag });
  // @ts-expect-error ifMatch is required
  await client.users.delete(user.id);
  // @ts-expect-error ifMatch is required
  await client.users.delete(user.id, {});
  await client.users.delete(user.id, { ifMatch: '*' });
  const role = await client.roles.create({ name: 'Support', permissions: ['users:view'] });
  // @ts-expect-error permissions are required
  await client.roles.create({ name: 'Support' });
  await client.roles.update(role.id, { defaultAccessLevel: null }, { ifMatch: role.etag });
  // @ts-expect-error the client cannot set system
  await client.roles.update(role.id, { system: true }, { ifMatch: role.etag });
  // @ts-expect-error ifMatch is required
  await client.roles.delete(role.id);
  await client.users.suspend(user.id, { idempotencyKey: 'row-1' });
  // @ts-expect-error a POST has no ifMatch
  await client.users.reactivate(user.id, { ifMatch: user.etag });
  const { data } = await client.users.changeRoleBatch(
    { items: [{ userId: user.id, roleId: 'r', ifMatch: user.etag }], dryRun: true },
    { idempotencyKey: 'file-1' },
  );
  const refusal: string | undefined = data[0]?.problem?.code;
  // @ts-expect-error a result may be without a problem
  void data[0]?.problem.code;
  // @ts-expect-error ifMatch is required for each
  await client.users.deleteBatch({ items: [{ userId: user.id }] });
  // @ts-expect-error a POST has no ifMatch, not even in a batch
  await client.users.suspendBatch({ items: [{ userId: user.id, ifMatch: user.etag }] });
  // @ts-expect-error items and dryRun go in the body
  await client.invitations.createBatch([{ email: 'ann@example.com', roleId: refusal }]);
  // @ts-expect-error domains are a list, even for one
  await client.settings.updateSecurity({ allowedEmailDomains: 'example.com' }, { ifMatch: '*' });
  await client.invitations.create({ email: 'ann@example.com', roleId: 'r' }, { idempotencyKey: 'row-1' });
  // @ts-expect-error a key is for POST
  await client.users.get(user.id, { idempotencyKey: 'row-1' });
  // @ts-expect-error there is no switch for a single user
  await client.users.update(user.id, { twoFactorEnabled: true }, { ifMatch: '*' });
  const page: UserList = await client.users.list({ include: 'total' });
  const { data: roles }: RoleList = await client.roles.list();
  for await (const { permissions } of client.roles.list()) void permissions.length;
  for await (const { action } of client.auditEvents.list({ actorId: roles[0]!.id })) void action;
  const result = await client.grants.listByUser(page.data[0]!.id).safe();
  // @ts-expect-error only after checking ok
  void result.data;
  // @ts-expect-error the catalogue has no pages
  void (await client.roles.list()).page;
  for await (const piece of client.users.export({ role: ['editor'], sort: '-name' })) void piece.length;
  // @ts-expect-error an export has no pages
  client.users.export({ limit: 5 });
  // @ts-expect-error an export is not a promise
  void (await client.users.export()).length;
  const text: string = await client.auditEvents.export({ actorId: user.id }).text();
  // @ts-expect-error action is a list
  client.auditEvents.list({ action: text });
  // @ts-expect-error max is required
  await client.users.list().toArray();
  const { data: same, response } = await client.users.get(user.id).withResponse();
  const etag: string | null = response.headers.get(same.etag);
  // @ts-expect-error only after checking ok
  void (await client.users.get(etag ?? '').safe()).data;
  const first: User | undefined = page.data[0] ?? (await client.users.list().first());
  for await (const event of client.events({ lastEventId: first?.id })) {
    // @ts-expect-error only a change has a target
    void event.targetId;
    if (event.event === 'change') void event.targetId;
  }
}

/** A host names the permissions of its own pages, so that their spelling is checked too. */
export async function permissions(
  client: RosterClient,
  own: RosterClient<'assistant:view'>,
  any: RosterClient<string>,
): Promise<void> {
  await client.can('users:view');
  // @ts-expect-error misspelled
  await client.can('users:veiw');
  // @ts-expect-error not one of the contract's own
  await client.can('assistant:view');
  // @ts-expect-error a resource is given by its access level
  await own.can('assistant:view', 'res_1');
  await own.can('assistant:view', await own.resources.get('res_1'));
  await own.can('users:view');
  // @ts-expect-error misspelled
  await own.can('assistant:veiw');
  await any.can('whatever:it_is');
  // A function that takes a client need not know the host's permissions.
  client = createRosterClient<'assistant:view'>();
  client = any;
  // @ts-expect-error it does not know assistant:view
  own = client;
}

export async function results(client: RosterClient): Promise<string> {
  const result = await client.settings.getSecurity().safe();
  if (result.ok) return result.data.etag;
  switch (result.error.code) {
    case 'forbidden':
      return result.error.reason ?? '';
    // @ts-expect-error this operation never fails with it
    case 'precondition_failed':
      return 'never';
    // @ts-expect-error no such code
    case 'forbiden':
      return 'never';
    case 'malformed_request':
    case 'unauthenticated':
    case 'origin_mismatch':
    case 'account_unknown':
    case 'account_suspended':
    case 'two_factor_required':
    case 'two_factor_setup_required':
    case 'not_found':
    case 'unknown_operation':
    case 'method_not_allowed':
    case 'validation_failed':
    case 'rate_limited':
    case 'internal_error':
    case 'unavailable':
    case 'network_error':
    case 'timeout':
    case 'aborted':
    case 'invalid_response':
    case 'invalid_argument':
      return 'known';
    default: {
      const unknown: UnknownCode = result.error.code;
      return unknown;
    }
  }
}

export function codes(error: unknown): string {
  if (!isRosterError(error, 'settings.updateContact')) return 'not of this operation';
  switch (error.code) {
    case 'precondition_failed':
      return 'read again';
    // @ts-expect-error this operation never fails with it
    case 'own_account':
      return 'never';
    // @ts-expect-error no such code
    case 'precondition_fialed':
      return 'never';
    case 'malformed_request':
    case 'unauthenticated':
    case 'origin_mismatch':
    case 'account_unknown':
    case 'account_suspended':
    case 'forbidden':
    case 'two_factor_required':
    case 'two_factor_setup_required':
    case 'not_found':
    case 'unknown_operation':
    case 'method_not_allowed':
    case 'payload_too_large':
    case 'unsupported_media_type':
    case 'validation_failed':
    case 'idempotency_key_reused':
    case 'precondition_required':
    case 'rate_limited':
    case 'internal_error':
    case 'unavailable':
    case 'network_error':
    case 'timeout':
    case 'aborted':
    case 'invalid_response':
    case 'invalid_argument':
      return 'known';
    default: {
      const unknown: UnknownCode = error.code;
      const text: string = unknown;
      return text;
    }
  }
}

export function incomplete(error: unknown): string {
  if (!isRosterError(error, 'settings.updateContact')) return '';
  switch (error.code) {
    case 'precondition_failed':
      return 'read again';
    default: {
      // @ts-expect-error known codes are not handled
      const unknown: UnknownCode = error.code;
      return unknown;
    }
  }
}
