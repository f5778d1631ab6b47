import { css } from 'lit';

/** The checkboxes in the rows, and the bar that floats over the end of the list. */
export const selectionStyles = css`
  .col-select {
    inline-size: 36px;
    padding: 0;
  }
  td.col-select {
    position: relative;
    z-index: 1;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: 100%;
    min-block-size: 32px;
    padding-inline-start: 12px;
    cursor: pointer;
  }
  .check:has(:disabled) {
    cursor: not-allowed;
  }
  .check input {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .check-text {
    display: none;
  }
  tbody tr.is-checked {
    background: var(--_accent-soft);
  }
  .selection {
    position: sticky;
    inset-block-end: 12px;
    z-index: 2;
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block-start: 8px;
    padding-block: 8px;
    padding-inline: 16px 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
    background: var(--_surface-raised);
    box-shadow: var(--_shadow);
    animation: selection-in var(--_duration) ease-out;
  }
  @keyframes selection-in {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .selection-count {
    display: grid;
    margin-inline-end: 8px;
  }
  .selection-count strong {
    font-weight: 600;
    white-space: nowrap;
  }
  .clear {
    margin-inline-start: auto;
  }
  .more .icon {
    inline-size: 14px;
    block-size: 14px;
    rotate: 180deg;
  }
  .menu {
    inline-size: min(19.692em, 100%);
    list-style: none;
  }
  .menu .is-last {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_border);
  }
  .menu .hint {
    display: block;
    margin-block-start: -4px;
    padding-block-end: 6px;
    padding-inline: 32px 8px;
  }
  @container user-table (inline-size < 33.84em) {
    .selection {
      flex-wrap: wrap;
      padding-inline-start: 12px;
      gap: 4px;
    }
    .selection .button:not(.clear) {
      padding-inline: 10px;
    }
    .selection-count {
      margin-inline-end: auto;
    }
    .clear {
      margin-inline-start: 0;
    }
    table.is-selectable thead {
      position: static;
      display: block;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    .is-selectable thead tr {
      display: block;
      position: relative;
    }
    .is-selectable thead th:not(.col-select) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    th.col-select {
      display: block;
      inline-size: auto;
      block-size: auto;
      border: 0;
    }
    .check-text {
      display: inline;
    }
    .is-selectable tbody tr {
      grid-template-columns: 24px minmax(0, 1fr) auto;
      padding-inline-start: 0;
    }
    td.col-select {
      grid-area: 1 / 1 / 3 / 2;
      align-self: stretch;
      inline-size: auto;
    }
    .check {
      padding-inline-start: 8px;
    }
    .is-selectable .col-name {
      grid-area: 1 / 2;
    }
    .is-selectable .col-role {
      grid-area: 2 / 2 / 3 / 4;
    }
    .is-selectable .col-status {
      grid-area: 1 / 3;
    }
    .is-selectable .col-lastActiveAt {
      grid-area: 2 / 2 / 3 / 4;
    }
  }
  @container user-table (inline-size < 26.15em) {
    .selection-count {
      flex: 1 1 100%;
    }
    .clear {
      margin-inline-start: auto;
    }
  }
  @media (forced-colors: active) {
    tbody tr.is-checked {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`;
