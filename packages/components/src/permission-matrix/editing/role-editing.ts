import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Permission, Role, RoleUpdate, RosterClient } from '@roster-kit/sdk';
import { type RoleUpdateDetail, roleUpdateEvents } from '../../role-dialog/role-dialog.events.js';
import { perform, Prevented } from '../../shared/events/request-event.js';
import { type StartsOver, whileSame } from '../../shared/events/start-over.js';
import type { Catalogue, RosterState } from '../../shared/state/roster-state.js';
import { number } from '../../shared/templates/format.js';
import { icon } from '../../shared/templates/icon.js';
import { button } from '../../shared/templates/templates.js';
import type { Speech } from '../permission-matrix.messages.js';
import { moveByArrow } from './arrow-keys.js';
import { type Column, columnOf, type Editor } from './column.js';
import { defaultLevels } from './default-levels.templates.js';
import { type CellLook, cellNotes, hasCheckbox, roleCell } from './role-cell.templates.js';
import { RoleDialogs } from './role-dialogs.js';
import { RoleDrafts } from './role-drafts.js';
import { roleMenu, roleName } from './role-menu.templates.js';
import { saveBar } from './save-bar.templates.js';

interface RoleEditingOptions {
  /** The roles as they are stored. */
  roles: () => readonly Role[];
  may: Editor['may'];
  state: () => RosterState | undefined;
  speech: () => Speech;
}

type Host = LitElement & { readonly client: RosterClient | undefined };

/**
 * Edits custom roles in the role table: changes are drafts until they are saved, and whole roles are created, renamed
 * and deleted in dialogs. Adds nothing to the table for a person who may do none of this.
 */
export class RoleEditing implements StartsOver {
  #columns: readonly Column[] = [];
  #isReviewing = false;
  /** What was changed last; the focus goes there after saving. */
  #lastChanged: HTMLElement | undefined;
  readonly #dialogs: RoleDialogs;
  readonly #drafts: RoleDrafts;

  constructor(
    private readonly host: Host,
    private readonly options: RoleEditingOptions,
  ) {
    host.addController(this);
    this.#dialogs = new RoleDialogs(host, options.speech);
    this.#drafts = new RoleDrafts(host, {
      roles: options.roles,
      save: (role, change) => this.#save(role, change),
      reload: async () => options.state()?.reloadRoles(),
      onError: (error) => options.state()?.observe(error),
      onGone: ({ name }) => options.state()?.announce({ kind: 'danger', text: this.#words.gone(name) }),
    });
  }

  hostStartOver(): void {
    this.#isReviewing = false;
    this.#lastChanged = undefined;
    this.#dialogs.startOver();
  }

  hostUpdate(): void {
    const { may, roles, state } = this.options;
    const editor = { may, actor: state()?.actor, ownRole: state()?.session?.role.id };
    this.#columns = roles().map((role) => columnOf(role, this.#drafts.editOf(role), editor));
  }

  /** The roles with their unsaved changes. */
  get roles(): readonly Role[] {
    return this.#columns.map(({ role }) => role);
  }

  /** Whether built-in roles have a tag: only where there are, or can be, custom roles. */
  get marksBuiltIn(): boolean {
    return this.options.may('roles:create', 'roles.create') || this.#custom.length > 0;
  }

  /** What it adds to the role table; `at` is the index of the role. */
  readonly slots = {
    name: (at: number): unknown => this.#at(at, (column) => roleName(column, at)),
    tags: (at: number): unknown => this.#at(at, (column) => this.#tags(column)),
    hint: (at: number): unknown => this.#at(at, (column) => this.#lockHint(column, at)),
    permissionHint: (permission: Permission): unknown => this.#permissionHint(permission),
    cell: (at: number, permission: Permission, look: CellLook): TemplateResult | undefined =>
      this.#cell(at, permission, look),
    onKeydown: moveByArrow,
  };

  newRoleButton(): TemplateResult | typeof nothing {
    if (!this.options.may('roles:create', 'roles.create')) return nothing;
    return button({
      label: this.#words.newRole,
      icon: 'plus',
      kind: 'primary',
      onClick: () => this.#dialogs.open('create'),
    });
  }

