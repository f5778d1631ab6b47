// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/access-list/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterAccessList } from '@roster-kit/components';

/** People and their access levels on one resource. Checks the properties of `<roster-access-list>` in a template. */
@Directive({ selector: 'roster-access-list' })
export class RosterAccessListDirective {
  readonly #element = inject<ElementRef<RosterAccessList>>(ElementRef).nativeElement;

  /** Id of the resource, for example an assistant. */
  @Input()
  set resourceId(value: RosterAccessList['resourceId']) {
    this.#element.resourceId = value;
  }

  /** Grants to show instead of loading them; the host then saves changes itself. */
  @Input()
  set grants(value: RosterAccessList['grants']) {
    this.#element.grants = value;
  }

  /** Access levels, lowest first; by default those of the organization. */
  @Input()
  set levels(value: RosterAccessList['levels']) {
    this.#element.levels = value;
  }

  /** Roles, for their names and default access levels; by default those of the organization. */
  @Input()
  set roles(value: RosterAccessList['roles']) {
    this.#element.roles = value;
  }

  /** How many rows are loaded at a time. */
  @Input()
  set pageSize(value: RosterAccessList['pageSize']) {
    this.#element.pageSize = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterAccessList['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterAccessList['theme']) {
    this.#element.theme = value;
  }
}
