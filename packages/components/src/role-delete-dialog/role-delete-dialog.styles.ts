import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  .people {
    display: grid;
    gap: 8px;
    margin-block-start: 12px;
    color: var(--_text);
  }
  .people p {
    margin: 0;
    font-weight: 500;
  }
  ul {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
`;
