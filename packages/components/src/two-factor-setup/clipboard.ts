import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHOWN_IN_MS = 2_000;

/** Copies text and says so for a moment. Where the browser refuses, `copied` stays false and the text can be selected. */
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
      // Refused by a policy of the page or of the browser: the text stays on screen to be selected.
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
