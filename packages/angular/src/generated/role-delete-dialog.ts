// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/role-delete-dialog/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterRoleDeleteDialog } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Deletes a custom role. Checks the properties of `<roster-role-delete-dialog>` in a template. */
@Directive({ selector: 'roster-role-delete-dialog' })
export class RosterRoleDeleteDialogDirective {
  readonly #element = inject<ElementRef<RosterRoleDeleteDialog>>(ElementRef).nativeElement;

  @Input({ transform: flag })
  set open(value: boolean) {
    this.#element.open = value;
  }

  /** Id of the role to delete. */
  @Input()
  set roleId(value: RosterRoleDeleteDialog['roleId']) {
    this.#element.roleId = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterRoleDeleteDialog['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterRoleDeleteDialog['theme']) {
    this.#element.theme = value;
  }
}
