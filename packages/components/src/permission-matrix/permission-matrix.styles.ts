import { css } from 'lit';

export const styles = css`
  :host {
    --_intrinsic-size: 720px;
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  .levels {
    margin-block-start: 32px;
  }
  .levels p,
  .same {
    margin: 0;
  }
  .same {
    padding: 24px;
    color: var(--_text-muted);
    text-align: center;
  }
  .bar,
  .tools,
  .comparison,
  .legend,
  .legend-entry,
  .only {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .bar {
    justify-content: space-between;
    min-block-size: var(--_control-height);
  }
  .legend {
    gap: 4px 16px;
    color: var(--_text-muted);
    font-size: 0.923em;
    line-height: 1.333em;
  }
  .legend-entry {
    gap: 6px;
    flex-wrap: nowrap;
  }
  .comparison {
    padding: 8px 12px;
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }
  .comparison .select-wrap {
    flex: 0 1 13.846em;
    min-inline-size: 7.385em;
  }
  .count {
    margin-inline: 8px;
    color: var(--_text-muted);
  }
  .only {
    min-block-size: 24px;
    margin-inline-start: auto;
    cursor: pointer;
  }
  .only input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .panel {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    max-block-size: var(--roster-matrix-max-height, 43em);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
    background: var(--_surface);
  }
  .scroll {
    position: relative;
    flex: 0 1 auto;
    min-block-size: 0;
    overflow: auto;
    border-radius: inherit;
    /* Keeps what has the focus out from under the header and the first column. */
    scroll-padding-block-start: 72px;
    scroll-padding-inline-start: 22.769em;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    inline-size: 15%;
    min-inline-size: 8.615em;
    padding: 8px 12px;
    border-block-end: 1px solid var(--_border);
    background: var(--_surface-sunken);
    font-weight: 600;
    text-align: center;
    vertical-align: top;
  }
  /* A column is as wide as the longest word of its name; only a very long word is broken. */
  thead bdi {
    display: inline-block;
    max-inline-size: 12.308em;
    overflow-wrap: break-word;
  }
  thead .hint,
  thead .tag {
    display: block;
    font-weight: 400;
  }
  thead .tag {
    inline-size: fit-content;
    margin: 2px auto 0;
    background: var(--_surface);
  }
  tbody th {
    position: sticky;
    inset-inline-start: 0;
    inline-size: 40%;
    min-inline-size: 21.538em;
    padding: 3px 12px 3px;
    background: var(--_surface);
    border-inline-end: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }
  thead .corner {
    inset-inline-start: 0;
    z-index: 2;
    border-inline-end: 1px solid var(--_border);
  }
  td {
    padding: 4px 12px;
    text-align: center;
  }
  tbody tr:not(.group) > * {
    block-size: calc(var(--_row-height) - 8px);
    border-block-end: 1px solid var(--_border);
  }
  tbody:last-child tr:last-child > * {
    border-block-end: 0;
  }
  tbody tr:not(.group):hover > * {
    background: var(--_hover);
  }
  .group th {
    padding: 12px 12px 4px;
    border-inline-end: 0;
    border-block-end: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: 0.923em;
    font-weight: 600;
    line-height: 1.333em;
  }
  .group span {
    position: sticky;
    inset-inline-start: 12px;
  }
  .permission,
  .about {
    display: block;
  }
  thead .is-compared {
    box-shadow: inset 0 -2px 0 var(--_accent);
  }
  tbody tr:not(.group) .is-different {
    background: var(--_accent-soft);
  }
  .scroll:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .loading {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
  }
  .loading-row {
    display: grid;
    align-items: center;
    block-size: var(--_row-height);
    padding-inline: 12px;
  }
  .loading-row + .loading-row {
    border-block-start: 1px solid var(--_border);
  }
  @container (max-width: 49.23em) {
    tbody th {
      min-inline-size: 9.846em;
      inline-size: 9.846em;
      padding-inline: 8px;
    }
    .group th {
      inline-size: auto;
      padding-inline: 8px;
    }
    .group span {
      inset-inline-start: 8px;
    }
    thead th {
      min-inline-size: 7.333em;
      padding-inline: 4px;
      font-size: 0.923em;
      line-height: 1.333em;
    }
    .scroll {
      scroll-padding-inline-start: 10.462em;
    }
    thead bdi {
      max-inline-size: 8.615em;
    }
    .about,
    .is-other {
      display: none;
    }
    .comparison .select-wrap {
      flex: 1 1 7.385em;
    }
    .count {
      margin-inline: 0 auto;
    }
    .only {
      margin-inline-start: 0;
    }
  }
  @media (forced-colors: active) {
    .is-different {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
