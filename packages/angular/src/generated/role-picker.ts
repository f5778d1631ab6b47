// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/role-picker/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterRolePicker } from '@roster-kit/components';
import { flag } from '../flag.js';

/** A form control that chooses a role. Checks the properties of `<roster-role-picker>` in a template. */
@Directive({ selector: 'roster-role-picker' })
export class RosterRolePickerDirective {
  readonly #element = inject<ElementRef<RosterRolePicker>>(ElementRef).nativeElement;

  /** Roles to offer; the catalogue's by default. */
  @Input()
  set roles(value: RosterRolePicker['roles']) {
    this.#element.roles = value;
  }

  /** Disables roles with permissions that the signed-in person does not have. Turn it off if the choice grants nothing, as in a filter. */
  @Input({ transform: flag })
  set assignableOnly(value: boolean) {
    this.#element.assignableOnly = value;
  }

  /** Id of the role the person has now. It is left out: choosing it would change nothing. */
  @Input()
  set current(value: RosterRolePicker['current']) {
    this.#element.current = value;
  }

  /** `list`: radios with descriptions; `compact`: a select. */
  @Input()
  set variant(value: RosterRolePicker['variant']) {
    this.#element.variant = value;
  }

  /** Text for no choice, in the compact variant. */
  @Input()
  set placeholder(value: RosterRolePicker['placeholder']) {
    this.#element.placeholder = value;
  }

  /** Name under which the value is submitted. */
  @Input()
  set name(value: RosterRolePicker['name']) {
    this.#element.name = value;
  }

  @Input({ transform: flag })
  set disabled(value: boolean) {
    this.#element.disabled = value;
  }

  @Input({ transform: flag })
  set required(value: boolean) {
    this.#element.required = value;
  }

  /** Accessible name; a `<label for>` of the host works as well. */
  @Input()
  set label(value: RosterRolePicker['label']) {
    this.#element.label = value;
  }

  /** The chosen id, or empty. The form sees it at once, before the next render. */
  @Input()
  set value(value: RosterRolePicker['value']) {
    this.#element.value = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterRolePicker['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterRolePicker['theme']) {
    this.#element.theme = value;
  }
}
