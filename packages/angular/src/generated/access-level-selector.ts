// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/access-level-selector/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterAccessLevelSelector } from '@roster-kit/components';
import { flag } from '../flag.js';

/** A form control that chooses an access level. Checks the properties of `<roster-access-level-selector>` in a template. */
@Directive({ selector: 'roster-access-level-selector' })
export class RosterAccessLevelSelectorDirective {
  readonly #element = inject<ElementRef<RosterAccessLevelSelector>>(ElementRef).nativeElement;

  /** Levels to offer, weakest first; the catalogue's by default. */
  @Input()
  set levels(value: RosterAccessLevelSelector['levels']) {
    this.#element.levels = value;
  }

  /** Permissions by page, to name what a level allows; the catalogue's by default. */
  @Input()
  set pages(value: RosterAccessLevelSelector['pages']) {
    this.#element.pages = value;
  }

  /** Text of an option for "no level", such as what the role gives; without it there is no such option. */
  @Input()
  set emptyLabel(value: RosterAccessLevelSelector['emptyLabel']) {
    this.#element.emptyLabel = value;
  }

  /** Shows the chosen level's description and what it allows. */
  @Input({ transform: flag })
  set describe(value: boolean) {
    this.#element.describe = value;
  }

  /** Name under which the value is submitted. */
  @Input()
  set name(value: RosterAccessLevelSelector['name']) {
    this.#element.name = value;
  }

  @Input({ transform: flag })
  set disabled(value: boolean) {
    this.#element.disabled = value;
  }

  @Input({ transform: flag })
  set required(value: boolean) {
    this.#element.required = value;
  }

  /** Accessible name; a `<label for>` of the host works as well. */
  @Input()
  set label(value: RosterAccessLevelSelector['label']) {
    this.#element.label = value;
  }

  /** The chosen id, or empty. The form sees it at once, before the next render. */
  @Input()
  set value(value: RosterAccessLevelSelector['value']) {
    this.#element.value = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterAccessLevelSelector['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterAccessLevelSelector['theme']) {
    this.#element.theme = value;
  }
}
