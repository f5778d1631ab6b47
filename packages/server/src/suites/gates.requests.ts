import { flow } from '@roster-kit/policy/catalogues';
import type { OperationId } from '../generated/operations.js';
import { batchIds, everythingIn, singleOf } from '../testing/batches.js';
import type { CallOptions, Client } from '../testing/client.js';
import type { AddUser, Organization, Person, World } from '../testing/fixture.js';
import { codeOf, receive, setUpFactor, tokensIn } from '../testing/identity.js';
import { requests, Target } from './access-matrix.requests.js';

export const ROLE_PERMISSIONS = flow.permissions.filter(({ decidedBy }) => decidedBy === 'role').map(({ id }) => id);

/** Somebody who may do it, and a request that changes something each time it is made anew. */
export interface Effect {
  caller: Client;
  options: CallOptions;
}

/** Things that grant nothing, so that no rule about stronger people concerns them. */
class Powerless extends Target {
  constructor(
    organization: Organization,
    viewerId: string,
    private readonly roles: { powerless: string; other: string },
  ) {
    super(organization, 'flow', viewerId, { userRoleId: roles.powerless, permissions: [] });
  }

  override get roleId(): string {
    return this.roles.powerless;
  }

  get otherRoleId(): string {
    return this.roles.other;
  }
}

/** An organization in which the gates of every operation are tried. */
export class GateWorld {
  readonly #made = new Map<string, Promise<string>>();

  private constructor(
    readonly organization: Organization,
    private readonly roles: { powerless: string; other: string },
    /** Verified by a second factor. */
    readonly manager: Person,
    readonly key: Client & { readonly id: string },
  ) {}

  static async open(world: World, { twoFactorRequired = false } = {}): Promise<GateWorld> {
    const organization = await world.organization('flow');
    const target = new Target(organization, 'flow');
    const roles = { powerless: await target.role([]), other: await target.role([]) };
    const manager = await organization.user({ roleId: 'administrator', twoFactorEnabled: true, verified: true });
    await world.store.write(organization.id, (tx) => tx.updateOrganization({ twoFactorRequired }));
    return new GateWorld(organization, roles, manager, await organization.apiKey('administrator'));
  }

  async person(permissions: readonly string[] | 'administrator', more: Partial<AddUser> = {}): Promise<Person> {
    const roleId = permissions === 'administrator' ? permissions : await this.#roleOf(permissions);
    return this.organization.user({ ...more, roleId });
  }

  /** An organization has at most 100 roles. */
  #roleOf(permissions: readonly string[]): Promise<string> {
    const known = this.#made.get(permissions.join());
    const role = known ?? new Target(this.organization, 'flow').role([...permissions]);
    this.#made.set(permissions.join(), role);
    return role;
  }

  /** A request of this operation about things that are made for it. */
  async request(id: OperationId, viewer: { id: string } = this.manager): Promise<CallOptions> {
    const target = new Powerless(this.organization, viewer.id, this.roles);
    const options = await requests[id](target);
    const change = CHANGES[id]?.(target);
    if (!change) return options;
    if (!batchIds.some((batch) => batch === id))
      return { ...options, body: { ...(options.body as object), ...change } };
    const { items } = options.body as { items: object[] };
    return { ...options, body: { items: items.map((item) => ({ ...item, ...change })) } };
  }

  async effect(id: OperationId): Promise<Effect> {
    const prepared = await PREPARED[id]?.(this);
    if (prepared) return prepared;
    return { caller: id === 'tokens.create' ? this.key : this.manager, options: await this.request(id) };
  }

  /** A batch of so many items, each about things of its own. */
  async batch(id: OperationId, count: number): Promise<Record<string, unknown>[]> {
    const items: Record<string, unknown>[] = [];
    while (items.length < count) {
      const { body } = await this.request(id);
      items.push(...(body as { items: Record<string, unknown>[] }).items);
    }
    return items;
  }

  /** Every row as one text; without the time of a person's latest request, which is no change. */
  async everything(): Promise<string> {
    return (await everythingIn(this.organization)).replace(/"lastActiveAt":("[^"]*"|null)/g, '');
  }
}

/** The matrix of who may do what uses requests that need not change anything. */
const CHANGES: Partial<Record<OperationId, (target: Powerless) => object>> = {
  'users.changeRole': ({ otherRoleId }) => ({ roleId: otherRoleId }),
  'users.changeRoleBatch': ({ otherRoleId }) => ({ roleId: otherRoleId }),
  'grants.set': () => ({ accessLevel: 'design_and_edit' }),
  'grants.setBatch': () => ({ accessLevel: 'design_and_edit' }),
  // Nobody gives more than they hold (P3).
  'roles.create': () => ({ permissions: ['roles:create'] }),
};

const withFactor = async ({ organization }: GateWorld) => {
  const person = await organization.user({ roleId: 'administrator' });
  return { person, ...(await setUpFactor(organization.world, person)) };
};

/** Requests that need something of the caller first. */
const PREPARED: Partial<Record<OperationId, (gates: GateWorld) => Promise<Effect>>> = {
  'session.signOut': async (gates) => ({ caller: await gates.person('administrator'), options: {} }),
  'twoFactor.startSetup': async (gates) => ({ caller: await gates.person('administrator'), options: {} }),
  'twoFactor.confirmSetup': async (gates) => {
    const caller = await gates.person('administrator');
    const { body } = await caller.ok('twoFactor.startSetup');
    return { caller, options: { body: { code: codeOf(gates.organization.world, body.secret) } } };
  },
  'twoFactor.regenerateRecoveryCodes': async (gates) => {
    const { person, secret } = await withFactor(gates);
    return { caller: person, options: { body: { code: codeOf(gates.organization.world, secret) } } };
  },
  'identity.verifyCode': async (gates) => {
    const { person, secret } = await withFactor(gates);
    return { caller: person, options: { body: { code: codeOf(gates.organization.world, secret) } } };
  },
  'identity.useRecoveryCode': async (gates) => {
    const { person, recoveryCodes } = await withFactor(gates);
    return { caller: person, options: { body: { code: recoveryCodes[0] } } };
  },
  'identity.redeemLink': async ({ organization }) => {
    const email = `${organization.id}@redeem.example`;
    await organization.user({ roleId: 'editor', email });
    await organization.world.anybody.ok('identity.requestLink', { body: { email } });
    const [token] = tokensIn((await receive(organization.world, email)).at(-1));
    return { caller: organization.world.anybody, options: { body: { token } } };
  },
  'invitations.accept': async ({ organization, manager }) => {
    const email = `${organization.id}@accept.example`;
    await manager.ok('invitations.create', { body: { email, roleId: 'editor' } });
    const [token] = tokensIn((await receive(organization.world, email)).at(-1));
    return { caller: organization.world.anybody, options: { body: { token, name: 'Ada' } } };
  },
};

/** The operation that an audit event of this request names. */
export const auditedAs = (id: OperationId): OperationId => {
  const batch = batchIds.find((candidate) => candidate === id);
  return batch ? singleOf(batch) : id;
};
