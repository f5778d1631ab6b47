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

  /** Texts of the host's own: a whole language, or some texts in the place of the kit's. State their `language`, unless it is the kit's. */
  @Input()
  set messages(value: RosterProvider['messages']) {
    this.#element.messages = value;
  }

  /** BCP 47 tag of the language: the kit's texts in it are loaded if there are any (`ar`, `de`, `es`, `fr`, `tr`), else they are English. Dates, numbers and lists follow it as long as the texts are in that language. Without one, the texts are English, and the variant of English is the page's. */
  @Input()
  set locale(value: RosterProvider['locale']) {
    this.#element.locale = value;
  }

  /** `compact`, `default` or `comfortable`. */
  @Input()
  set density(value: RosterProvider['density']) {
    this.#element.density = value;
  }

  /** `light`, `dark`, or `page` to follow the page's own text; without it, the page's `color-scheme` decides. */
  @Input()
  set theme(value: RosterProvider['theme']) {
    this.#element.theme = value;
  }

  /** Shows other people's changes as they happen, if the backend sends events; `live="off"` turns it off. */
  @Input({ transform: flag })
  set live(value: boolean) {
    this.#element.live = value;
  }
}
