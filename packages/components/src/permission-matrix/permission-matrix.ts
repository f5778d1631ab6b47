import type { AccessLevel, PermissionPage, Role } from '@roster-kit/sdk';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../shared/icon.js';
import { RosterElement } from '../shared/roster-element.js';
import { baseStyles } from '../shared/styles/base.js';
import { emptyState, failure } from '../shared/templates.js';
import { differs, pagesWith, type MatrixCatalogue } from './permission-matrix.model.js';
import { styles } from './permission-matrix.styles.js';
import { legend, levelTable, roleTable, type MatrixView } from './permission-matrix.templates.js';

/**
 * Shows which role may do what, page by page, and what each access level allows. It changes nothing.
 *
 * @summary Roles and access levels against permissions.
 * @tag roster-permission-matrix
 * @csspart scroll - The box a table scrolls in.
 * @csspart table - A table.
 * @cssproperty --roster-matrix-max-height - Height from which a table scrolls under its header; 70dvh by default.
 */
export class RosterPermissionMatrix extends RosterElement {
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** Roles to show; the catalogue's by default. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /** Permissions by page; the catalogue's by default. */
  @property({ attribute: false }) pages: readonly PermissionPage[] | undefined;
  /** Access levels, weakest first; the catalogue's by default. */
  @property({ attribute: false }) accessLevels: readonly AccessLevel[] | undefined;

  @state() private comparing = false;
  @state() private onlyDifferences = false;
  /** Ids of the two roles to compare; the first and the last until chosen. */
  @state() private chosen: readonly [string, string] | undefined;

  override render() {
    const catalogue = this.#catalogue();
    if (!catalogue) return this.#waiting();
    if (catalogue.roles.length === 0 || catalogue.pages.every(({ permissions }) => permissions.length === 0)) {
      return emptyState('shield', this.messages.permissionMatrix.empty, this.messages.permissionMatrix.emptyText);
    }
    return this.#matrix(catalogue);
  }

  #catalogue(): MatrixCatalogue | undefined {
    const roles = this.roles ?? this.catalogue?.roles;
    const pages = this.pages ?? this.catalogue?.pages;
    if (!roles || !pages) return undefined;
    return { roles, pages, accessLevels: this.accessLevels ?? this.catalogue?.accessLevels ?? [] };
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

  #matrix(catalogue: MatrixCatalogue): TemplateResult {
    const words = this.messages.permissionMatrix;
    const compared = this.comparing ? this.#compared(catalogue) : undefined;
    const view: MatrixView = { words, catalogue, ownRole: this.session?.role.id, compared };
    const differing = compared ? pagesWith(catalogue.pages, (permission) => differs(...compared, permission, catalogue)) : [];
    const byLevel = pagesWith(catalogue.pages, ({ decidedBy }) => decidedBy === 'level');
    const shown = compared && this.onlyDifferences ? differing : catalogue.pages;
    const count = differing.reduce((sum, { permissions }) => sum + permissions.length, 0);
    return html`<section>
        <div class="bar">${legend(words, byLevel.length > 0)}${catalogue.roles.length > 1 ? this.#compareButton() : nothing}</div>
        ${compared ? this.#comparison(catalogue, compared, count) : nothing}
        ${shown.length > 0 ? roleTable(shown, view) : html`<p class="same">${words.noDifferences}</p>`}
      </section>
      ${byLevel.length > 0 && catalogue.accessLevels.length > 0
        ? html`<section class="levels">
            <h3>${words.levels}</h3>
            <p class="hint">${words.levelsHint}</p>
            ${levelTable(byLevel, view)}
          </section>`
        : nothing}`;
  }

  #compareButton(): TemplateResult {
    return html`<button type="button" class="button" aria-expanded=${this.comparing ? 'true' : 'false'} aria-controls="comparison" @click=${this.#toggle}>
      ${icon('chevrons-up-down')}<span>${this.messages.permissionMatrix.compare}</span>
    </button>`;
  }

  #comparison(catalogue: MatrixCatalogue, [first, second]: readonly [Role, Role], count: number): TemplateResult {
    const words = this.messages.permissionMatrix;
    return html`<div class="comparison" id="comparison">
      ${this.#roleSelect(words.first, catalogue, first, (id) => (this.chosen = [id, second.id]))}
      <span class="muted">${words.with}</span>
      ${this.#roleSelect(words.second, catalogue, second, (id) => (this.chosen = [first.id, id]))}
      <span class="count" role="status">${words.differences(count)}</span>
      <label class="only">
        <input type="checkbox" .checked=${this.onlyDifferences} @change=${this.#filter} />${words.onlyDifferences}
      </label>
    </div>`;
  }

  #roleSelect(label: string, { roles }: MatrixCatalogue, selected: Role, choose: (id: string) => void): TemplateResult {
    const onChange = (event: Event) => choose((event.target as HTMLSelectElement).value);
    return html`<span class="select-wrap">
      <select class="select" aria-label=${label} @change=${onChange}>
        ${roles.map((role) => html`<option value=${role.id} ?selected=${role.id === selected.id}>${role.name}</option>`)}
      </select>
      ${icon('chevron-down')}
    </span>`;
  }

  #compared({ roles }: MatrixCatalogue): readonly [Role, Role] | undefined {
    const find = (id: string | undefined) => roles.find((role) => role.id === id);
    const first = find(this.chosen?.[0]) ?? roles[0];
    const second = find(this.chosen?.[1]) ?? roles.at(-1);
    return first && second ? [first, second] : undefined;
  }

  #toggle(): void {
    this.comparing = !this.comparing;
  }

  #filter(event: Event): void {
    this.onlyDifferences = (event.target as HTMLInputElement).checked;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-permission-matrix': RosterPermissionMatrix;
  }
}
