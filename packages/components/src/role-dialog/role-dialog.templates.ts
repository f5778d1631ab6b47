import { html, nothing, type TemplateResult } from 'lit';
import type { AccessLevel, Role } from '@roster-kit/sdk';
import type { FieldErrors } from '../shared/templates/field-errors.js';
import { icon } from '../shared/templates/icon.js';
import { notice } from '../shared/templates/templates.js';
import type { FieldName, Fields, Start } from './fields.js';
import type { Speech } from './role-dialog.messages.js';

/** What the form is rendered from. */
export interface FormView extends Speech {
  fields: Fields;
  errors: FieldErrors<FieldName>;
  onInput: (name: keyof Fields, value: string) => void;
}

const LENGTHS = { name: 100, description: 500 };

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const valueOf = (event: Event) => (event.currentTarget as Field).value;

/** Name and description. */
export function textFields(view: FormView): TemplateResult {
  const { roleDialog: t } = view.messages;
  const { fields, errors, onInput } = view;
  const labelled = (name: FieldName, label: unknown, control: TemplateResult) =>
    html`<div class="field">
      <label class="label" for=${name}>${label}</label>
      ${control} ${errors[name] ? html`<span class="field-error" id="${name}-error">${errors[name]}</span>` : nothing}
    </div>`;
  const describedBy = (name: FieldName) => (errors[name] ? `${name}-error` : nothing);
  return html`
    ${labelled(
      'name',
      t.name,
      html`<input
        class="input"
        id="name"
        type="text"
        required
        autofocus
        autocomplete="off"
        maxlength=${LENGTHS.name}
        .value=${fields.name}
        aria-invalid=${errors.name ? 'true' : 'false'}
        aria-describedby=${describedBy('name')}
        @input=${(event: Event) => onInput('name', valueOf(event))}
      />`,
    )}
    ${labelled(
      'description',
      html`${t.description} <span class="hint">${t.optional}</span>`,
      html`<textarea
        class="input"
        id="description"
        rows="2"
        maxlength=${LENGTHS.description}
        .value=${fields.description}
        aria-invalid=${errors.description ? 'true' : 'false'}
        aria-describedby=${describedBy('description')}
        @input=${(event: Event) => onInput('description', valueOf(event))}
      ></textarea>`,
    )}
  `;
}

/** The role to copy, and what is left out of the copy, with the reason (P3). */
export function startField(
  view: FormView,
  roles: readonly Role[],
  levels: readonly AccessLevel[],
  start: Start,
): TemplateResult {
  const { roleDialog: t } = view.messages;
  const source = roles.find(({ id }) => id === view.fields.startId);
  const level = levels.find(({ id }) => id === source?.defaultAccessLevel)?.name ?? '';
  const labels = new Intl.ListFormat(view.locale).format(start.leftOut.map(({ label }) => label));
  return html`<div class="field">
    <label class="label" for="start">${t.start}</label>
    <span class="select-wrap">
      <select
        class="select"
        id="start"
        aria-describedby="start-about"
        @change=${(event: Event) => view.onInput('startId', valueOf(event))}
      >
        <option value="" ?selected=${!source}>${t.startEmpty}</option>
        ${roles.map(({ id, name }) => html`<option value=${id} ?selected=${id === source?.id}>${name}</option>`)}
      </select>
      ${icon('chevron-down')}
    </span>
    <div class="start-about" id="start-about">
      ${source ? html`<span class="hint">${t.startHint}</span>` : nothing}
      ${start.leftOut.length > 0 ? notice('info', t.leftOut(labels)) : nothing}
      ${start.isLevelLeftOut ? notice('info', t.levelLeftOut(level)) : nothing}
    </div>
  </div>`;
}
