// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/invite-dialog/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterInviteDialog } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Invites a person by e-mail address and role. Checks the properties of `<roster-invite-dialog>` in a template. */
@Directive({ selector: 'roster-invite-dialog' })
export class RosterInviteDialogDirective {
  readonly #element = inject<ElementRef<RosterInviteDialog>>(ElementRef).nativeElement;

  @Input({ transform: flag })
  set open(value: boolean) {
    this.#element.open = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterInviteDialog['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterInviteDialog['theme']) {
    this.#element.theme = value;
  }
}
