import { css } from 'lit';

/**
 * The table where it is narrow: first it drops the columns that the details repeat, then the toolbar takes two lines; on a
 * phone each row becomes a card of two lines. These rules override `user-table.styles.ts` and come after it; what is
 * printed overrides both.
 */
export const narrowStyles = css`
  @container user-table (inline-size < 66.15em) {
    .col-twoFactor {
      display: none;
    }
  }
  @container user-table (inline-size < 55.38em) {
    .col-lastActiveAt {
      display: none;
    }
    .col-role {
      inline-size: 20%;
    }
  }
  @container user-table (inline-size < 49.23em) {
    .toolbar {
      justify-content: start;
    }
    .filters {
      display: contents;
    }
    .search {
      flex-basis: 100%;
      max-inline-size: none;
    }
    .filter .select {
      max-inline-size: 11.538em;
    }
    .actions {
      margin-inline-start: auto;
    }
    th,
    td {
      padding-inline: 8px;
    }
    .col-role {
      inline-size: 8.333em;
    }
    .col-status {
      inline-size: 9.667em;
    }
    .status {
      flex-direction: column;
      align-items: flex-start;
    }
    .badge-note {
      margin-inline-start: 8px;
      line-height: 1.167em;
    }
    .status .badge + .badge {
      margin: 2px 0 0;
    }
  }
  @container user-table (inline-size < 33.84em) {
    .search {
      flex: 1 1 70%;
    }
    .unfold {
      display: inline-flex;
      padding-inline: 8px;
    }
    .folding:not(.is-unfolded) {
      display: none;
    }
    .filter {
      flex: 1 1 10em;
    }
    .filter-sort {
      display: block;
    }
    .filter .select {
      inline-size: 100%;
      max-inline-size: none;
    }
    .actions {
      flex: 1 1 100%;
    }
    .actions .button {
      flex: 1;
    }
    table,
    tbody {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    thead + tbody {
      border-block-start: 1px solid var(--_border);
    }
    tbody tr:not(.gap) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
      align-items: center;
      padding: 10px 8px;
      border-block-end: 1px solid var(--_border);
    }
    .gap {
      display: block;
    }
    td {
      block-size: auto;
      padding: 0;
      border: 0;
    }
    .col-name,
    .col-role,
    .col-status,
    .col-lastActiveAt {
      inline-size: auto;
    }
    .col-role {
      grid-area: 2 / 1 / 3 / 3;
      padding-inline: 38px 9.167em;
      color: var(--_text-muted);
      font-size: 0.923em;
    }
    .col-status {
      grid-area: 1 / 2;
      justify-self: end;
    }
    .status {
      align-items: flex-end;
      overflow: visible;
    }
    .status .badge-note {
      display: none;
    }
    .col-own {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    .col-own .cell-label {
      display: inline;
      margin-inline-end: 8px;
      color: var(--_text-muted);
    }
    .col-lastActiveAt {
      display: block;
      grid-area: 2 / 1 / 3 / 3;
      justify-self: end;
      font-size: 0.923em;
    }
    .bar-lastActiveAt {
      inline-size: 5.538em;
    }
    .bar-status {
      inline-size: 6.154em;
    }
  }
  /* Only the drawn rows are printed: a gap would print as empty pages. */
  @media print {
    .gap {
      display: none;
    }
  }
`;
