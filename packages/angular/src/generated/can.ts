// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/can/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterCan } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Content for those who hold a permission. Checks the properties of `<roster-can>` in a template. */
@Directive({ selector: 'roster-can' })
export class RosterCanDirective {
  readonly #element = inject<ElementRef<RosterCan>>(ElementRef).nativeElement;

  /** The permission, such as `users:invite`. */
  @Input()
  set permission(value: RosterCan['permission']) {
    this.#element.permission = value;
  }

  /** For a permission that an access level decides: the signed-in person's level on the resource, or `null` for none. */
  @Input()
  set resource(value: RosterCan['resource']) {
    this.#element.resource = value;
  }

  /** The answer. Read only. */
  @Input({ transform: flag })
  set allowed(value: boolean) {
    this.#element.allowed = value;
  }

  /** Why, in the policy's words, such as `granted_by_role` or `not_in_level`; empty until the session is loaded. Read only. */
  @Input()
  set reason(value: RosterCan['reason']) {
    this.#element.reason = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterCan['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterCan['theme']) {
    this.#element.theme = value;
  }
}
