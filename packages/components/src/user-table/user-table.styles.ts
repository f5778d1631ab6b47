import { css } from 'lit';

/** The table where it has room; `narrow.styles.ts` follows it. */
export const styles = css`
  :host {
    --_intrinsic-size: 720px;
    container: user-table / inline-size;
  }
  .toolbar,
  .filters,
  .actions {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .toolbar {
    flex-wrap: wrap;
    justify-content: space-between;
    margin-block-end: 12px;
  }
  .filters {
    flex: 1 1 auto;
    flex-wrap: wrap;
    min-inline-size: 0;
  }
  .search {
    position: relative;
    flex: 1 1 15.385em;
    max-inline-size: 21.538em;
  }
  .search .icon {
    position: absolute;
    inset-inline-start: 10px;
    inset-block-start: calc(50% - 8px);
    color: var(--_text-muted);
    pointer-events: none;
  }
  .search .input {
    padding-inline-start: 32px;
  }
  .filter .select {
    inline-size: auto;
    max-inline-size: 13.846em;
    text-overflow: ellipsis;
  }
  .filter.is-set .select,
  .unfold.is-set {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .folding {
    display: contents;
  }
  .filter-sort,
  .unfold {
    display: none;
  }
  /* A refresh can fail while the reader is far down in the list. */
  .message {
    position: sticky;
    inset-block-start: 8px;
    z-index: 1;
    margin-block: 12px;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    transition: opacity var(--_duration) ease-out;
  }
  .is-reloading {
    opacity: 0.6;
    transition-delay: 150ms;
  }
  th,
  td {
    padding: 0 12px;
    text-align: start;
    border-block-end: 1px solid var(--_border);
  }
  th {
    block-size: 32px;
    color: var(--_text-muted);
    font-size: 0.923em;
    font-weight: 500;
  }
  td {
    block-size: var(--_row-height);
  }
  /* A cell with a third line keeps its distance from the borders too. */
  td .person {
    padding-block: calc((var(--_row-height) - 36px) / 2.5);
  }
  .gap td {
    block-size: 0;
    padding: 0;
    border: 0;
  }
  .col-role {
    inline-size: 14%;
  }
  .col-status {
    inline-size: 18em;
  }
  .col-twoFactor {
    inline-size: 7em;
  }
  .col-lastActiveAt {
    inline-size: 10.333em;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 24px;
    margin-inline: -4px;
    padding-inline: 4px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .sort .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  [aria-sort='none'] .sort .icon {
    opacity: 0;
  }
  [aria-sort='none'] .sort:is(:hover, :focus-visible) .icon {
    opacity: 1;
  }
  [aria-sort]:not([aria-sort='none']) .sort,
  .sort:hover {
    color: var(--_text);
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr:hover {
    background: var(--_hover);
  }
  .is-loading tr,
  .gap {
    cursor: default;
  }
  .is-loading tr:hover,
  .gap:hover {
    background: none;
  }
  tbody tr.is-selected {
    background: var(--_accent-soft);
  }
  tbody .is-selected td:first-child {
    box-shadow: inset 2px 0 var(--_accent);
  }
  tbody .is-selected:dir(rtl) td:first-child {
    box-shadow: inset -2px 0 var(--_accent);
  }
  /*
   * The whole row can be pressed; keyboard and screen reader use this button. It fills its cell and not the row: in WebKit a row
   * positions nothing, so the button would cover the toolbar.
   */
  tbody .col-name {
    position: relative;
  }
  .open {
    position: absolute;
    inset: 0;
    border: 0;
    padding: 0;
    background: none;
    cursor: pointer;
  }
  .open:focus-visible {
    outline-offset: -2px;
    border-radius: 4px;
  }
  .clip {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A shortened address no longer says whose it is. */
  .person-email > bdi {
    overflow-wrap: anywhere;
    white-space: normal;
  }
  .status {
    display: flex;
    align-items: center;
    overflow: hidden;
  }
  .factor {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .factor .icon {
    color: var(--_success);
  }
  .faint,
  time {
    color: var(--_text-muted);
  }
  .col-lastActiveAt::first-letter {
    text-transform: uppercase;
  }
  /* Above the button that covers the row: what a host puts here can be pressed. */
  .col-own :is(a, button, input, select, label),
  .col-own ::slotted(*) {
    position: relative;
    z-index: 1;
  }
  .cell-label {
    display: none;
  }
  .skeleton-avatar {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
  }
  .bar-name {
    max-inline-size: 12.308em;
  }
  .bar-role {
    max-inline-size: 4.923em;
  }
  .bar-status {
    max-inline-size: 6.154em;
  }
  .bar-twoFactor {
    max-inline-size: 32px;
  }
  .bar-lastActiveAt {
    max-inline-size: 5.538em;
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-block-size: var(--_control-height);
    padding: 8px 12px;
    color: var(--_text-muted);
    font-size: 0.923em;
  }
  @media (forced-colors: active) {
    tbody tr.is-selected {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
