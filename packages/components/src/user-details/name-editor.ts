import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { User } from '@roster-kit/sdk';
import type { StartsOver } from '../shared/events/start-over.js';
import { faultAt } from '../shared/templates/field-errors.js';
import { icon } from '../shared/templates/icon.js';
import { address, button, failure } from '../shared/templates/templates.js';
import { nameFault } from '../shared/templates/typed-text.js';
import type { Actions } from './actions.js';
import type { Speech } from './user-details.messages.js';

const LONGEST_NAME = 200;

interface EditorHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * The account's name, edited in place: the pencil opens the form, Enter saves, Esc cancels, and a refused save keeps the
 * typed text.
 */
export class NameEditor implements StartsOver {
  #text: string | undefined;
  /** What is wrong with the name, in words. */
  #wrong = '';
  /** The account when the form was opened; P5 compares with it. */
  #opened: User | undefined;

  constructor(
    private readonly host: EditorHost,
    private readonly actions: Actions,
    private readonly save: (name: string, opened: User | undefined) => Promise<boolean>,
    private readonly speech: () => Speech,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  hostStartOver(): void {
    this.reset();
  }

  /** Closes the form without moving the focus, for example when another account is shown. */
  reset(): void {
    this.#text = undefined;
    this.#wrong = '';
  }

  render(user: User, mayRename: boolean, tag: unknown, speech: Speech): TemplateResult {
    if (this.#text !== undefined && mayRename) return this.#form(this.#text, speech);
    const { userDetails: t } = speech.messages;
    return html`<div class="name-line">
      <h2 class="name" id="name"><bdi>${user.name ?? address(user.email)}</bdi></h2>
      ${tag}
      ${
        mayRename
          ? html`<button
              type="button"
              class="button button-icon rename"
              aria-label=${t.rename}
              title=${t.rename}
              @click=${() => this.#open(user)}
            >
              ${icon('pencil')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #form(text: string, speech: Speech): TemplateResult {
    const { userDetails: t, common } = speech.messages;
    const error = this.actions.errorOf('rename');
    const wrong = this.#wrong || faultAt(error, 'name', t.nameInvalid);
    return html`<form class="name-form" novalidate @submit=${this.#submit} @keydown=${this.#onKeydown}>
      <label class="visually-hidden" for="name-input">${t.name}</label>
      <input
        class="input"
        id="name-input"
        name="name"
        maxlength=${LONGEST_NAME}
        autocomplete="off"
        .value=${text}
        aria-invalid=${wrong ? 'true' : 'false'}
        aria-describedby=${wrong ? 'name-error' : nothing}
        @input=${(event: InputEvent) => (this.#text = (event.target as HTMLInputElement).value)}
      />
      ${wrong ? html`<span class="field-error" id="name-error">${wrong}</span>` : error ? failure(error, speech) : nothing}
      <div class="buttons">
        ${button({ label: common.cancel, onClick: () => void this.#close() })}
        ${button({ label: common.save, kind: 'primary', type: 'submit', busy: this.actions.busy === 'rename' })}
      </div>
    </form>`;
  }

  #open(user: User): void {
    this.#text = user.name ?? '';
    this.#opened = user;
    void this.#focus('#name-input');
  }

  async #close(): Promise<void> {
    this.reset();
    await this.#focus('.rename');
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const name = this.#text?.trim() ?? '';
    const speech = this.speech();
    this.#wrong = nameFault(this.#text ?? '', speech.messages.userDetails.nameInvalid, speech);
    if (this.#wrong) return this.#focus('#name-input');
    if (await this.save(name, this.#opened)) return this.#close();
    // The person has now seen the other change: saving again overwrites it knowingly.
    if (this.actions.isConflict) this.#opened = undefined;
    await this.#focus('#name-input');
  };

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Esc closes the form, not the panel around it.
    event.stopPropagation();
    void this.#close();
  };

  async #focus(selector: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
