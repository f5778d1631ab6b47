import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  dialog {
    inline-size: min(32.308em, calc(100% - 32px));
  }
  .dialog-header {
    padding-block-start: 20px;
  }
  .dialog-body {
    padding-block-start: 8px;
    color: var(--_text-muted);
  }
`;
