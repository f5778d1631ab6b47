import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AccessLevel, PermissionPage, Role } from '@roster-kit/sdk';
import { RosterElement } from '../shared/element/roster-element.js';
import type { Offer } from '../shared/state/capabilities.js';
import type { Catalogue } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { markStyles } from '../shared/styles/mark.js';
import { menuStyles } from '../shared/styles/menu.js';
import { icon } from '../shared/templates/icon.js';
import { emptyState, failure, notOffered } from '../shared/templates/templates.js';
import { comparison } from './comparison.templates.js';
import { editingStyles } from './editing/editing.styles.js';
import { RoleEditing } from './editing/role-editing.js';
import { english } from './permission-matrix.messages.js';
import { comparedOf, differs, pagesWith } from './permission-matrix.model.js';
import { needed } from './permission-matrix.operations.js';
import { styles } from './permission-matrix.styles.js';
import { legend, levelTable, type MatrixView, roleTable } from './permission-matrix.templates.js';

/**
 * Shows which role may do what, page by page, and what each access level allows. A person who may change roles edits the
 * custom ones in place and saves when done; built-in roles are fixed. Given `roles`, it only shows them.
 *
 * @summary Roles and access levels against permissions, where custom roles are created and edited.
 * @tag roster-permission-matrix
 * @event {RosterRequestEvent} roster-role-create-request - Before a role is created; cancelable.
 * @event {RosterEvent} roster-role-created - After a role was created; `detail.result` is the role.
 * @event {RosterRequestEvent} roster-role-update-request - Before a role is changed or renamed, once for each role; cancelable.
 * @event {RosterEvent} roster-role-updated - After a role was changed or renamed; `detail.result` is the role as it is now.
 * @event {RosterRequestEvent} roster-role-delete-request - Before a role is deleted; cancelable.
 * @event {RosterEvent} roster-role-deleted - After a role was deleted.
 * @csspart scroll - The box a table scrolls in.
 * @csspart table - A table.
 * @csspart save-bar - The unsaved changes, under the table.
 * @cssproperty --roster-matrix-max-height - Greatest height of a table; beyond it, the table scrolls under its header. 43em by default.
 */
export class RosterPermissionMatrix extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, markStyles, menuStyles, styles, editingStyles];
  static override readonly needed: readonly Offer[] = needed;

  /** Roles to show; the catalogue's by default. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /** Permissions by page; the catalogue's by default. */
  @property({ attribute: false }) pages: readonly PermissionPage[] | undefined;
  /** Access levels, weakest first; the catalogue's by default. */
  @property({ attribute: false }) accessLevels: readonly AccessLevel[] | undefined;

  @state() private comparing = false;
  @state() private onlyDifferences = false;
  /** Ids of the two roles to compare. */
  @state() private chosen: readonly [string, string] | undefined;

  readonly #editing = new RoleEditing(this, {
    roles: () => this.roles ?? this.catalogue?.roles ?? [],
    may: (permission, offer) => !this.roles && this.may(permission, offer),
    state: () => this.state,
    speech: () => this.speech,
  });

  protected override serverHeading = (): string => this.messages.permissionMatrix.roles;

  override render() {
    if (!this.isOffered) return notOffered(this.speech);
    const catalogue = this.#catalogue();
    if (!catalogue) return this.#waiting();
    if (catalogue.roles.length === 0 || catalogue.pages.every(({ permissions }) => permissions.length === 0)) {
      return emptyState('shield', this.messages.permissionMatrix.empty, this.messages.permissionMatrix.emptyText);
    }
    return html`${this.#matrix({ ...catalogue, roles: this.#editing.roles })}${this.#editing.overlays()}`;
  }

  protected override get isOffered(): boolean {
    return Boolean(this.roles || this.has('roles.list')) && Boolean(this.pages || this.has('permissions.list'));
  }

  #catalogue(): Catalogue | undefined {
    const roles = this.roles ?? this.catalogue?.roles;
    const pages = this.pages ?? this.catalogue?.pages;
    if (!roles || !pages) return undefined;
    return { roles, pages, accessLevels: this.accessLevels ?? this.catalogue?.accessLevels ?? [] };
  }

  #waiting(): TemplateResult | typeof nothing {
    const { state, messages } = this;
    if (state?.status === 'error') return failure(state.error, this.speech, () => void state.reload());
    if (!state || state.status === 'ready') return nothing;
    return html`<div class="loading delayed" role="status">
      <span class="visually-hidden">${messages.common.loading}</span>
      ${Array.from({ length: 8 }, () => html`<div class="loading-row"><span class="skeleton"></span></div>`)}
    </div>`;
  }

  #matrix(catalogue: Catalogue): TemplateResult {
    const words = this.messages.permissionMatrix;
    const compared = this.comparing ? comparedOf(catalogue.roles, this.chosen) : undefined;
    const view = this.#view(catalogue, compared);
    const differing = compared
      ? pagesWith(catalogue.pages, (permission) => differs(...compared, permission, catalogue))
      : [];
    const byLevel = pagesWith(catalogue.pages, ({ decidedBy }) => decidedBy === 'level');
    const shown = compared && this.onlyDifferences ? differing : catalogue.pages;
    return html`<section>
        ${this.#bar(catalogue, byLevel.length > 0)}
        ${compared ? this.#comparison(catalogue, compared, differing) : nothing} ${this.#editing.introduction()}
        <div class="panel">
          ${shown.length > 0 ? roleTable(shown, view) : html`<p class="same">${words.noDifferences}</p>`}
          ${this.#editing.footer(catalogue)}
        </div>
      </section>
      ${byLevel.length > 0 && catalogue.accessLevels.length > 0 ? this.#levels(byLevel, view) : nothing}`;
  }

  #view(catalogue: Catalogue, compared: MatrixView['compared']): MatrixView {
    return {
      words: this.messages.permissionMatrix,
      catalogue,
      compared,
      marksBuiltIn: this.#editing.marksBuiltIn,
      ownRole: this.session?.role.id,
      slots: this.#editing.slots,
    };
  }

  #bar(catalogue: Catalogue, withLevels: boolean): TemplateResult {
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
        ${this.#editing.newRoleButton()}
      </div>
    </div>`;
  }

  #comparison(
    { roles }: Catalogue,
    compared: readonly [Role, Role],
    differing: readonly PermissionPage[],
  ): TemplateResult {
    return comparison({
      words: this.messages.permissionMatrix,
      locale: this.locale,
      roles,
      compared,
      differences: differing.reduce((sum, { permissions }) => sum + permissions.length, 0),
      onlyDifferences: this.onlyDifferences,
      onChoose: (ids) => (this.chosen = ids),
      onFilter: (onlyDifferences) => (this.onlyDifferences = onlyDifferences),
    });
  }

  #levels(byLevel: readonly PermissionPage[], view: MatrixView): TemplateResult {
    const { words, catalogue } = view;
    return html`<section class="levels">
      <h3>${words.levels}</h3>
      <p class="hint">${words.levelsHint}</p>
      <div class="panel">${levelTable(byLevel, view)}</div>
      ${this.#editing.defaultLevels(catalogue)}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-permission-matrix': RosterPermissionMatrix;
  }
}
