// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/two-factor-toggle/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterTwoFactorToggle } from '@roster-kit/components';

/** The one switch for two-factor authentication, for all accounts. Checks the properties of `<roster-two-factor-toggle>` in a template. */
@Directive({ selector: 'roster-two-factor-toggle' })
export class RosterTwoFactorToggleDirective {
  readonly #element = inject<ElementRef<RosterTwoFactorToggle>>(ElementRef).nativeElement;

  /** The settings to show; loaded by the client if not set. */
  @Input()
  set settings(value: RosterTwoFactorToggle['settings']) {
    this.#element.settings = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterTwoFactorToggle['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterTwoFactorToggle['theme']) {
    this.#element.theme = value;
  }
}
