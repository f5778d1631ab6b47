import { property } from 'lit/decorators.js';
import { RosterElement } from './roster-element.js';

/**
 * Base of the controls: form-associated, holds a string value, emits `input` and `change`, saves nothing.
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#form-associated-custom-elements
 */
export abstract class FormControl extends RosterElement {
  static readonly formAssociated = true;

  /** Name under which the value is submitted. */
  @property({ reflect: true }) name = '';
  /** The chosen id; empty when none is. */
  @property() value = '';
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) required = false;
  /** Accessible name; a `<label for>` of the host works as well. */
  @property() label = '';

  protected readonly internals = this.attachInternals();
  #initial: string | undefined;

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formResetCallback(): void {
    this.value = this.#initial ?? '';
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }

  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  override willUpdate(): void {
    this.#initial ??= this.value;
    this.internals.setFormValue(this.value === '' ? null : this.value);
  }

  override updated(): void {
    const missing = this.required && this.value === '';
    this.internals.setValidity(missing ? { valueMissing: true } : {}, missing ? this.messages.common.choose : '', this.anchor ?? undefined);
  }

  /** The native control inside, which the browser points its validation message at. */
  protected abstract get anchor(): HTMLElement | null;

  /** The person chose: takes the value and tells the page, as a native control does. */
  protected choose(value: string): void {
    if (value === this.value) return;
    this.value = value;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
