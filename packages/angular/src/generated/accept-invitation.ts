// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/accept-invitation/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterAcceptInvitation } from '@roster-kit/components';

/** Accepts an invitation from its link. Checks the properties of `<roster-accept-invitation>` in a template. */
@Directive({ selector: 'roster-accept-invitation' })
export class RosterAcceptInvitationDirective {
  readonly #element = inject<ElementRef<RosterAcceptInvitation>>(ElementRef).nativeElement;

  /** The token of the link; read from the URL fragment if not set. */
  @Input()
  set token(value: RosterAcceptInvitation['token']) {
    this.#element.token = value;
  }

  /** URL of the host's sign-in; offered if the invitation was accepted before, or if accepting it started no session. */
  @Input()
  set signInUrl(value: RosterAcceptInvitation['signInUrl']) {
    this.#element.signInUrl = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterAcceptInvitation['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterAcceptInvitation['theme']) {
    this.#element.theme = value;
  }
}