  /** Explains custom roles while there are none. */
  introduction(): TemplateResult | typeof nothing {
    if (this.#custom.length > 0 || !this.options.may('roles:create', 'roles.create')) return nothing;
    return html`<p class="hint no-custom">${this.#words.noCustom}</p>`;
  }

  /** The save bar under the role table, and the hidden texts that describe its checkboxes. */
  footer(catalogue: Catalogue): TemplateResult | typeof nothing {
    if (this.#custom.length === 0 || !this.options.may('roles:update', 'roles.update')) return nothing;
    return html`${cellNotes(this.#words)}${saveBar({
      ...this.options.speech(),
      catalogue,
      drafts: this.#drafts,
      isReviewing: this.#isReviewing,
      onReview: () => this.#review(!this.#isReviewing),
      onSave: () => void this.#saveAll(),
      onDiscard: (roleId) => void this.#discard(roleId),
      onUndo: () => void this.#undo(),
    })}`;
  }

  /** The default access levels of custom roles. */
  defaultLevels({ accessLevels }: Catalogue): TemplateResult | typeof nothing {
    if (this.#custom.length === 0) return nothing;
    return defaultLevels({
      ...this.options.speech(),
      columns: this.#custom,
      levels: accessLevels,
      actor: this.options.state()?.actor,
      onLevel: (role, level) => this.#change(() => this.#drafts.setLevel(role, level)),
    });
  }

  /** Menus and dialogs, outside the tables. */
  overlays(): TemplateResult {
    const { may } = this.options;
    const hasDialogs =
      may('roles:create', 'roles.create') || may('roles:update', 'roles.update') || may('roles:delete', 'roles.delete');
    const menus = this.#columns.map((column, at) =>
      roleMenu(column, at, this.#words, (action) => this.#dialogs.open(action, column.stored.id)),
    );
    return html`${menus}${hasDialogs ? this.#dialogs.render(this.host.client) : nothing}`;
  }

  get #words() {
    return this.options.speech().messages.permissionMatrix;
  }

  get #custom(): readonly Column[] {
    return this.#columns.filter(({ stored }) => !stored.system);
  }

  get #held(): ReadonlySet<string> {
    return new Set(this.options.state()?.session?.role.permissions);
  }

  #at(at: number, show: (column: Column) => unknown): unknown {
    const column = this.#columns[at];
    return column ? show(column) : nothing;
  }

  #tags({ edit }: Column): unknown {
    const words = this.#words;
    if (!edit) return nothing;
    const refusal = edit.failure ? words.refusedInColumn : edit.theirs ? words.conflictInColumn : '';
    return html`<span class="tag tag-changed"
        >${words.unsavedInColumn(edit.count, number(edit.count, this.options.speech().locale))}</span
      >
      ${refusal ? html`<span class="tag tag-refused">${icon('triangle-alert')}${refusal}</span>` : nothing}`;
  }

  #lockHint({ lock }: Column, at: number): unknown {
    if (lock !== 'own' && lock !== 'exceeds') return nothing;
    const text = lock === 'own' ? this.#words.ownRole : this.#words.exceeds;
    return html`<span class="hint lock" id="lock-${at}">${text}</span>`;
  }

  /** P3: shown once for the row; it describes each of the row's checkboxes. */
  #permissionHint({ id, decidedBy }: Permission): unknown {
    const isEditable = this.#columns.some((column) => column.isEditable);
    if (decidedBy !== 'role' || this.#held.has(id) || !isEditable) return nothing;
    return html`<span class="hint reason" id="held-${id}">${icon('lock')}${this.#words.notHeld}</span>`;
  }

  #cell(at: number, permission: Permission, look: CellLook): TemplateResult | undefined {
    const column = this.#columns[at];
    if (!column || !hasCheckbox(column, permission)) return undefined;
    return roleCell({
      ...look,
      column,
      at,
      permission,
      words: this.#words,
      held: this.#held,
      onToggle: (role, id, isAllowed) => this.#change(() => this.#drafts.setPermission(role, id, isAllowed)),
    });
  }

  #change(change: () => void): void {
    this.#lastChanged = (this.host.renderRoot as ShadowRoot).activeElement as HTMLElement;
    change();
  }

  #review(isReviewing: boolean): void {
    this.#isReviewing = isReviewing;
    this.host.requestUpdate();
  }

  async #save(role: Role, change: RoleUpdate): Promise<void> {
    const state = this.options.state();
    const detail = { roleId: role.id, change };
    const updated = await perform<RoleUpdateDetail, Role | undefined>(this.host, roleUpdateEvents, detail, async () => {
      if (!state) throw new Prevented();
      return state.client.roles.update(role.id, change, { ifMatch: role.etag });
    });
    if (updated) state?.changeRoles((roles) => roles.map((each) => (each.id === updated.id ? updated : each)));
    else await whileSame(this.host, Promise.resolve(state?.reloadRoles()));
  }

  /** Opens the review if something was refused: it shows why. With nothing left, the focus goes back into the table. */
  async #saveAll(): Promise<void> {
    await this.#drafts.save();
    const { edits } = this.#drafts;
    this.#review(edits.some(({ failure, theirs }) => failure !== undefined || theirs !== undefined));
    if (edits.length === 0) await this.#focusLastChanged();
  }

  async #discard(roleId?: string): Promise<void> {
    this.#drafts.discard(roleId);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.save-line .button')?.focus();
  }

  async #undo(): Promise<void> {
    this.#drafts.undo();
    await this.#focusLastChanged();
  }

  async #focusLastChanged(): Promise<void> {
    await this.host.updateComplete;
    const last = this.#lastChanged;
    const target = last?.isConnected ? last : this.host.renderRoot.querySelector<HTMLElement>('.scroll');
    target?.focus({ preventScroll: true });
  }
}
