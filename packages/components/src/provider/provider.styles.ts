import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  :host([density='compact']) {
    --roster-control-height: 28px;
    --roster-row-height: 36px;
  }
  :host([density='comfortable']) {
    --roster-control-height: 40px;
    --roster-row-height: 52px;
  }
  .toasts {
    position: fixed;
    inset-block-end: 16px;
    inset-inline: 16px;
    z-index: 1000;
    display: grid;
    justify-items: center;
    gap: 8px;
    pointer-events: none;
    color: var(--_text);
    font-family: var(--_font);
    font-size: 13px;
    line-height: 20px;
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
