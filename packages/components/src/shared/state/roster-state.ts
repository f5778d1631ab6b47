import type {
  AccessLevel,
  Actor,
  Decision,
  PermissionPage,
  Role,
  RoleReason,
  RosterClient,
  Session,
  User,
} from '@roster-kit/sdk';
import { can, canActOn, isRosterError } from '@roster-kit/sdk';
import { type Backend, EVERYTHING, readBackend } from './capabilities.js';

/** What a widget changed, so that the other widgets on the page load it again. */
export type Topic = 'users' | 'roles' | 'settings' | 'resources' | 'grants' | 'session';

export type Announcement = { text: string; kind: 'success' | 'danger' };

/** Refusals that mean that the session or its role has changed. */
const SESSION_CODES = [
  'unauthenticated',
  'account_suspended',
  'two_factor_required',
  'two_factor_setup_required',
  'target_exceeds_actor',
];

/** Loads the rest of the SDK beside the session, because the catalogue and the events need it next. */
function loadRest(): void {
  // If this fails, it is loaded when it is needed, and the failure is told there.
  import('@roster-kit/sdk/eager').catch(() => undefined);
}

type Listener = (topic: Topic | 'state', announcement?: Announcement) => void;

/**
 * The catalogue as the contract serves it: roles, permissions by page, and access levels from weak to strong. What the backend does
 * not have is empty; of the roles, the signed-in person's own is always known.
 */
export interface Catalogue {
  roles: readonly Role[];
  pages: readonly PermissionPage[];
  accessLevels: readonly AccessLevel[];
}

/**
 * Session, catalogue and capabilities of one client, loaded once and shared by every widget that uses it. Permissions and access levels
 * come from the client's own `actor()`, so `client.can` of the host does not load them a second time.
 * Listeners are called on every change of state, and for every topic that a widget changed.
 */
export class RosterState {
  status: 'idle' | 'loading' | 'ready' | 'error' = 'idle';
  session: Session | undefined;
  catalogue: Catalogue | undefined;
  error: unknown;
  /** What the backend has: everything, until it is known. */
  backend: Backend = EVERYTHING;
  isBackendKnown = false;
  /** Counts the people who have used the client: its token may be another person's by now. */
  person = 0;
  #listeners = new Set<Listener>();
  #loading: Promise<void> | undefined;
  #isBackendFinal = false;
  /** Organization and actor of the last session. */
  #whose: string | undefined;
  #policy: Actor['catalogue'] | undefined;
  #stronger: { session: unknown; roles: unknown; reasons: ReadonlyMap<string, RoleReason> } | undefined;

