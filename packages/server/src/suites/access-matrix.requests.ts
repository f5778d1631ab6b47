import { newId, newRevision } from '../core/index.js';
import type { OperationId } from '../generated/operations.js';
import { grantId } from '../store/grant-id.js';
import type { CallOptions } from '../testing/client.js';
import type { Organization } from '../testing/fixture.js';

const ROLE = { hub: 'viewer', flow: 'editor' } as const;

/** What the users and roles of the requests are. */
interface Strength {
  userRoleId: string;
  state?: 'active' | 'pending' | 'suspended';
  permissions: readonly string[];
}
const NO_LINK = 'A'.repeat(120);

/** Makes things in an organization that a request can be about. */
export class Target {
  /**
   * @param viewerId gets an access level on each resource; without one an editor does not see resources (F4)
   * @param strength weak when left out
   */
  constructor(
    private readonly organization: Organization,
    private readonly catalogue: 'hub' | 'flow',
    private readonly viewerId: string | null = null,
    private readonly strength: Strength = { userRoleId: ROLE[catalogue], permissions: ['users:view'] },
  ) {}

  get roleId(): string {
    return ROLE[this.catalogue];
  }

  async user(wanted: 'active' | 'pending' | 'suspended' = 'active'): Promise<string> {
    const { userRoleId: roleId, state = wanted } = this.strength;
    return (await this.organization.user({ roleId, state, twoFactorEnabled: state === 'active' })).id;
  }

  async resource(): Promise<string> {
    const id = newId('res');
    const row = {
      id,
      type: 'assistant',
      key: id,
      name: 'Order status',
      sortName: 'order status',
      createdAt: this.organization.world.iso,
      revision: newRevision(),
    };
    await this.organization.world.store.write(this.organization.id, (tx) => tx.insert('resources', row));
    if (this.viewerId !== null) await this.#setLevel(id, this.viewerId);
    return id;
  }

  async role(permissions = this.strength.permissions): Promise<string> {
    const id = newId('rol');
    const row = {
      id,
      name: id,
      sortName: id,
      description: '',
      permissions,
      defaultAccessLevel: null,
      createdAt: this.organization.world.iso,
      revision: newRevision(),
    };
    await this.organization.world.store.write(this.organization.id, (tx) => tx.insert('roles', row));
    return id;
  }

  async grant(): Promise<{ resourceId: string; userId: string }> {
    const [resourceId, userId] = [await this.resource(), await this.user()];
    await this.#setLevel(resourceId, userId);
    return { resourceId, userId };
  }

  async #setLevel(resourceId: string, userId: string): Promise<void> {
    const row = { id: grantId(resourceId, userId), resourceId, userId, accessLevel: 'viewer', revision: newRevision() };
    await this.organization.world.store.write(this.organization.id, (tx) => tx.insert('grants', row));
  }
}

type Make = (target: Target) => CallOptions | Promise<CallOptions>;

const plain: Make = () => ({});
const onUser =
  (state?: 'active' | 'pending' | 'suspended', body?: unknown): Make =>
  async (target) => ({ path: { userId: await target.user(state) }, body });
const onResource =
  (body?: unknown): Make =>
  async (target) => ({ path: { resourceId: await target.resource() }, body });
const onRole =
  (body?: unknown): Make =>
  async (target) => ({ path: { roleId: await target.role() }, body });
const onGrant =
  (body?: unknown): Make =>
  async (target) => ({ path: await target.grant(), body });
const inBatch =
  (item: (target: Target) => object | Promise<object>): Make =>
  async (target) => ({ body: { items: [await item(target)] } });
const withBody =
  (body: unknown): Make =>
  () => ({ body });

let count = 0;
const unique = () => `matrix-${(count += 1)}`;

