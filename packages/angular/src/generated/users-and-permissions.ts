// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/users-and-permissions/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterUsersAndPermissions } from '@roster-kit/components';

/** User management on one page. Checks the properties of `<roster-users-and-permissions>` in a template. */
@Directive({ selector: 'roster-users-and-permissions' })
export class RosterUsersAndPermissionsDirective {
  readonly #element = inject<ElementRef<RosterUsersAndPermissions>>(ElementRef).nativeElement;

  /** Title of the page; "Users & permissions" in the current language by default. */
  @Input()
  set heading(value: RosterUsersAndPermissions['heading']) {
    this.#element.heading = value;
  }

  /** The open tab: `people`, `roles` or `activity`. Empty, or one that is not offered: the first. */
  @Input()
  set tab(value: RosterUsersAndPermissions['tab']) {
    this.#element.tab = value;
  }

  /** Id of the person whose details are open. */
  @Input()
  set userId(value: RosterUsersAndPermissions['userId']) {
    this.#element.userId = value;
  }

  /** The text people are searched for. */
  @Input()
  set search(value: RosterUsersAndPermissions['search']) {
    this.#element.search = value;
  }

  /** Id of a role: only people who have it. */
  @Input()
  set roleFilter(value: RosterUsersAndPermissions['roleFilter']) {
    this.#element.roleFilter = value;
  }

  /** `active`, `pending`, `expired`, `suspended` or `undelivered`: only people of this status. */
  @Input()
  set statusFilter(value: RosterUsersAndPermissions['statusFilter']) {
    this.#element.statusFilter = value;
  }

  /** `on` or `off`: only people with or without two-factor authentication. */
  @Input()
  set twoFactorFilter(value: RosterUsersAndPermissions['twoFactorFilter']) {
    this.#element.twoFactorFilter = value;
  }

  /** `name`, `role`, `status` or `lastActiveAt`; with a `-` before it, reversed. Empty: by name. */
  @Input()
  set sort(value: RosterUsersAndPermissions['sort']) {
    this.#element.sort = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterUsersAndPermissions['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterUsersAndPermissions['theme']) {
    this.#element.theme = value;
  }
}
