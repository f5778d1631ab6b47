// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/users-and-permissions/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterUsersAndPermissions } from '@roster-kit/components';

/** User management on one page. Checks the properties of `<roster-users-and-permissions>` in a template. */
@Directive({ selector: 'roster-users-and-permissions' })
export class RosterUsersAndPermissionsDirective {
  readonly #element = inject<ElementRef<RosterUsersAndPermissions>>(ElementRef).nativeElement;

  /** Title of the page; "Users & permissions" in the current language by default. */
  @Input()
  set heading(value: RosterUsersAndPermissions['heading']) {
    this.#element.heading = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterUsersAndPermissions['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterUsersAndPermissions['theme']) {
    this.#element.theme = value;
  }
}
