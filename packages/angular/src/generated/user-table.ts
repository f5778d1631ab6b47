// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/user-table/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterUserTable } from '@roster-kit/components';
import { flag } from '../flag.js';

/** The people of the organization and the status of their invitations. Checks the properties of `<roster-user-table>` in a template. */
@Directive({ selector: 'roster-user-table' })
export class RosterUserTableDirective {
  readonly #element = inject<ElementRef<RosterUserTable>>(ElementRef).nativeElement;

  /** Id of the person whose details are open; their row is highlighted. */
  @Input()
  set selectedId(value: RosterUserTable['selectedId']) {
    this.#element.selectedId = value;
  }

  /** Which columns, in which order, and columns of your own; by default those of the table. */
  @Input()
  set columns(value: RosterUserTable['columns']) {
    this.#element.columns = value;
  }

  /** Ids of the selected people. Somebody who is not loaded yet is selected as soon as they are. */
  @Input()
  set selection(value: RosterUserTable['selection']) {
    this.#element.selection = value;
  }

  /** Shows checkboxes and bulk actions to people whose role allows at least one of these actions. */
  @Input({ transform: flag })
  set selectable(value: boolean) {
    this.#element.selectable = value;
  }

  /** People to show instead of loading them; search, filters and sorting then work on these. */
  @Input()
  set users(value: RosterUserTable['users']) {
    this.#element.users = value;
  }

  /** Roles for the role names and the role filter; by default those of the organization. */
  @Input()
  set roles(value: RosterUserTable['roles']) {
    this.#element.roles = value;
  }

  /** The text people are searched for. */
  @Input()
  set search(value: RosterUserTable['search']) {
    this.#element.search = value;
  }

  /** Id of a role: only people who have it. One that does not exist filters nothing, and the list says so. */
  @Input()
  set roleFilter(value: RosterUserTable['roleFilter']) {
    this.#element.roleFilter = value;
  }

  /** `active`, `pending`, `expired`, `suspended` or `undelivered`: only people of this status. */
  @Input()
  set statusFilter(value: RosterUserTable['statusFilter']) {
    this.#element.statusFilter = value;
  }

  /** `on` or `off`: only people with or without two-factor authentication. */
  @Input()
  set twoFactorFilter(value: RosterUserTable['twoFactorFilter']) {
    this.#element.twoFactorFilter = value;
  }

  /** `name`, `role`, `status` or `lastActiveAt`; with a `-` before it, reversed. Empty: by name. */
  @Input()
  set sort(value: RosterUserTable['sort']) {
    this.#element.sort = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterUserTable['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterUserTable['theme']) {
    this.#element.theme = value;
  }
}
