import { css, type CSSResultGroup, html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { RosterElement } from '../shared/element/roster-element.js';

/**
 * Shows its content to people who hold a permission, and other content to everyone else. It hides, but does not protect:
 * the server decides every call itself. A page hides it until its code is loaded: `roster-can:not(:defined) { display: none }`.
 *
 * @summary Content for those who hold a permission.
 * @tag roster-can
 * @slot - Shown to those who hold the permission.
 * @slot denied - Shown to everyone else. Nothing is shown until the session is loaded.
 */
export class RosterCan extends RosterElement {
  protected override readonly english = {};
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
  /** For a permission that an access level decides: the signed-in person's level on the resource, or `null` for none. */
  @property({ attribute: false }) resource: { accessLevel: string | null } | undefined;
  /** The answer. Read only. */
  @property({ type: Boolean, reflect: true }) allowed = false;
  /** Why, in the policy's words, such as `granted_by_role` or `not_in_level`; empty until the session is loaded. Read only. */
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
