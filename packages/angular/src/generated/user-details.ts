// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/user-details/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterUserDetails } from '@roster-kit/components';

/** An account's details and the actions for it. Checks the properties of `<roster-user-details>` in a template. */
@Directive({ selector: 'roster-user-details' })
export class RosterUserDetailsDirective {
  readonly #element = inject<ElementRef<RosterUserDetails>>(ElementRef).nativeElement;

  /** Id of the account to load and show. */
  @Input()
  set userId(value: RosterUserDetails['userId']) {
    this.#element.userId = value;
  }

  /** The account to show instead of loading it. */
  @Input()
  set user(value: RosterUserDetails['user']) {
    this.#element.user = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterUserDetails['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterUserDetails['theme']) {
    this.#element.theme = value;
  }
}
