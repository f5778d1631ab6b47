import { css } from 'lit';

/** The native dialog as a panel in the middle of the page. */
export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
    inline-size: min(36.923em, calc(100% - 32px));
    max-block-size: calc(100% - 32px);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  /* The panel has the focus only until its content has loaded. */
  dialog:focus-visible {
    outline: none;
  }
  dialog[open] {
    animation: dialog-in var(--_duration) ease-out;
  }
  dialog::backdrop {
    background: oklch(0 0 0 / 0.4);
  }
  @keyframes dialog-in {
    from {
      translate: 0 8px;
    }
  }
  .dialog-header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 16px 12px 0 20px;
  }
  :dir(rtl) .dialog-header {
    padding: 16px 20px 0 12px;
  }
  .dialog-title {
    margin: 0;
    font-size: 1.154em;
    line-height: 1.467em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .dialog-body {
    display: grid;
    gap: 16px;
    padding: 12px 20px 20px;
  }
  .dialog-body p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .dialog-footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--_border);
  }
`;
