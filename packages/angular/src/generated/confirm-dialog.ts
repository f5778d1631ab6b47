// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/confirm-dialog/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterConfirmDialog } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Asks before a change and says what it will do. Checks the properties of `<roster-confirm-dialog>` in a template. */
@Directive({ selector: 'roster-confirm-dialog' })
export class RosterConfirmDialogDirective {
  readonly #element = inject<ElementRef<RosterConfirmDialog>>(ElementRef).nativeElement;

  @Input({ transform: flag })
  set open(value: boolean) {
    this.#element.open = value;
  }

  /** The question, with the name of what it is about. */
  @Input()
  set heading(value: RosterConfirmDialog['heading']) {
    this.#element.heading = value;
  }

  /** What will happen. */
  @Input()
  set message(value: RosterConfirmDialog['message']) {
    this.#element.message = value;
  }

  /** The verb on the button that goes ahead; without one, there is nothing to confirm. */
  @Input()
  set confirmLabel(value: RosterConfirmDialog['confirmLabel']) {
    this.#element.confirmLabel = value;
  }

  /** The change cannot be undone: the button is red, and the focus starts on Cancel. */
  @Input({ transform: flag })
  set danger(value: boolean) {
    this.#element.danger = value;
  }

  /** The change is under way; buttons and Esc do nothing. */
  @Input({ transform: flag })
  set busy(value: boolean) {
    this.#element.busy = value;
  }

  /** Why it failed; shown above the buttons. */
  @Input()
  set error(value: RosterConfirmDialog['error']) {
    this.#element.error = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterConfirmDialog['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterConfirmDialog['theme']) {
    this.#element.theme = value;
  }
}
