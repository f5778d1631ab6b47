// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/two-factor-setup/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterTwoFactorSetup } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Sets up two-factor authentication for the signed-in person. Checks the properties of `<roster-two-factor-setup>` in a template. */
@Directive({ selector: 'roster-two-factor-setup' })
export class RosterTwoFactorSetupDirective {
  readonly #element = inject<ElementRef<RosterTwoFactorSetup>>(ElementRef).nativeElement;

  /** Without a border and space around it, for use inside another panel. */
  @Input({ transform: flag })
  set bare(value: boolean) {
    this.#element.bare = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterTwoFactorSetup['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterTwoFactorSetup['theme']) {
    this.#element.theme = value;
  }
}
