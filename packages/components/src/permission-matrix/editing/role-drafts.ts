import type { ReactiveControllerHost } from 'lit';
import { isRosterError, type Role, type RoleUpdate } from '@roster-kit/sdk';
import { Prevented } from '../../shared/events/request-event.js';
import { type StartsOver, whileSame } from '../../shared/events/start-over.js';
import {
  applyPatch,
  countOf,
  differenceOf,
  EMPTY_PATCH,
  prunePatch,
  type RoleDifference,
  type RolePatch,
  updateOf,
} from './role-patch.js';

interface Draft extends RolePatch {
  failure: unknown;
  /** What someone else changed before this could be saved (P5). */
  theirs: RoleDifference | undefined;
}

/** A role with unsaved changes. */
export interface RoleEdit {
  stored: Role;
  edited: Role;
  changes: RoleDifference;
  count: number;
  failure: unknown;
  theirs: RoleDifference | undefined;
}

interface RoleDraftsOptions {
  roles: () => readonly Role[];
  save: (role: Role, change: RoleUpdate) => Promise<void>;
  /** Loads the roles again, after someone else changed one. */
  reload: () => Promise<void>;
  onError: (error: unknown) => void;
  /** Someone else deleted the role. */
  onGone: (role: Role) => void;
}

const NO_DRAFT: Draft = { ...EMPTY_PATCH, failure: undefined, theirs: undefined };

/** Unsaved changes to roles, and how saving them went. Neither a reload nor a failure loses a change (P5). */
export class RoleDrafts implements StartsOver {
  busy = false;
  saved = false;
  #drafts = new Map<string, Draft>();
  /** The drafts before the last discard, kept until the next change. */
  #discarded: Map<string, Draft> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: RoleDraftsOptions,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.edits.length > 0) addEventListener('beforeunload', this.#onLeave);
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  hostStartOver(): void {
    this.#drafts.clear();
    this.#discarded = undefined;
    this.busy = this.saved = false;
  }

  get edits(): RoleEdit[] {
    return this.options.roles().flatMap((stored) => this.editOf(stored) ?? []);
  }

  get canUndo(): boolean {
    return this.#discarded !== undefined;
  }

  editOf(stored: Role): RoleEdit | undefined {
    const draft = this.#drafts.get(stored.id);
    if (!draft) return undefined;
    const edited = applyPatch(stored, draft);
    const changes = differenceOf(stored, edited);
    const count = countOf(changes);
    return count === 0 ? undefined : { stored, edited, changes, count, failure: draft.failure, theirs: draft.theirs };
  }

  setPermission(role: Role, permission: string, isAllowed: boolean): void {
    const { permissions } = this.#drafts.get(role.id) ?? NO_DRAFT;
    this.#change(role, { permissions: new Map(permissions).set(permission, isAllowed) });
  }

  setLevel(role: Role, level: string | null): void {
    this.#change(role, { level });
  }

  /** Discards the changes to one role, or all. */
  discard(roleId?: string): void {
    this.#discarded = new Map(this.#drafts);
    if (roleId === undefined) this.#drafts.clear();
    else this.#drafts.delete(roleId);
    this.host.requestUpdate();
  }

  undo(): void {
    this.#drafts = new Map([...this.#drafts, ...(this.#discarded ?? [])]);
    this.#discarded = undefined;
    this.host.requestUpdate();
  }

  /** Saves one role after another, so that each refusal is about the roles as they are at that moment. */
  async save(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.saved = false;
    this.host.requestUpdate();
    for (const edit of this.edits) await this.#saveOne(edit);
    this.busy = false;
    this.saved = this.edits.length === 0;
    this.host.requestUpdate();
  }

  #change(role: Role, patch: Partial<RolePatch>): void {
    const draft = { ...(this.#drafts.get(role.id) ?? NO_DRAFT), ...patch, failure: undefined };
    // During a save, a change back to what is stored must still be there when the answer arrives.
    this.#drafts.set(role.id, this.busy ? draft : { ...draft, ...prunePatch(role, draft) });
    this.#discarded = undefined;
    this.saved = false;
    this.host.requestUpdate();
  }

  async #saveOne({ stored, edited }: RoleEdit): Promise<void> {
    try {
      await this.options.save(stored, updateOf(stored, edited));
      const now = this.#stored(stored.id);
      const draft = this.#drafts.get(stored.id);
      if (now && draft) this.#drafts.set(stored.id, { ...NO_DRAFT, ...prunePatch(now, draft) });
    } catch (error) {
      if (error instanceof Prevented) return;
      this.options.onError(error);
      await this.#refused(stored, error);
    }
  }

  async #refused(before: Role, error: unknown): Promise<void> {
    const code = isRosterError(error) ? error.code : '';
    const isOutdated = code === 'precondition_failed' || code === 'not_found';
    const isReloaded =
      isOutdated &&
      (await whileSame(this.host, this.options.reload()).then(
        () => true,
        () => false,
      ));
    const now = this.#stored(before.id);
    const draft = this.#drafts.get(before.id) ?? NO_DRAFT;
    if (isReloaded && !now) {
      this.#drafts.delete(before.id);
      this.options.onGone(before);
    } else if (isReloaded && now) {
      this.#drafts.set(before.id, { ...draft, theirs: differenceOf(before, now), failure: undefined });
    } else {
      this.#drafts.set(before.id, { ...draft, failure: error });
    }
  }

  #stored(id: string): Role | undefined {
    return this.options.roles().find((role) => role.id === id);
  }

  #onLeave = (event: Event): void => event.preventDefault();
}
