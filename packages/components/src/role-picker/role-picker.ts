import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { canAssignRole } from '@roster-kit/policy';
import type { Role } from '@roster-kit/sdk';
import { catalogueFallback } from '../shared/element/control-state.js';
import { FormControl } from '../shared/element/form-control.js';
import { baseStyles } from '../shared/styles/base.js';
import { icon } from '../shared/templates/icon.js';
import { reasonText } from '../shared/templates/problem-text.js';
import { english } from './role-picker.messages.js';
import { styles } from './role-picker.styles.js';

interface Offer {
  role: Role;
  /** Why it cannot be chosen, or empty. */
  reason: string;
}

const reasonLine = (text: string) => html`<span class="hint reason">${icon('lock')}${text}</span>`;

/**
 * Lets a person choose a role. A role with permissions that the person does not have is disabled, with the reason.
 *
 * @summary A form control that chooses a role.
 * @tag roster-role-picker
 * @event input - A role was chosen.
 * @event change - A role was chosen.
 * @csspart base - The group of radios, or the select.
 * @csspart option - One role of the list.
 */
export class RosterRolePicker extends FormControl<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** Roles to offer; the catalogue's by default. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /** Disables roles with permissions that the signed-in person does not have. Turn it off if the choice grants nothing, as in a filter. */
  @property({ attribute: false }) assignableOnly = true;
  /** Id of the role the person has now. It is left out: choosing it would change nothing. */
  @property() current = '';
  /** `list`: radios with descriptions; `compact`: a select. */
  @property({ reflect: true }) variant: 'list' | 'compact' = 'list';
  /** Text for no choice, in the compact variant. */
  @property() placeholder = '';

  protected override serverHeading = (): string => this.label || this.messages.rolePicker.label;

  override render() {
    const roles = this.roles ?? this.catalogue?.roles;
    const fallback = roles ? undefined : catalogueFallback(this.state, this.speech, this.variant === 'list' ? 3 : 1);
    if (fallback) return fallback;
    const offers = (roles ?? [])
      .filter(({ id }) => id !== this.current)
      .map((role) => ({ role, reason: this.#reasonAgainst(role) }));
    if (offers.length === 0) return html`<p class="hint none">${this.messages.rolePicker.noOther}</p>`;
    return this.variant === 'list' ? this.#list(offers) : this.#compact(offers);
  }

  protected override get anchor(): HTMLElement | null {
    return this.renderRoot.querySelector('select, input:checked') ?? this.renderRoot.querySelector('input:enabled');
  }

  #reasonAgainst(role: Role): string {
    const actor = this.state?.actor;
    if (!this.assignableOnly || !actor) return '';
    const { allowed, reason } = canAssignRole(actor, role);
    return allowed ? '' : reasonText(reason, this.messages);
  }

  #list(offers: readonly Offer[]): TemplateResult {
    return html`<div
      class="options"
      part="base"
      role="radiogroup"
      aria-label=${this.accessibleName || this.messages.rolePicker.label}
      aria-required=${this.required ? 'true' : nothing}
      aria-invalid=${this.invalid ? 'true' : nothing}
      @input=${this.onNativeInput}
      @change=${this.onNativeChange}
    >
      ${offers.map((offer, index) => this.#option(offer, index))}
    </div>`;
  }

  #option({ role, reason }: Offer, index: number): TemplateResult {
    const disabled = this.isDisabled || reason !== '';
    return html`<label class="option ${disabled ? 'is-disabled' : ''}" part="option">
      <input
        type="radio"
        name="role"
        value=${role.id}
        .checked=${live(role.id === this.value)}
        ?disabled=${disabled}
        aria-labelledby="name-${index}"
        aria-describedby="about-${index}"
      />
      <span class="option-text">
        <span class="option-name" id="name-${index}"><bdi>${role.name}</bdi></span>
        <span class="option-about" id="about-${index}">
          ${role.description ? html`<span class="hint"><bdi>${role.description}</bdi></span>` : nothing}
          ${reason ? reasonLine(reason) : nothing}
        </span>
      </span>
    </label>`;
  }

  #compact(offers: readonly Offer[]): TemplateResult {
    const refused = this.#refusals(offers);
    const known = offers.some(({ role }) => role.id === this.value);
    return html`<span class="select-wrap">
        <select
          class="select"
          part="base"
          aria-label=${this.accessibleName || this.messages.rolePicker.label}
          aria-describedby=${refused.length > 0 ? 'refused' : nothing}
          aria-invalid=${this.invalid ? 'true' : nothing}
          ?required=${this.required}
          ?disabled=${this.isDisabled}
          @input=${this.onNativeInput}
          @change=${this.onNativeChange}
        >
          <option value="" ?disabled=${this.required} ?hidden=${this.required && known}>
            ${this.placeholder || this.messages.rolePicker.placeholder}
          </option>
          ${offers.map(
            ({ role, reason }) => html`<option value=${role.id} ?disabled=${reason !== ''}>${role.name}</option>`,
          )}
        </select>
        ${icon('chevron-down')}
      </span>
      ${refused.length > 0 ? html`<span class="refused" id="refused">${refused.map(reasonLine)}</span>` : nothing}`;
  }

  /** One line for each reason, with the names of the roles it disables. */
  #refusals(offers: readonly Offer[]): string[] {
    const reasons = new Set(offers.map(({ reason }) => reason).filter(Boolean));
    const list = new Intl.ListFormat(this.locale);
    return [...reasons].map((reason) => {
      const names = offers.filter((offer) => offer.reason === reason).map(({ role }) => role.name);
      return this.messages.rolePicker.notOffered(list.format(names), reason);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-role-picker': RosterRolePicker;
  }
}
