import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Moves the focus into a step once it is drawn, so that a keyboard or a screen reader does not stay where nothing is left. */
export class FocusNext implements ReactiveController {
  #selector: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  /** After the next render: the field to fill, or the heading to read. */
  to(selector: '#heading' | '#code' | '#email' | '#name'): void {
    this.#selector = selector;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#selector) return;
    const target = this.host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!target) return;
    this.#selector = undefined;
    target.focus();
  }
}
