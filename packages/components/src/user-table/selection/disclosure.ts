import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keepNextTo } from '../../shared/controllers/placed.js';
import { showPopover } from '../../shared/platform/platform.js';

/**
 * A popover that a button opens. Esc, a press elsewhere, or the focus leaving closes it. `.disclosure` holds both; the popover is
 * there while it is open.
 */
export class Disclosure implements ReactiveController {
  isOpen = false;
  #stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: HTMLElement | DocumentFragment }) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    const [opener, popover] = ['[aria-expanded]', '[popover]'].map((name) =>
      this.#root?.querySelector<HTMLElement>(name),
    );
    if (!opener || !popover || this.#stop) return;
    showPopover(popover);
    this.#stop = keepNextTo(popover, opener);
  }

  toggle(): void {
    if (this.isOpen) return this.close();
    this.isOpen = true;
    document.addEventListener('pointerdown', this.#onPointer, true);
    this.host.requestUpdate();
  }

  close(): void {
    this.isOpen = false;
    this.#stop?.();
    this.#stop = undefined;
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
