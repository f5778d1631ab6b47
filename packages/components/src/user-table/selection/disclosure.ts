import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A panel that a button opens. Esc, a press elsewhere, or the focus leaving closes it. `.disclosure` holds both. */
export class Disclosure implements ReactiveController {
  isOpen = false;

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  toggle(): void {
    if (this.isOpen) return this.close();
    this.isOpen = true;
    document.addEventListener('pointerdown', this.#onPointer, true);
    this.host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    document.removeEventListener('pointerdown', this.#onPointer, true);
    this.host.requestUpdate();
  }

  /** While the panel is open, Esc closes it and not what is around it. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.preventDefault();
    this.close();
    this.#root?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  readonly onFocusout = (event: FocusEvent): void => {
    const next = event.relatedTarget;
    if (this.isOpen && next instanceof Node && !this.#root?.contains(next)) this.close();
  };

  readonly #onPointer = (event: Event): void => {
    if (this.#root && !event.composedPath().includes(this.#root)) this.close();
  };

  get #root(): Element | null {
    return this.host.renderRoot.querySelector('.disclosure');
  }
}
