// Generated from the elements. Do not edit; run "npm run generate".

import '@roster-kit/components/provider/define';
import { Directive, ElementRef, inject, Input } from '@angular/core';
import type { RosterProvider } from '@roster-kit/components';
import { flag } from '../flag.js';

/** Client, session and messages for every widget inside. Checks the properties of `<roster-provider>` in a template. */
@Directive({ selector: 'roster-provider' })
export class RosterProviderDirective {
  readonly #element = inject<ElementRef<RosterProvider>>(ElementRef).nativeElement;

  /** The SDK client, from `createRosterClient`. */
  @Input()
  set client(value: RosterProvider['client']) {
    this.#element.client = value;
  }

  /** Message table; English by default. */
  @Input()
  set messages(value: RosterProvider['messages']) {
    this.#element.messages = value;
  }

  /** BCP 47 tag for dates and numbers; the page's language by default. */
  @Input()
  set locale(value: RosterProvider['locale']) {
    this.#element.locale = value;
  }

  /** `compact`, `default` or `comfortable`. */
  @Input()
  set density(value: RosterProvider['density']) {
    this.#element.density = value;
  }

  /** Shows other people's changes as they happen, if the backend sends events; `live="off"` turns it off. */
  @Input({ transform: flag })
  set live(value: boolean) {
    this.#element.live = value;
  }
}
