import type { LitElement, ReactiveController } from 'lit';

/**
 * `light` or `dark`, whatever the page's `color-scheme` says; `page` follows the page's own text: where it is light, the widgets are
 * dark. Without a theme, `color-scheme` decides.
 */
export type Theme = 'light' | 'dark' | 'page';

type Themed = LitElement & { theme: Theme | undefined };

/** Carries out `theme="page"`. The styles do the rest. */
export class ThemeController implements ReactiveController {
  #stop: Promise<() => void> | undefined;

  constructor(private readonly host: Themed) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.host.isConnected || this.host.theme !== 'page') this.hostDisconnected();
    else this.#stop ??= import('./page-theme.js').then(({ followPage }) => followPage(this.host));
  }

  hostDisconnected(): void {
    void this.#stop?.then((stop) => stop());
    this.#stop = undefined;
  }
}
