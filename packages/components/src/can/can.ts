import { css, type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { RosterElement } from '../shared/element/roster-element.js';

/**
 * Shows its content to whoever may do something, and other content to whoever may not. It hides, it does not protect:
 * the server decides again when something is done.
 *
 * @summary Content for those who hold a permission.
 * @tag roster-can
 * @slot - What the permission opens.
 * @slot denied - Shown instead where it is not held. Nothing is shown until the session is known.
 */
export class RosterCan extends RosterElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** The permission, such as `users:invite`. */
  @property() permission = '';
  /** For a permission that an access level decides: the level set for the signed-in person on the resource in question, `null` for none. */
  @property({ attribute: false }) resource: { accessLevel: string | null } | undefined;
  /** The answer. Read only. */
  @property({ type: Boolean, reflect: true }) allowed = false;
  /** Why, in the policy's words, such as `granted_by_role` or `not_in_level`; empty until the session is known. Read only. */
  @property({ reflect: true }) reason = '';

  override willUpdate(_changed: PropertyValues): void {
    const known = this.state?.status === 'ready' || this.state?.status === 'error';
    const decision = known ? this.can(this.permission, this.resource) : undefined;
    this.allowed = decision?.allowed ?? false;
    this.reason = decision?.reason ?? '';
  }

  override render() {
    if (this.reason === '') return nothing;
    return this.allowed ? html`<slot></slot>` : html`<slot name="denied"></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-can': RosterCan;
  }
}
