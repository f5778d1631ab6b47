import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .intro {
    margin-block-start: -4px !important;
  }
  .label .hint {
    margin-inline-start: 4px;
    font-weight: 400;
  }
  .field-error {
    display: flex;
    gap: 6px;
    align-items: flex-start;
  }
  .field-error .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
`;
