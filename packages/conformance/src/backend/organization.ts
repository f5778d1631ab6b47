import type { Schemas } from '../contract/operations.js';
import type { Backend } from './backend.js';
import { Caller } from './caller.js';
import { DoesNotApply } from './failure.js';

/** A user with a token. */
export class Person extends Caller {
  constructor(
    backend: Backend,
    token: string,
    readonly id: string,
    readonly email: string,
    readonly roleId: string,
  ) {
    super(backend, token);
  }
}

export type Role = Schemas['Role'];

/** What managing users takes, in a role that lacks everything else. */
export const MANAGES_USERS = [
  'users:view',
  'users:invite',
  'users:update',
  'users:suspend',
  'users:change_role',
  'users:delete',
  'users:reset_two_factor',
];

let lastNumber = 0;

/** An organization of one scenario alone. */
export class Organization {
  #owner: Person | undefined;

  private constructor(
    readonly backend: Backend,
    readonly id: string,
    /** From the strongest to the weakest. */
    readonly roleIds: string[],
  ) {}

  static async create(backend: Backend, catalogue?: string): Promise<Organization> {
    const { organization, roles } = await backend.harness.organization(catalogue);
    return new Organization(backend, organization, roles);
  }

  async person(roleId: string): Promise<Person> {
    const { id, email, token } = await this.backend.harness.person(this.id, roleId);
    return new Person(this.backend, token, id, email, roleId);
  }

  /** One person with the strongest role. */
  async owner(): Promise<Person> {
    return (this.#owner ??= await this.person(this.strongestRole));
  }

  /** A person with the weakest role. */
  async weakest(): Promise<Person> {
    return this.person(this.weakestRole);
  }

  get strongestRole(): string {
    return this.roleIds[0] ?? '';
  }

  /** @throws DoesNotApply where there is one role only */
  get weakestRole(): string {
    const weakest = this.roleIds.at(-1);
    if (weakest === undefined || this.roleIds.length < 2) throw new DoesNotApply('The organization has one role only.');
    return weakest;
  }

  async apiKey(roleId: string): Promise<Caller> {
    return new Caller(this.backend, (await this.backend.harness.key(this.id, roleId)).token);
  }

  async roles(): Promise<Role[]> {
    return (await (await this.owner()).ok('roles.list')).body.data;
  }

  /** A custom role with these permissions, as far as the strongest role has them. */
  async customRole(permissions: string[], name = newName('Role')): Promise<Role> {
    const owner = await this.owner();
    const strongest = (await owner.ok('roles.get', { path: { roleId: owner.roleId } })).body;
    const held = permissions.filter((permission) => strongest.permissions.includes(permission));
    return (await owner.ok('roles.create', { body: { name, permissions: held } })).body;
  }

  /** A pending user. */
  async invited(roleId = this.weakestRole, email = newAddress()): Promise<Schemas['User']> {
    return (await (await this.owner()).ok('invitations.create', { body: { email, roleId } })).body;
  }

  /** @throws DoesNotApply where the catalogue has no type of resource that is known */
  async resource(name = newName('Assistant')): Promise<Schemas['Resource']> {
    const body = { type: 'assistant', key: name.toLowerCase().replaceAll(' ', '-'), name };
    const answer = await (await this.owner()).call('resources.create', { body });
    if (answer.status === 403 || (answer.body as { code?: string }).code === 'unknown_resource_type')
      throw new DoesNotApply('The strongest role cannot register an assistant.');
    answer.expect('status', 201, 'A resource can be registered.');
    return answer.body as Schemas['Resource'];
  }
}

/** Nobody else has it, also in another run. */
export function newAddress(): string {
  return `person.${unique()}@conformance.example`;
}

export function newName(what: string): string {
  return `${what} ${unique()}`;
}

/** For an Idempotency-Key, and for names. */
export function unique(): string {
  lastNumber += 1;
  return `${Date.now().toString(36)}${lastNumber.toString(36)}`;
}
