import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The token of a link, from `#token=…` or `#/route?token=…` in the page's address. As soon as it is read, it is removed
 * from the address bar and the history entry, so that nobody copies it, no referrer carries it and nobody finds it later (P7).
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
    // A second link to this page, opened in the same tab, changes only the fragment.
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  readonly #read = (): void => {
    if (!this.isWanted()) return;
    // Also the query of a route in the fragment: `#/accept?token=…`.
    const [, route = '', query] = /^#?(.*\?)?(.*)$/.exec(location.hash) ?? [];
    const fragment = new URLSearchParams(query);
    const token = fragment.get('token');
    if (token === null) return;
    fragment.delete('token');
    const rest = fragment.toString();
    const hash = rest ? route + rest : route.slice(0, -1);
    history.replaceState(history.state, '', `${location.pathname}${location.search}${hash && `#${hash}`}`);
    this.value = token;
    this.onToken();
    this.host.requestUpdate();
  };
}
