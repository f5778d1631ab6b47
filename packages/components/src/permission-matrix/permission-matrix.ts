import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { AccessLevel, PermissionPage, Role, RoleUpdate } from '@roster-kit/sdk';
import { type RoleUpdateDetail, roleUpdateEvents } from '../role-dialog/role-dialog.events.js';
import type { RosterRoleDialog } from '../role-dialog/role-dialog.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { perform, Prevented, type RosterEvent } from '../shared/events/request-event.js';
import { baseStyles } from '../shared/styles/base.js';
import { menuStyles } from '../shared/styles/menu.js';
import { icon } from '../shared/templates/icon.js';
import { button, emptyState, failure } from '../shared/templates/templates.js';
import { comparison } from './comparison.templates.js';
import { defaultLevels } from './default-levels.templates.js';
import { editStyles } from './edit.styles.js';
import { differs, type MatrixCatalogue, pagesWith } from './permission-matrix.model.js';
import { styles } from './permission-matrix.styles.js';
import { type Column, legend, levelTable, type MatrixView, roleTable } from './permission-matrix.templates.js';
import { cellNotes } from './role-cell.templates.js';
import { RoleDrafts } from './role-drafts.js';
import { lockOf } from './role-edit.js';
import { type RoleAction, roleMenu } from './role-menu.templates.js';
import { saveBar } from './save-bar.templates.js';

/** The dialog that is open, and the role it is about. */
interface OpenDialog {
  action: RoleAction | 'create';
  roleId: string;
}

/**
 * Shows which role may do what, page by page, and what each access level allows. Whoever may change roles edits the
 * custom ones in place, and saves when done; built-in roles are fixed. Fed by `roles`, it only shows.
 *
 * @summary Roles and access levels against permissions, where custom roles are made and edited.
 * @tag roster-permission-matrix
 * @event {RosterRequestEvent} roster-role-create-request - Before a role is created; cancelable.
 * @event {RosterEvent} roster-role-created - After it; `detail.result` is the role.
 * @event {RosterRequestEvent} roster-role-update-request - Before a role is changed or renamed, once for each role; cancelable.
 * @event {RosterEvent} roster-role-updated - After it; `detail.result` is the role as it is now.
 * @event {RosterRequestEvent} roster-role-delete-request - Before a role is deleted; cancelable.
 * @event {RosterEvent} roster-role-deleted - After it.
 * @csspart scroll - The box a table scrolls in.
 * @csspart table - A table.
 * @csspart save-bar - What is not saved, under the table.
 * @cssproperty --roster-matrix-max-height - Height from which a table scrolls under its header; 70dvh by default.
 */
export class RosterPermissionMatrix extends RosterElement {
  static override styles: CSSResultGroup = [baseStyles, menuStyles, styles, editStyles];

  /** Roles to show; the catalogue's by default. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /** Permissions by page; the catalogue's by default. */
  @property({ attribute: false }) pages: readonly PermissionPage[] | undefined;
  /** Access levels, weakest first; the catalogue's by default. */
  @property({ attribute: false }) accessLevels: readonly AccessLevel[] | undefined;

  @state() private comparing = false;
  @state() private onlyDifferences = false;
  @state() private isReviewing = false;
  @state() private dialog: OpenDialog | undefined;
  /** Ids of the two roles to compare; the first and the last until chosen. */
  @state() private chosen: readonly [string, string] | undefined;
  @query('roster-role-dialog') private readonly roleDialog!: RosterRoleDialog | null;
  /** Where the focus goes when the dialog has closed: to a new role, or on from one that is gone. */
  #focusNext: string | undefined;
  /** What was changed last, to go on from after saving. */
  #lastChanged: HTMLElement | undefined;

