import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Table } from '../../messages/messages.js';
import { attachInternals } from '../platform/platform.js';
import { RosterElement } from './roster-element.js';

/**
 * Base of the controls: form-associated, holds a string value, emits `input` and `change`, saves nothing.
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html#form-associated-custom-elements
 */
export abstract class FormControl<Used extends Table = never> extends RosterElement<Used | 'common'> {
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Name under which the value is submitted. */
  @property({ reflect: true }) name = '';
  @property({ type: Boolean, reflect: true }) disabled = false;
  @property({ type: Boolean, reflect: true }) required = false;
  /** Accessible name; a `<label for>` of the host works as well. */
  @property() label = '';

  /** A fieldset around it is disabled. Kept apart from `disabled`, which must not change with the fieldset. */
  #isDisabledByForm = false;
  /** The form was submitted without a value; shown until a value is chosen. */
  @state() protected invalid = false;

  protected readonly internals = attachInternals(this);
  #value = '';
  #initial: string | undefined;

  constructor() {
    super();
    this.addEventListener('invalid', () => (this.invalid = true));
    this.addEventListener('click', (event) => {
      // A click on the host itself comes from a `<label>`: focus the chosen option, not the first one.
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** The chosen id, or empty. The form sees it at once, before the next render. */
  @property()
  get value(): string {
    return this.#value;
  }
  set value(value: string) {
    const before = this.#value;
    this.#value = value;
    if (value !== '') this.invalid = false;
    this.internals.setFormValue?.(value === '' ? null : value);
    this.#validate();
    this.requestUpdate('value', before);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form ?? null;
  }
  get validity(): ValidityState {
    return this.internals.validity ?? ({ valid: !this.#isMissing, valueMissing: this.#isMissing } as ValidityState);
  }
  get validationMessage(): string {
    return this.internals.validationMessage ?? '';
  }
  get willValidate(): boolean {
    return this.internals.willValidate ?? false;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity?.() ?? !this.#isMissing;
  }
  reportValidity(): boolean {
    return this.internals.reportValidity?.() ?? !this.#isMissing;
  }
  override focus(options?: FocusOptions): void {
    if (this.anchor) this.anchor.focus(options);
    else super.focus(options);
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? this.#initial ?? '';
    this.invalid = false;
  }
  formDisabledCallback(disabled: boolean): void {
    this.#isDisabledByForm = disabled;
    this.requestUpdate();
  }
  formStateRestoreCallback(state: string): void {
    this.value = state;
  }

  override willUpdate(_changed: PropertyValues): void {
    this.#initial ??= this.value;
  }
  override updated(_changed: PropertyValues): void {
    // A select takes a value only once the option is rendered, which may be later than the value is set.
    const select = this.renderRoot.querySelector('select');
    if (select && select.value !== this.value) select.value = this.value;
    this.#validate();
  }

  /** Disabled by its own property or by a fieldset around it. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#isDisabledByForm;
  }
  /** Name of the native control inside. ARIA ids do not cross the shadow root, so the text of a host's label is copied. */
  protected get accessibleName(): string {
    return this.label || Array.from(this.internals.labels ?? [], (label) => label.textContent?.trim() ?? '').join(' ');
  }
  /** The native control inside: it takes the focus, and the browser shows its validation message there. */
  protected abstract get anchor(): HTMLElement | null;

  /** Stops `input` of the native control inside; otherwise the page would receive two `input` events for one choice. */
  protected onNativeInput(event: Event): void {
    event.stopPropagation();
  }

  /** On `change` of the native control inside: takes the value and fires `input` and `change`, as a native control does. */
  protected onNativeChange(event: Event): void {
    event.stopPropagation();
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    if (value === this.value) return;
    this.setOwn<FormControl>({ value });
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  get #isMissing(): boolean {
    return this.required && this.value === '';
  }

  #validate(): void {
    const missing = this.#isMissing;
    const anchor = this.hasUpdated ? this.anchor : null;
    this.internals.setValidity?.(
      missing ? { valueMissing: true } : {},
      missing ? this.messages.common.choose : '',
      anchor ?? undefined,
    );
  }
}
