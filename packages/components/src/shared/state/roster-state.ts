import type { AccessLevel, Actor, Decision, PermissionPage, Role, RosterClient, Session } from '@roster-kit/sdk';
import { can, isRosterError } from '@roster-kit/sdk';

/** What changed, so that other widgets on the page load again. */
export type Topic = 'users' | 'roles' | 'settings' | 'resources' | 'grants' | 'session';

export type Announcement = { text: string; kind: 'success' | 'danger' };

type Listener = (topic: Topic | 'state', announcement?: Announcement) => void;

/** The catalogue as the contract serves it. */
export interface Catalogue {
  roles: Role[];
  pages: PermissionPage[];
  accessLevels: AccessLevel[];
}

/**
 * Session and catalogue of one client, loaded once and shared by every widget that uses it.
 * Listeners are told of every change of state, and of every topic that a widget has changed.
 */
export class RosterState {
  status: 'idle' | 'loading' | 'ready' | 'error' = 'idle';
  session: Session | undefined;
  catalogue: Catalogue | undefined;
  error: unknown;
  #listeners = new Set<Listener>();
  #loading: Promise<void> | undefined;

  constructor(readonly client: RosterClient) {}

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Loads session and catalogue unless they are here; several calls share one load. */
  load(): Promise<void> {
    if (this.status === 'ready') return Promise.resolve();
    return (this.#loading ??= this.#run());
  }

  /** Loads again, keeping what is shown until the new answer is in. */
  reload(): Promise<void> {
    return (this.#loading ??= this.#run());
  }

  async #run(): Promise<void> {
    this.status = this.session ? this.status : 'loading';
    this.#emit('state');
    try {
      this.session = await this.client.session.get();
      // The catalogue is refused until the second factor is given; it is loaded when nothing is outstanding.
      if (this.session.outstanding === null) this.catalogue ??= await this.#loadCatalogue();
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

  async #loadCatalogue(): Promise<Catalogue> {
    const [roles, pages, accessLevels] = await Promise.all([
      this.client.roles.list(),
      this.client.permissions.list(),
      this.client.accessLevels.list(),
    ]);
    return { roles: roles.data, pages: pages.data, accessLevels: accessLevels.data };
  }

  /** The policy's actor; undefined until session and catalogue are loaded. */
  get actor(): Actor | undefined {
    if (!this.session || !this.catalogue) return undefined;
    return {
      role: this.session.role,
      catalogue: {
        permissions: this.catalogue.pages.flatMap((page) => page.permissions),
        accessLevels: this.catalogue.accessLevels,
      },
    };
  }

  /** Answers as `policy` does; denies as `malformed` while nothing is loaded. */
  can(permission: string, resource?: { accessLevel: string | null }): Decision {
    return can(this.actor, permission, resource);
  }

  /** A failed call may mean that the session is no longer what it was: then it is read again. */
  observe(error: unknown): void {
    if (!isRosterError(error)) return;
    if (
      ['unauthenticated', 'account_suspended', 'two_factor_required', 'two_factor_setup_required'].includes(error.code)
    )
      void this.reload();
  }

  /** Puts changed roles in the shared catalogue: those of the product first, then custom ones by name, as the server lists them. */
  changeRoles(change: (roles: readonly Role[]) => readonly Role[]): void {
    if (this.catalogue) {
      const roles = change(this.catalogue.roles);
      const custom = roles.filter(({ system }) => !system).sort((a, b) => a.name.localeCompare(b.name));
      this.catalogue = { ...this.catalogue, roles: [...roles.filter(({ system }) => system), ...custom] };
    }
    this.notify('roles');
  }

  /** Reads the roles again, after someone else changed one. */
  async reloadRoles(): Promise<void> {
    const { data } = await this.client.roles.list();
    this.changeRoles(() => data);
  }

  /** Tells the other widgets that something was changed. */
  notify(topic: Topic): void {
    this.#emit(topic);
  }

  /** Says something politely, for what has no place of its own on the page. */
  announce(announcement: Announcement): void {
    this.#emit('state', announcement);
  }

  #emit(topic: Topic | 'state', announcement?: Announcement): void {
    for (const listener of this.#listeners) listener(topic, announcement);
  }
}

const states = new WeakMap<RosterClient, RosterState>();

/** The one state of a client, so that widgets with the same `.client` and no provider still share a load. */
export function stateOf(client: RosterClient): RosterState {
  const state = states.get(client) ?? new RosterState(client);
  states.set(client, state);
  return state;
}
