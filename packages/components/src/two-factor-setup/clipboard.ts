import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_IN_MS = 2_000;

/** Copies text; `copied` is true for a moment. If the browser refuses, it stays false, and the text can be selected by hand. */
export class Clipboard implements ReactiveController {
  copied = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.copied = false;
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#show();
    } catch {
      // A policy of the page or the browser refused; the text stays on the screen and can be selected.
    }
  }

  #show(): void {
    clearTimeout(this.#timer);
    this.copied = true;
    this.#timer = setTimeout(() => {
      this.copied = false;
      this.host.requestUpdate();
    }, SHOWN_IN_MS);
    this.host.requestUpdate();
  }
}