  constructor(readonly client: RosterClient) {}

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads session and catalogue unless they are loaded; simultaneous calls share one load. */
  load(): Promise<void> {
    if (this.status === 'ready') return Promise.resolve();
    return (this.#loading ??= this.#run());
  }

  /** Loads the session again, and the catalogue if it is missing. What is shown stays until the answer arrives. */
  reload(): Promise<void> {
    return (this.#loading ??= this.#run());
  }

  async #run(): Promise<void> {
    this.status = this.session ? this.status : 'loading';
    this.#emit('state');
    loadRest();
    try {
      const [session] = await Promise.allSettled([this.client.session.get(), this.#readBackend()]);
      if (session.status === 'rejected') throw session.reason;
      const { value } = session;
      this.#take(value);
      // The server refuses the catalogue while a verification code is outstanding.
      if (value.outstanding === null) this.catalogue ??= await this.#loadCatalogue(value);
      this.status = 'ready';
      this.error = undefined;
    } catch (error) {
      this.status = 'error';
      this.error = error;
      if (isRosterError(error) && error.code === 'unauthenticated') this.session = undefined;
    } finally {
      this.#loading = undefined;
      this.#emit('state');
    }
  }

  /** Takes the session. Of another person than before, everything else is unknown until it is loaded. */
  #take(session: Session): void {
    const whose = `${session.organization.id} ${session.actor.id}`;
    const isOther = this.#whose !== undefined && this.#whose !== whose;
    this.#whose = whose;
    this.session = session;
    if (!isOther) return;
    this.catalogue = this.#policy = undefined;
    this.status = 'loading';
    this.person += 1;
    this.#emit('state');
  }

  /** Runs next to the load of the session, so that the first rows wait for no further answer. */
  async #readBackend(): Promise<void> {
    if (this.#isBackendFinal) return;
    const { backend, isFinal } = await readBackend(this.client);
    this.backend = backend;
    this.#isBackendFinal = isFinal;
    this.isBackendKnown = true;
    this.#emit('state');
  }

  async #loadCatalogue(session: Session): Promise<Catalogue> {
    const { has } = this.backend;
    const [roles, actor] = await Promise.all([
      has('roles.list') ? this.client.roles.list() : { data: [session.role] },
      this.client.actor(session, has),
    ]);
    this.#policy = actor.catalogue;
    return { roles: this.#comparable(roles.data), pages: actor.pages, accessLevels: actor.catalogue.accessLevels };
  }

  /** The policy's actor; undefined until session and catalogue are loaded. */
  get actor(): Actor | undefined {
    const [role] = this.session ? this.#comparable([this.session.role]) : [];
    return role && this.#policy && { role, catalogue: this.#policy };
  }

  /** Levels that the backend does not list cannot be compared: then none is known, and the server alone decides. */
  #comparable(roles: readonly Role[]): readonly Role[] {
    return this.backend.has('accessLevels.list') ? roles : roles.map((role) => ({ ...role, defaultAccessLevel: null }));
  }

  /** Answers as the policy does; denies as `malformed` until session and catalogue are loaded. */
  can(permission: string, resource?: { accessLevel: string | null }): Decision {
    return can(this.actor, permission, resource);
  }

  /**
   * P11: in what this person is stronger than the signed-in one, who then cannot change them. Undefined for their own account, and
   * until session and catalogue are loaded.
   */
  excessOf({ id, roleId }: Pick<User, 'id' | 'roleId'>): RoleReason | undefined {
    return id === this.session?.user?.id ? undefined : this.#strongerRoles.get(roleId);
  }

  /** Worked out once for all rows of a table. A role that no longer exists is not among them: it grants nothing. */
  get #strongerRoles(): ReadonlyMap<string, RoleReason> {
    const { session, actor } = this;
    const roles = actor && this.catalogue?.roles;
    if (!this.#stronger || this.#stronger.session !== session || this.#stronger.roles !== roles) {
      const decided = (roles ?? []).map(({ id, ...role }) => [id, canActOn(actor, role)] as const);
      const reasons = decided.flatMap(([id, { allowed, reason }]) => (allowed ? [] : [[id, reason] as const]));
      this.#stronger = { session, roles, reasons: new Map(reasons) };
    }
    return this.#stronger.reasons;
  }

  /** A failed call may mean that the session has changed: then it is loaded again. */
  observe(error: unknown): void {
    if (isRosterError(error) && SESSION_CODES.includes(error.code)) void this.reload();
  }

  /** Puts changed roles in the shared catalogue. Keeps the server's order. */
  changeRoles(change: (roles: readonly Role[]) => readonly Role[]): void {
    if (this.catalogue) this.catalogue = { ...this.catalogue, roles: this.#comparable(change(this.catalogue.roles)) };
    this.notify('roles');
  }

  /**
   * Loads the roles again after one was created or renamed: only the server knows its place. If that fails, or if a host has
   * created the role itself, the role goes last.
   */
  async placeRole(role: Role): Promise<void> {
    const isIt = ({ id }: Role) => id === role.id;
    try {
      await this.reloadRoles();
      if (this.catalogue?.roles.some(isIt)) return;
    } catch (error) {
      this.observe(error);
    }
    this.changeRoles((roles) => [...roles.filter((each) => !isIt(each)), role]);
  }

  /** Loads the roles again, such as after someone else changed one. */
  async reloadRoles(): Promise<void> {
    if (!this.backend.has('roles.list')) return;
    const { data } = await this.client.roles.list();
    this.changeRoles(() => data);
  }

  /** Tells the other widgets what was changed. */
  notify(topic: Topic): void {
    this.#emit(topic);
  }

  /** Shows a short message that has no place of its own on the page; screen readers read it politely. */
  announce(announcement: Announcement): void {
    this.#emit('state', announcement);
  }

  #emit(topic: Topic | 'state', announcement?: Announcement): void {
    for (const listener of this.#listeners) listener(topic, announcement);
  }
}

const states = new WeakMap<RosterClient, RosterState>();

/** The one state of a client: widgets with the same `.client` share a load even without a provider. */
export function stateOf(client: RosterClient): RosterState {
  const state = states.get(client) ?? new RosterState(client);
  states.set(client, state);
  return state;
}
