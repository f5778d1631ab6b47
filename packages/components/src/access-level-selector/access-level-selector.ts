import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { AccessLevel, PermissionPage } from '@roster-kit/sdk';
import { catalogueFallback } from '../shared/element/control-state.js';
import { FormControl } from '../shared/element/form-control.js';
import type { Offer } from '../shared/state/capabilities.js';
import { baseStyles } from '../shared/styles/base.js';
import { icon } from '../shared/templates/icon.js';
import { english } from './access-level-selector.messages.js';
import { needed } from './access-level-selector.operations.js';
import { styles } from './access-level-selector.styles.js';

/**
 * Lets a person choose an access level on a resource, and says what it allows.
 *
 * @summary A form control that chooses an access level.
 * @tag roster-access-level-selector
 * @event input - A level was chosen.
 * @event change - A level was chosen.
 * @csspart base - The select.
 * @csspart description - What the chosen level allows.
 */
export class RosterAccessLevelSelector extends FormControl<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  /** Levels to offer, weakest first; the catalogue's by default. */
  @property({ attribute: false }) levels: readonly AccessLevel[] | undefined;
  /** Permissions by page, to name what a level allows; the catalogue's by default. */
  @property({ attribute: false }) pages: readonly PermissionPage[] | undefined;
  /** Text of an option for "no level", such as what the role gives; without it there is no such option. */
  @property({ attribute: 'empty-label' }) emptyLabel = '';
  /** Shows the chosen level's description and what it allows. */
  @property({ type: Boolean, reflect: true }) describe = false;

  protected override serverHeading = (): string => this.label || this.messages.accessLevelSelector.label;

  override render() {
    const levels = this.levels ?? this.catalogue?.accessLevels;
    const fallback = levels ? undefined : catalogueFallback(this.state, this.speech, 1);
    if (fallback) return fallback;
    if (!this.levels && !this.isOffered)
      return html`<p class="hint none">${this.messages.problems.byCode.unknown_operation}</p>`;
    if (!levels || levels.length === 0) return html`<p class="hint none">${this.messages.accessLevelSelector.none}</p>`;
    const chosen = levels.find(({ id }) => id === this.value);
    return html`${this.#select(levels, chosen)}${this.describe && chosen ? this.#description(chosen) : nothing}`;
  }

  protected override get anchor(): HTMLElement | null {
    return this.renderRoot.querySelector('select');
  }

  #select(levels: readonly AccessLevel[], chosen: AccessLevel | undefined): TemplateResult {
    const words = this.messages.accessLevelSelector;
    return html`<span class="select-wrap">
      <select
        class="select"
        part="base"
        aria-label=${this.accessibleName || words.label}
        aria-describedby=${this.describe && chosen ? 'about' : nothing}
        aria-invalid=${this.invalid ? 'true' : nothing}
        ?required=${this.required}
        ?disabled=${this.isDisabled}
        @input=${this.onNativeInput}
        @change=${this.onNativeChange}
      >
        ${
          this.emptyLabel
            ? html`<option value="">${this.emptyLabel}</option>`
            : html`<option value="" disabled ?hidden=${chosen !== undefined}>${words.placeholder}</option>`
        }
        ${levels.map((level) => html`<option value=${level.id}>${level.name}</option>`)}
      </select>
      ${icon('chevron-down')}
    </span>`;
  }

  #description(level: AccessLevel): TemplateResult {
    const pages = (this.pages ?? this.catalogue?.pages ?? [])
      .map((page) => ({ ...page, permissions: page.permissions.filter(({ decidedBy }) => decidedBy === 'level') }))
      .filter(({ permissions }) => permissions.length > 0);
    return html`<div class="description" part="description">
      <p class="hint" id="about"><bdi>${level.description}</bdi></p>
      ${
        pages.length > 0
          ? html`<dl class="pages" aria-label=${this.messages.accessLevelSelector.allows(level.name)}>
              ${pages.map((page) => this.#page(page, level))}
            </dl>`
          : nothing
      }
    </div>`;
  }

  #page(page: PermissionPage, level: AccessLevel): TemplateResult {
    const words = this.messages.accessLevelSelector;
    return html`<div class="page">
      <dt><bdi>${page.label}</bdi></dt>
      ${page.permissions.map(({ id, label }) => {
        const allowed = level.permissions.includes(id);
        return html`<dd class=${allowed ? 'yes' : 'no'}>
          ${icon(allowed ? 'check' : 'minus')}<span
            ><span class="visually-hidden">${allowed ? words.allowed : words.notAllowed}: </span
            ><bdi>${label}</bdi></span
          >
        </dd>`;
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-access-level-selector': RosterAccessLevelSelector;
  }
}
