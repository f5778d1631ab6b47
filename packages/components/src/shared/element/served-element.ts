import { css, LitElement, ReactiveElement } from 'lit';
import { isServer } from '../platform/platform.js';

const atOnce = css`
  .delayed {
    animation: none;
  }
`;

/**
 * Base of every element: a server may have rendered it. What the server rendered knows neither the person nor their clock, so
 * it is replaced, not hydrated: nothing of it can differ, with `@lit-labs/ssr-client` in the page and without.
 */
export abstract class ServedElement extends LitElement {
  constructor() {
    super();
    // A server needs it to lead the request for the provider's texts from a widget through the provider's slot.
    if (isServer) this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
  }

  /** A server may call it, but it has none of what the controllers connect to. */
  override connectedCallback(): void {
    if (!isServer) super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.shadowRoot) return super.createRenderRoot();
    this.shadowRoot.replaceChildren();
    // Not LitElement's: with `@lit-labs/ssr-client` that one would look for the server's nodes.
    const root = ReactiveElement.prototype['createRenderRoot'].call(this) as ShadowRoot;
    // A skeleton was in sight already, so the next one need not wait.
    root.adoptedStyleSheets.push(atOnce.styleSheet!);
    return root;
  }
}
