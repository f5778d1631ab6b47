import type { ReactiveControllerHost } from 'lit';
import type { StartsOver } from '../events/start-over.js';

/** Moves the focus into the next step once it is rendered; what had the focus before is gone. */
export class FocusNext implements StartsOver {
  #selector: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  /** Focuses this after the next render: the field to fill in, or the heading to read. */
  to(selector: '#heading' | '#code' | '#email' | '#name'): void {
    this.#selector = selector;
    this.host.requestUpdate();
  }

  hostStartOver(): void {
    this.#selector = undefined;
  }

  hostUpdated(): void {
    if (!this.#selector) return;
    const target = this.host.renderRoot.querySelector<HTMLElement>(this.#selector);
    if (!target) return;
    this.#selector = undefined;
    target.focus();
  }
}
