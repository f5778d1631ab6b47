// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/permission-matrix/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterPermissionMatrix } from '@roster-kit/components';

/** Roles and access levels against permissions, where custom roles are created and edited. Checks the properties of `<roster-permission-matrix>` in a template. */
@Directive({ selector: 'roster-permission-matrix' })
export class RosterPermissionMatrixDirective {
  readonly #element = inject<ElementRef<RosterPermissionMatrix>>(ElementRef).nativeElement;

  /** Roles to show; the catalogue's by default. */
  @Input()
  set roles(value: RosterPermissionMatrix['roles']) {
    this.#element.roles = value;
  }

  /** Permissions by page; the catalogue's by default. */
  @Input()
  set pages(value: RosterPermissionMatrix['pages']) {
    this.#element.pages = value;
  }

  /** Access levels, weakest first; the catalogue's by default. */
  @Input()
  set accessLevels(value: RosterPermissionMatrix['accessLevels']) {
    this.#element.accessLevels = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterPermissionMatrix['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterPermissionMatrix['theme']) {
    this.#element.theme = value;
  }
}
