import { css } from 'lit';

export const styles = css`
  :host {
    container: activity-log / inline-size;
  }
  .toolbar,
  .filters,
  .day-field {
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
  .filter .select,
  .day-field .input {
    inline-size: auto;
  }
  .chosen {
    max-inline-size: 20em;
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .clip {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .message {
    margin-block: 12px;
  }
  .day {
    margin: 0;
    padding-block: 16px 4px;
    border-block-end: 1px solid var(--_border);
    font-size: 0.923em;
    line-height: 1.333em;
    font-weight: 500;
    color: var(--_text-muted);
  }
  .day::first-letter {
    text-transform: uppercase;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .event {
    display: grid;
    grid-template-columns: 5.538em minmax(0, 1fr) auto;
    gap: 12px;
    align-items: start;
    box-sizing: border-box;
    min-block-size: var(--_row-height);
    padding-block: 10px;
    border-block-end: 1px solid var(--_border);
  }
  .event .button-icon {
    min-block-size: 24px;
    inline-size: 24px;
    margin-block: -2px;
  }
  .event .skeleton:last-child {
    max-inline-size: 60%;
  }
  .event > time {
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .what {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .what p,
  dl,
  dd {
    margin: 0;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    padding-block-start: 4px;
    font-size: 0.923em;
    line-height: 1.333em;
  }
  .change,
  dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    min-inline-size: 0;
  }
  dt,
  .was {
    color: var(--_text-muted);
  }
  summary {
    margin-block: -4px;
    min-block-size: 24px;
    line-height: 1.846em;
    cursor: pointer;
  }
  .arrow .icon {
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: 2px;
    color: var(--_text-muted);
  }
  .arrow:dir(rtl) .icon {
    scale: -1 1;
  }
  .is {
    font-weight: 500;
  }
  .foot {
    display: flex;
    justify-content: center;
    padding-block: 12px;
  }
  @container activity-log (inline-size < 43.07em) {
    .event {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
    }
    .event time {
      grid-area: 1 / 1;
      font-size: 0.923em;
    }
    .what {
      grid-area: 2 / 1 / 3 / 3;
    }
    .event .button-icon {
      grid-area: 1 / 2;
    }
    .filter,
    .day-field {
      flex: 1 1 100%;
    }
    .filter .select,
    .day-field .input {
      inline-size: 100%;
    }
    .day-field .muted {
      flex: 0 0 48px;
    }
  }
`;
