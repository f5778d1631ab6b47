import { css } from 'lit';
import { text } from '../shared/styles/base.js';

export const styles = css`
  :host {
    display: contents;
  }
  :host([density='compact']) {
    --roster-control-height: max(28px, 2.15em);
    --roster-row-height: max(36px, 2.77em);
  }
  :host([density='comfortable']) {
    --roster-control-height: max(40px, 3.08em);
    --roster-row-height: max(52px, 4em);
  }
  /* A popover: no ancestor clips or moves what is in the top layer. */
  .toasts {
    position: fixed;
    inset: auto 16px 16px;
    display: grid;
    justify-items: center;
    gap: 8px;
    inline-size: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: var(--_text);
    pointer-events: none;
    ${text}
  }
  .toasts:not(:popover-open) {
    display: none;
  }
  .toast {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 8px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    pointer-events: auto;
  }
  .toast-success .icon {
    color: var(--_success);
  }
  .toast-danger .icon {
    color: var(--_danger);
  }
`;
