import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, type CSSResultGroup, html, LitElement, type TemplateResult } from 'lit';
import { notice } from '../templates/templates.js';
import { baseStyles } from './base.js';

const SURFACES = [
  'surface',
  'surface-raised',
  'surface-sunken',
  'hover',
  'accent-soft',
  'success-soft',
  'warning-soft',
  'danger-soft',
  'info-soft',
];
const INKS = ['text', 'text-muted', 'border-control', 'border', 'accent', 'success', 'warning', 'danger', 'info'];

const row = css`
  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 16px;
    margin-block-end: 24px;
  }
  figure {
    display: grid;
    gap: 4px;
    inline-size: 104px;
    margin: 0;
  }
  .chip {
    block-size: 40px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--chip);
    forced-color-adjust: none;
  }
  .chip-surface {
    --chip: var(--_surface);
  }
  .chip-surface-raised {
    --chip: var(--_surface-raised);
  }
  .chip-surface-sunken {
    --chip: var(--_surface-sunken);
  }
  .chip-hover {
    --chip: var(--_hover);
  }
  .chip-accent-soft {
    --chip: var(--_accent-soft);
  }
  .chip-success-soft {
    --chip: var(--_success-soft);
  }
  .chip-warning-soft {
    --chip: var(--_warning-soft);
  }
  .chip-danger-soft {
    --chip: var(--_danger-soft);
  }
  .chip-info-soft {
    --chip: var(--_info-soft);
  }
  .chip-text {
    --chip: var(--_text);
  }
  .chip-text-muted {
    --chip: var(--_text-muted);
  }
  .chip-border-control {
    --chip: var(--_border-control);
  }
  .chip-border {
    --chip: var(--_border);
  }
  .chip-accent {
    --chip: var(--_accent);
  }
  .chip-success {
    --chip: var(--_success);
  }
  .chip-warning {
    --chip: var(--_warning);
  }
  .chip-danger {
    --chip: var(--_danger);
  }
  .chip-info {
    --chip: var(--_info);
  }
  .wide {
    flex: 1 1 260px;
  }
`;

/** Shows the tokens and shared styles. Their names are private, so only an element can show them. */
class Tokens extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, row];

  override render(): TemplateResult {
    const chips = (names: readonly string[]) =>
      html`<section>
        ${names.map(
          (name) =>
            html`<figure>
              <span class="chip chip-${name}"></span>
              <figcaption class="hint">${name}</figcaption>
            </figure>`,
        )}
      </section>`;
    return html`${chips(SURFACES)}${chips(INKS)}${this.#type()}${this.#controls()}${this.#content()}`;
  }

  #type(): TemplateResult {
    return html`<section>
      <h2>Title, 15/22 600</h2>
      <span>Table and controls, 13/20</span><span class="hint">Secondary, 12/16</span
      ><a class="link" href="#type">A link</a>
    </section>`;
  }

  #controls(): TemplateResult {
    return html`<section>
        <button class="button">Ordinary</button><button class="button button-primary">Primary</button
        ><button class="button button-quiet">Quiet</button> <button class="button button-danger">Danger</button
        ><button class="button button-danger is-final">Danger, final</button
        ><button class="button" disabled>Disabled</button>
        <button class="button button-primary is-busy" aria-busy="true"><span>Busy</span></button>
      </section>
      <section>
        <label class="field wide"
          ><span class="label">Label</span><input class="input" placeholder="Placeholder" /><span class="hint"
            >What it is for.</span
          ></label
        >
        <label class="field wide"
          ><span class="label">Label</span><input class="input" aria-invalid="true" /><span class="field-error"
            >What is wrong with it.</span
          ></label
        >
      </section>`;
  }

  #content(): TemplateResult {
    const badges = ['Active', 'Pending', 'Expired', 'Suspended'].map(
      (word) => html`<span class="badge badge-${word.toLowerCase()}">${word}</span>`,
    );
    const notices = (['info', 'success', 'warning', 'danger'] as const).map(
      (kind) => html`<section><div class="wide">${notice(kind, `A notice: ${kind}.`)}</div></section>`,
    );
    return html`<section>${badges}<span class="tag">You</span></section>
      ${notices}`;
  }
}

if (!customElements.get('roster-story-tokens')) customElements.define('roster-story-tokens', Tokens);

const meta: Meta = {
  title: 'Foundation/Tokens and type',
  tags: ['!autodocs'],
  render: () => html`<roster-story-tokens></roster-story-tokens>`,
};
export default meta;

export const Light: StoryObj = {};
export const Dark: StoryObj = { globals: { theme: 'dark' } };
