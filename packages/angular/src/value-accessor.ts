import { Directive, ElementRef, forwardRef, inject } from '@angular/core';
import { type ControlValueAccessor, NG_VALUE_ACCESSOR } from '@angular/forms';
import type { RosterAccessLevelSelector, RosterRolePicker } from '@roster-kit/components';

/** Lets `ngModel`, `formControl` and `formControlName` work on the controls. */
@Directive({
  selector:
    'roster-role-picker[ngModel],roster-role-picker[formControl],roster-role-picker[formControlName],' +
    'roster-access-level-selector[ngModel],roster-access-level-selector[formControl],roster-access-level-selector[formControlName]',
  host: { '(change)': 'onChange()', '(focusout)': 'onTouched()' },
  providers: [{ provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => RosterValueAccessor), multi: true }],
})
export class RosterValueAccessor implements ControlValueAccessor {
  readonly #element = inject<ElementRef<RosterRolePicker | RosterAccessLevelSelector>>(ElementRef).nativeElement;
  #report: (value: string) => void = () => undefined;
  #touch: () => void = () => undefined;

  /** A form without a value says null. */
  writeValue(value: string | null | undefined): void {
    this.#element.value = value ?? '';
  }

  registerOnChange(report: (value: string) => void): void {
    this.#report = report;
  }

  registerOnTouched(touch: () => void): void {
    this.#touch = touch;
  }

  setDisabledState(disabled: boolean): void {
    this.#element.disabled = disabled;
  }

  protected onChange(): void {
    this.#report(this.#element.value);
  }

  protected onTouched(): void {
    this.#touch();
  }
}
