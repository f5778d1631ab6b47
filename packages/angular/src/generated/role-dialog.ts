// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/role-dialog/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterRoleDialog } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Creates, duplicates or renames a custom role. Checks the properties of `<roster-role-dialog>` in a template. */
@Directive({ selector: 'roster-role-dialog' })
export class RosterRoleDialogDirective {
  readonly #element = inject<ElementRef<RosterRoleDialog>>(ElementRef).nativeElement;

  @Input({ transform: flag })
  set open(value: boolean) {
    this.#element.open = value;
  }

  /** Id of the role to rename; without it, a new role is created. */
  @Input()
  set roleId(value: RosterRoleDialog['roleId']) {
    this.#element.roleId = value;
  }

  /** Id of the role that a new one copies; the person may choose another. */
  @Input()
  set sourceId(value: RosterRoleDialog['sourceId']) {
    this.#element.sourceId = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterRoleDialog['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterRoleDialog['theme']) {
    this.#element.theme = value;
  }
}
