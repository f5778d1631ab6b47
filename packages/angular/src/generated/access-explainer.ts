// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/access-explainer/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterAccessExplainer } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Checks a person's permission and says why they have it or not. Checks the properties of `<roster-access-explainer>` in a template. */
@Directive({ selector: 'roster-access-explainer' })
export class RosterAccessExplainerDirective {
  readonly #element = inject<ElementRef<RosterAccessExplainer>>(ElementRef).nativeElement;

  /** Id of the account to check. */
  @Input()
  set userId(value: RosterAccessExplainer['userId']) {
    this.#element.userId = value;
  }

  /** Whether the element is unfolded. */
  @Input({ transform: flag })
  set open(value: boolean) {
    this.#element.open = value;
  }

  /** The places to which the page can take the reader: `role`, `level`. For people who may change that place, each shows a button that emits `roster-access-go-to`. */
  @Input()
  set offers(value: RosterAccessExplainer['offers']) {
    this.#element.offers = value;
  }

  /** Client to use without a `<roster-provider>`, or instead of the provider's. */
  @Input()
  set client(value: RosterAccessExplainer['client']) {
    this.#element.client = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterAccessExplainer['theme']) {
    this.#element.theme = value;
  }
}
