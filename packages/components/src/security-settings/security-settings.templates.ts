import { html, nothing, type TemplateResult } from 'lit';
import { number } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { button, failure, notice } from '../shared/templates/templates.js';
import type { Draft } from './draft.js';
import { type Lifetime, type Unit, UNITS } from './lifetime.js';
import type { Speech } from './security-settings.messages.js';

/** The longest contact text that the contract allows. */
export const CONTACT_LENGTH = 500;

interface SectionOptions<Value> extends Speech {
  draft: Draft<Value>;
  mayChange: boolean;
  /** The stored value in words, for the notice of a conflict. */
  stored: string;
}

const listen =
  <Value>(draft: Draft<Value>) =>
  (event: Event) => {
    event.preventDefault();
    void draft.save();
  };

/** The save button, "Saved", failures and the conflict notice of one section. */
function outcome<Value>({ draft, mayChange, stored, ...speech }: SectionOptions<Value>): TemplateResult {
  const { common, securitySettings: words } = speech.messages;
  const theirs = html`<button type="button" class="button" @click=${() => draft.discard()}>
    ${words.takeTheirs}
  </button>`;
  return html`
    ${draft.conflict ? notice('warning', words.conflict(stored), theirs) : nothing}
    ${draft.error === undefined ? nothing : failure(draft.error, speech)}
    ${
      mayChange
        ? html`<div class="save">
            ${button({ label: common.save, busy: draft.busy, type: 'submit' })}
            <span class="saved" role="status">${draft.saved ? html`${icon('check')}${words.saved}` : nothing}</span>
          </div>`
        : nothing
    }
  `;
}

export function lifetimeText({ amount, unit }: Lifetime, { messages, locale }: Speech): string {
  return messages.securitySettings.lifetime[unit](Number(amount), number(Number(amount), locale));
}

/** How long the link of an invitation works: a number and its unit. */
export function lifetimeSection(options: SectionOptions<Lifetime>): TemplateResult {
  const { draft, mayChange, messages } = options;
  const words = messages.securitySettings;
  const value = draft.value ?? { amount: '', unit: 'days' };
  const describedBy = draft.invalid ? 'lifetime-error lifetime-hint' : 'lifetime-hint';
  const amount = (event: Event) => draft.enter({ ...value, amount: (event.currentTarget as HTMLInputElement).value });
  const unit = (event: Event) =>
    draft.enter({ ...value, unit: (event.currentTarget as HTMLSelectElement).value as Unit });
  return html`<form class="section" novalidate @submit=${listen(draft)}>
    <fieldset ?disabled=${!mayChange}>
      <legend>${words.lifetimeLabel}</legend>
      <div class="lifetime">
        <input
          class="input"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          maxlength="6"
          aria-label=${words.lifetimeAmount}
          aria-invalid=${draft.invalid ? 'true' : nothing}
          aria-describedby=${describedBy}
          .value=${value.amount}
          @input=${amount}
        />
        <span class="select-wrap">
          <select class="select" aria-label=${words.lifetimeUnit} @change=${unit}>
            ${UNITS.map((name) => html`<option value=${name} .selected=${name === value.unit}>${words[name]}</option>`)}
          </select>
          ${icon('chevron-down')}
        </span>
      </div>
      <span class="field-error" id="lifetime-error" role="alert" ?hidden=${!draft.invalid}>${draft.invalid}</span>
      <span class="hint" id="lifetime-hint">${words.lifetimeHint}</span>
    </fieldset>
    ${outcome(options)}
  </form>`;
}

/** The domains whose addresses can be invited, one per line. */
export function domainsSection(options: SectionOptions<string>): TemplateResult {
  const { draft, mayChange, messages } = options;
  const words = messages.securitySettings;
  const type = (event: Event) => draft.enter((event.currentTarget as HTMLTextAreaElement).value);
  return html`<form class="section" novalidate @submit=${listen(draft)}>
    <div class="field">
      <label class="label" for="domains">${words.domainsLabel}</label>
      <textarea
        id="domains"
        class="input"
        rows="3"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        ?disabled=${!mayChange}
        aria-invalid=${draft.invalid ? 'true' : nothing}
        aria-describedby=${draft.invalid ? 'domains-error domains-hint' : 'domains-hint'}
        .value=${draft.value ?? ''}
        @input=${type}
      ></textarea>
      <span class="field-error" id="domains-error" role="alert" ?hidden=${!draft.invalid}>${draft.invalid}</span>
      <span class="hint" id="domains-hint">${words.domainsHint}</span>
    </div>
    ${outcome(options)}
  </form>`;
}

/** Whom to contact about access, in the host's own words (H10). */
export function contactSection(options: SectionOptions<string>): TemplateResult {
  const { draft, mayChange, messages, locale } = options;
  const words = messages.securitySettings;
  const value = draft.value ?? '';
  const left = CONTACT_LENGTH - value.length;
  const type = (event: Event) => draft.enter((event.currentTarget as HTMLTextAreaElement).value);
  return html`<form class="section" novalidate @submit=${listen(draft)}>
    <div class="field">
      <label class="label" for="contact">${words.contactLabel}</label>
      <textarea
        id="contact"
        class="input"
        rows="3"
        maxlength=${CONTACT_LENGTH}
        aria-describedby="contact-hint"
        ?disabled=${!mayChange}
        .value=${value}
        @input=${type}
      ></textarea>
      <span class="below">
        <span class="hint" id="contact-hint">${words.contactHint}</span>
        ${left < 100 ? html`<span class="hint">${words.contactLength(left, number(left, locale))}</span>` : nothing}
      </span>
    </div>
    ${outcome(options)}
  </form>`;
}

/** Placeholders for the four sections, of their real height. */
export function skeleton({ messages }: Speech): TemplateResult {
  const block = (kind: string) =>
    html`<div class="section">
      <span class="skeleton line-skeleton"></span><span class="skeleton ${kind}"></span
      ><span class="skeleton button-skeleton"></span>
    </div>`;
  return html`<div class="delayed" role="status">
    <span class="visually-hidden">${messages.common.loading}</span>
    <div class="section">
      <span class="skeleton line-skeleton"></span><span class="skeleton"></span
      ><span class="skeleton line-skeleton"></span>
    </div>
    ${block('field-skeleton')}${block('area-skeleton')}${block('area-skeleton')}
  </div>`;
}
