import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  textarea.input {
    padding-block: 6px;
    max-block-size: 12.308em;
    resize: vertical;
    field-sizing: content;
  }
  .label .hint {
    margin-inline-start: 4px;
    font-weight: 400;
  }
  .start-about {
    display: grid;
    gap: 8px;
  }
`;
