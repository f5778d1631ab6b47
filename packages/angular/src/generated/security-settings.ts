// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/security-settings/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterSecuritySettings } from '@roster-kit/components';
import { flag } from '../flag.js';

/** General settings: two-factor authentication, invitations, e-mail domains and contact. Checks the properties of `<roster-security-settings>` in a template. */
@Directive({ selector: 'roster-security-settings' })
export class RosterSecuritySettingsDirective {
  readonly #element = inject<ElementRef<RosterSecuritySettings>>(ElementRef).nativeElement;

  /** For a page instead of a dialog: no close button and no space around the settings. */
  @Input({ transform: flag })
  set embedded(value: boolean) {
    this.#element.embedded = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterSecuritySettings['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterSecuritySettings['theme']) {
    this.#element.theme = value;
  }
}
