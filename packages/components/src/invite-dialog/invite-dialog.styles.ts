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
`;