/** Per operation, a request that succeeds for a caller with the permission, about things made for this request only. */
export const requests: Record<OperationId, Make> = {
  'session.get': plain,
  'session.signOut': plain,
  'session.createToken': plain,
  'access.evaluate': withBody({ checks: [{ permission: 'users:view' }] }),
  'events.stream': plain,
  'twoFactor.get': plain,
  'twoFactor.startSetup': plain,
  'twoFactor.confirmSetup': withBody({ code: '123456' }),
  'twoFactor.regenerateRecoveryCodes': withBody({ code: '123456' }),
  'twoFactor.reset': onUser(),
  'identity.verifyCode': withBody({ code: '123456' }),
  'identity.useRecoveryCode': withBody({ code: 'abcd-efgh-ijkl-mnop' }),
  'users.list': plain,
  'users.export': plain,
  'users.get': onUser(),
  'access.listByUser': onUser(),
  'users.update': onUser('active', { name: 'Ada' }),
  'users.changeRole': async (target) => ({ path: { userId: await target.user() }, body: { roleId: target.roleId } }),
  'users.suspend': onUser(),
  'users.reactivate': onUser('suspended'),
  'users.delete': onUser(),
  'users.changeRoleBatch': inBatch(async (target) => ({
    userId: await target.user(),
    roleId: target.roleId,
    ifMatch: '*',
  })),
  'users.suspendBatch': inBatch(async (target) => ({ userId: await target.user() })),
  'users.reactivateBatch': inBatch(async (target) => ({ userId: await target.user('suspended') })),
  'users.deleteBatch': inBatch(async (target) => ({ userId: await target.user(), ifMatch: '*' })),
  'invitations.create': (target) => ({ body: { email: `${unique()}@example.com`, roleId: target.roleId } }),
  'invitations.resend': onUser('pending'),
  'invitations.revoke': onUser('pending'),
  'invitations.createBatch': inBatch((target) => ({ email: `${unique()}@example.com`, roleId: target.roleId })),
  'invitations.resendBatch': inBatch(async (target) => ({ userId: await target.user('pending') })),
  'invitations.revokeBatch': inBatch(async (target) => ({ userId: await target.user('pending'), ifMatch: '*' })),
  'invitations.preview': withBody({ token: NO_LINK }),
  'invitations.accept': withBody({ token: NO_LINK, name: 'Ada' }),
  'settings.getSecurity': plain,
  'settings.updateSecurity': withBody({ invitationLifetimeInMinutes: 60 }),
  'settings.getContact': plain,
  'settings.updateContact': withBody({ text: 'Ask Ada.' }),
  'tokens.create': async (target) => ({
    body: { userId: await target.user(), origin: 'https://host.example', twoFactorVerified: false },
  }),
  'auditEvents.list': plain,
  'auditEvents.export': plain,
  'roles.list': plain,
  'roles.get': onRole(),
  'roles.create': () => ({ body: { name: unique(), permissions: ['users:view'] } }),
  'roles.update': onRole({ description: 'Sees everyone.' }),
  'roles.delete': onRole(),
  'permissions.list': plain,
  'accessLevels.list': plain,
  'resources.list': plain,
  'resources.get': onResource(),
  'resources.create': () => ({ body: { type: 'assistant', key: unique(), name: 'Order status' } }),
  'resources.update': onResource({ name: 'Returns' }),
  'resources.delete': onResource(),
  'grants.list': onResource(),
  'grants.get': onGrant(),
  'grants.listByUser': onUser(),
  'grants.set': onGrant({ accessLevel: 'viewer' }),
  'grants.remove': onGrant(),
  'grants.setBatch': inBatch(async (target) => ({ ...(await target.grant()), accessLevel: 'viewer', ifMatch: '*' })),
  'grants.removeBatch': inBatch(async (target) => ({ ...(await target.grant()), ifMatch: '*' })),
  'identity.requestLink': () => ({ body: { email: `${unique()}@example.com` } }),
  'identity.redeemLink': withBody({ token: NO_LINK }),
  'capabilities.get': plain,
  'service.getOpenApi': plain,
  'service.health': plain,
  'service.ready': plain,
};
