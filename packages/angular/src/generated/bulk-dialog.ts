// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/bulk-dialog/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterBulkDialog } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Changes many accounts at once, after a review of what will change. Checks the properties of `<roster-bulk-dialog>` in a template. */
@Directive({ selector: 'roster-bulk-dialog' })
export class RosterBulkDialogDirective {
  readonly #element = inject<ElementRef<RosterBulkDialog>>(ElementRef).nativeElement;

  /** Whether the dialog is open. */
  @Input({ transform: flag })
  set open(value: boolean) {
    this.#element.open = value;
  }

  /** The action to apply; read when the dialog opens. */
  @Input()
  set action(value: RosterBulkDialog['action']) {
    this.#element.action = value;
  }

  /** The people to apply it to, as they are shown; read when the dialog opens. */
  @Input()
  set users(value: RosterBulkDialog['users']) {
    this.#element.users = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterBulkDialog['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterBulkDialog['theme']) {
    this.#element.theme = value;
  }
}