  readonly #drafts = new RoleDrafts(this, {
    roles: () => this.roles ?? this.catalogue?.roles ?? [],
    save: (role, change) => this.#save(role, change),
    reload: async () => this.state?.reloadRoles(),
    onError: (error) => this.state?.observe(error),
    onGone: ({ name }) => this.state?.announce({ kind: 'danger', text: this.messages.permissionMatrix.gone(name) }),
  });

  override render() {
    const catalogue = this.#catalogue();
    if (!catalogue) return this.#waiting();
    if (catalogue.roles.length === 0 || catalogue.pages.every(({ permissions }) => permissions.length === 0)) {
      return emptyState('shield', this.messages.permissionMatrix.empty, this.messages.permissionMatrix.emptyText);
    }
    const columns = catalogue.roles.map((role) => this.#column(role));
    return html`${this.#matrix({ ...catalogue, roles: columns.map(({ role }) => role) }, columns)}
    ${columns.map(({ stored, actions }, at) => roleMenu(stored, at, actions, this.messages.permissionMatrix, (action) => (this.dialog = { action, roleId: stored.id })))}
    ${this.#dialogs()}`;
  }

  #catalogue(): MatrixCatalogue | undefined {
    const roles = this.roles ?? this.catalogue?.roles;
    const pages = this.pages ?? this.catalogue?.pages;
    if (!roles || !pages) return undefined;
    return { roles, pages, accessLevels: this.accessLevels ?? this.catalogue?.accessLevels ?? [] };
  }

  #may(permission: 'roles:create' | 'roles:update' | 'roles:delete'): boolean {
    return !this.roles && this.can(permission).allowed;
  }

  #column(stored: Role): Column {
    const mayUpdate = this.#may('roles:update');
    const lock = mayUpdate ? lockOf(stored, this.state?.actor, this.session?.role.id) : undefined;
    const edit = this.#drafts.editOf(stored);
    const actions: RoleAction[] = [
      ...(this.#may('roles:create') ? ['duplicate' as const] : []),
      ...(mayUpdate && (lock === undefined || lock === 'own') ? ['rename' as const] : []),
      ...(this.#may('roles:delete') && !stored.system && stored.id !== this.session?.role.id
        ? ['delete' as const]
        : []),
    ];
    return { stored, role: edit?.wanted ?? stored, edit, lock, isEditable: mayUpdate && !lock, actions };
  }

  #waiting(): TemplateResult | typeof nothing {
    const { state, messages, locale } = this;
    if (state?.status === 'error') return failure(state.error, { messages, locale }, () => void state.reload());
    if (!state || state.status === 'ready') return nothing;
    return html`<div class="loading delayed" role="status">
      <span class="visually-hidden">${messages.common.loading}</span>
      ${Array.from({ length: 8 }, () => html`<div class="loading-row"><span class="skeleton"></span></div>`)}
    </div>`;
  }

  #matrix(catalogue: MatrixCatalogue, columns: readonly Column[]): TemplateResult {
    const words = this.messages.permissionMatrix;
    const compared = this.comparing ? this.#compared(catalogue) : undefined;
    const view = this.#view(catalogue, columns, compared);
    const differing = compared
      ? pagesWith(catalogue.pages, (permission) => differs(...compared, permission, catalogue))
      : [];
    const byLevel = pagesWith(catalogue.pages, ({ decidedBy }) => decidedBy === 'level');
    const shown = compared && this.onlyDifferences ? differing : catalogue.pages;
    const hasCustom = columns.some(({ stored }) => !stored.system);
    return html`<section>
        ${this.#bar(catalogue, byLevel.length > 0)}
        ${
          compared
            ? this.#comparison(
                catalogue,
                compared,
                differing.reduce((sum, { permissions }) => sum + permissions.length, 0),
              )
            : nothing
        }
        ${!hasCustom && this.#may('roles:create') ? html`<p class="hint no-custom">${words.noCustom}</p>` : nothing}
        <div class="panel">
          ${shown.length > 0 ? roleTable(shown, view) : html`<p class="same">${words.noDifferences}</p>`}
          ${hasCustom && this.#may('roles:update') ? html`${cellNotes(words)}${this.#saveBar(catalogue)}` : nothing}
        </div>
      </section>
      ${byLevel.length > 0 && catalogue.accessLevels.length > 0 ? this.#levels(byLevel, view) : nothing}`;
  }

  #view(catalogue: MatrixCatalogue, columns: readonly Column[], compared: MatrixView['compared']): MatrixView {
    return {
      words: this.messages.permissionMatrix,
      catalogue,
      columns,
      compared,
      tellsBuiltIn: this.#may('roles:create') || columns.some(({ stored }) => !stored.system),
      ownRole: this.session?.role.id,
      held: new Set(this.session?.role.permissions),
      onToggle: (role, permission, isAllowed) =>
        this.#change(() => this.#drafts.setPermission(role, permission, isAllowed)),
    };
  }

  #bar(catalogue: MatrixCatalogue, withLevels: boolean): TemplateResult {
    const words = this.messages.permissionMatrix;
    return html`<div class="bar">
      ${legend(words, withLevels)}
      <div class="tools">
        ${
          catalogue.roles.length > 1
            ? html`<button
                type="button"
                class="button"
                aria-expanded=${this.comparing ? 'true' : 'false'}
                aria-controls="comparison"
                @click=${() => (this.comparing = !this.comparing)}
              >
                ${icon('chevrons-up-down')}<span>${words.compare}</span>
              </button>`
            : nothing
        }
        ${this.#may('roles:create') ? button({ label: words.newRole, icon: 'plus', kind: 'primary', onClick: () => (this.dialog = { action: 'create', roleId: '' }) }) : nothing}
      </div>
    </div>`;
  }

  #comparison({ roles }: MatrixCatalogue, compared: readonly [Role, Role], differences: number): TemplateResult {
    return comparison({
      words: this.messages.permissionMatrix,
      roles,
      compared,
      differences,
      onlyDifferences: this.onlyDifferences,
      onChoose: (ids) => (this.chosen = ids),
      onFilter: (onlyDifferences) => (this.onlyDifferences = onlyDifferences),
    });
  }

  #levels(byLevel: readonly PermissionPage[], view: MatrixView): TemplateResult {
    const { words, catalogue } = view;
    const columns = view.columns.filter(({ stored }) => !stored.system);
    const onLevel = (role: Role, level: string | null) => this.#change(() => this.#drafts.setLevel(role, level));
    return html`<section class="levels">
      <h3>${words.levels}</h3>
      <p class="hint">${words.levelsHint}</p>
      ${levelTable(byLevel, view)}
      ${columns.length > 0 ? defaultLevels({ ...this.speech, columns, levels: catalogue.accessLevels, actor: this.state?.actor, onLevel }) : nothing}
    </section>`;
  }

  #saveBar(catalogue: MatrixCatalogue): TemplateResult {
    return saveBar({
      ...this.speech,
      catalogue,
      drafts: this.#drafts,
      isReviewing: this.isReviewing,
      onReview: () => (this.isReviewing = !this.isReviewing),
      onSave: () => void this.#saveAll(),
      onDiscard: (roleId) => void this.#discard(roleId),
      onUndo: () => void this.#undo(),
    });
  }

  #dialogs(): TemplateResult | typeof nothing {
    if (!this.#may('roles:create') && !this.#may('roles:update') && !this.#may('roles:delete')) return nothing;
    const { action, roleId = '' } = this.dialog ?? {};
    return html`<roster-role-dialog
        .client=${this.client}
        .roleId=${action === 'rename' ? roleId : ''}
        .sourceId=${action === 'duplicate' ? roleId : ''}
        ?open=${action !== undefined && action !== 'delete'}
        @roster-role-created=${this.#focusResult}
        @roster-role-updated=${this.#focusResult}
        @roster-close=${this.#closeDialog}
      ></roster-role-dialog>
      <roster-role-delete-dialog
        .client=${this.client}
        .roleId=${action === 'delete' ? roleId : ''}
        ?open=${action === 'delete'}
        @roster-role-deleted=${() => (this.#focusNext = '')}
        @roster-close=${this.#closeDialog}
      ></roster-role-delete-dialog>`;
  }

  #focusResult = (event: RosterEvent<{ result: Role }>): void => {
    this.#focusNext = event.detail.result.id;
  };

  /** The dialog gives the focus back where it came from; a role that is new, or has moved with its name, takes it from there. */
  #closeDialog = async (event: Event): Promise<void> => {
    event.stopPropagation();
    this.dialog = undefined;
    await this.updateComplete;
    await this.roleDialog?.updateComplete;
    const roleId = this.#focusNext;
    this.#focusNext = undefined;
    if (roleId !== undefined) this.#focusRole(roleId);
  };

  /** The header of this role, or the table where it is gone. */
  #focusRole(roleId: string): void {
    const header = this.renderRoot.querySelector(`th[data-role="${CSS.escape(roleId)}"]`);
    header?.scrollIntoView({ inline: 'center', block: 'nearest' });
    (header?.querySelector('button') ?? this.renderRoot.querySelector<HTMLElement>('.scroll'))?.focus({
      preventScroll: true,
    });
  }

  #change(change: () => void): void {
    this.#lastChanged = (this.renderRoot as ShadowRoot).activeElement as HTMLElement;
    change();
  }

  async #save(role: Role, change: RoleUpdate): Promise<void> {
    const detail = { roleId: role.id, change };
    const updated = await perform<RoleUpdateDetail, Role>(this, roleUpdateEvents, detail, async () => {
      if (!this.state) throw new Prevented();
      return this.state.client.roles.update(role.id, change, { ifMatch: role.etag });
    });
    this.state?.changeRoles((roles) => roles.map((each) => (each.id === updated.id ? updated : each)));
  }

  /** What was refused is shown where its changes are; with nothing left the focus goes back into the table. */
  async #saveAll(): Promise<void> {
    await this.#drafts.save();
    this.isReviewing = this.#drafts.edits.some(({ failure, theirs }) => failure !== undefined || theirs !== undefined);
    if (this.#drafts.edits.length === 0) await this.#goOn();
  }

  async #discard(roleId?: string): Promise<void> {
    this.#drafts.discard(roleId);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.save-line .button')?.focus();
  }

  async #undo(): Promise<void> {
    this.#drafts.undo();
    await this.#goOn();
  }

  async #goOn(): Promise<void> {
    await this.updateComplete;
    const last = this.#lastChanged?.isConnected
      ? this.#lastChanged
      : this.renderRoot.querySelector<HTMLElement>('.scroll');
    last?.focus({ preventScroll: true });
  }

  #compared({ roles }: MatrixCatalogue): readonly [Role, Role] | undefined {
    const find = (id: string | undefined) => roles.find((role) => role.id === id);
    const first = find(this.chosen?.[0]) ?? roles[0];
    const second = find(this.chosen?.[1]) ?? roles.at(-1);
    return first && second ? [first, second] : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-permission-matrix': RosterPermissionMatrix;
  }
}
