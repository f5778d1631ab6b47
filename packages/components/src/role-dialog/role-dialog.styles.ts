import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  textarea.input {
    padding-block: 6px;
    resize: vertical;
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
