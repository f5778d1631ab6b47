// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/activity-log/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterActivityLog } from '@roster-kit/components';

/** The activity of the organization. Checks the properties of `<roster-activity-log>` in a template. */
@Directive({ selector: 'roster-activity-log' })
export class RosterActivityLogDirective {
  readonly #element = inject<ElementRef<RosterActivityLog>>(ElementRef).nativeElement;

  /** Events to show instead of loading them; without filters and export. */
  @Input()
  set events(value: RosterActivityLog['events']) {
    this.#element.events = value;
  }

  /** Id of a target, for example an account; only its events are shown. */
  @Input()
  set targetId(value: RosterActivityLog['targetId']) {
    this.#element.targetId = value;
  }

  /** How many events are loaded at a time. */
  @Input()
  set pageSize(value: RosterActivityLog['pageSize']) {
    this.#element.pageSize = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterActivityLog['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterActivityLog['theme']) {
    this.#element.theme = value;
  }
}
