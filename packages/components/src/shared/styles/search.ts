import { css } from 'lit';

/** A search field with its icon inside. */
export const searchStyles = css`
  .search {
    display: block;
    position: relative;
  }
  .search .icon {
    position: absolute;
    inset-inline-start: 9px;
    inset-block-start: calc(50% - 8px);
    color: var(--_text-muted);
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: 32px;
  }
`;
