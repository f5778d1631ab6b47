// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/sign-in/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterSignIn } from '@roster-kit/components';

/** Signs a person in with an e-mail link and, if required, a verification code. Checks the properties of `<roster-sign-in>` in a template. */
@Directive({ selector: 'roster-sign-in' })
export class RosterSignInDirective {
  readonly #element = inject<ElementRef<RosterSignIn>>(ElementRef).nativeElement;

  /** The step to show: `email` to begin, `link` where a sign-in link leads, `code` for a session that needs a verification code. */
  @Input()
  set step(value: RosterSignIn['step']) {
    this.#element.step = value;
  }

  /** The token of the link; read from the URL fragment if not set. */
  @Input()
  set token(value: RosterSignIn['token']) {
    this.#element.token = value;
  }

  /** The initial e-mail address in the field. */
  @Input()
  set email(value: RosterSignIn['email']) {
    this.#element.email = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterSignIn['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterSignIn['theme']) {
    this.#element.theme = value;
  }
}
