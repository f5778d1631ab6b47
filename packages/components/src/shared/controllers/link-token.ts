import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The token of a link in the page's address, `#token=…`. It leaves the address bar and the history entry the moment it is
 * read, so that it is neither copied on, nor sent as a referrer, nor found later (P7).
 */
export class LinkToken implements ReactiveController {
  value: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly isWanted: () => boolean = () => true,
    private readonly onToken: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Another link of the same page, opened in the same tab, changes the fragment alone.
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    if (!this.isWanted()) return;
    const fragment = new URLSearchParams(location.hash.slice(1));
    const token = fragment.get('token');
    if (token === null) return;
    fragment.delete('token');
    const rest = fragment.toString();
    history.replaceState(history.state, '', `${location.pathname}${location.search}${rest && `#${rest}`}`);
    this.value = token;
    this.onToken();
    this.host.requestUpdate();
  };
}
