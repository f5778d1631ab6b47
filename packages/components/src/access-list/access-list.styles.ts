import { css } from 'lit';
import { searchStyles } from '../shared/styles/search.js';

export const styles = [
  searchStyles,
  css`
    :host {
      --_intrinsic-size: 640px;
      container-type: inline-size;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      margin-block-end: 12px;
    }
    .bar .search {
      flex: 1 1 12.308em;
      max-inline-size: 21.538em;
    }
    .add {
      margin-inline-start: auto;
    }
    .notice {
      margin-block-end: 12px;
    }
    .list {
      margin: 0;
      padding: 0;
      list-style: none;
      border-block-start: 1px solid var(--_border);
    }
    .list:focus {
      outline: none;
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 18.769em) 6.154em;
      align-items: center;
      gap: 4px 10px;
      min-block-size: var(--_row-height);
      padding: 4px;
      box-sizing: border-box;
      border-block-end: 1px solid var(--_border);
    }
    .meta {
      overflow: hidden;
      color: var(--_text-muted);
      font-size: 0.923em;
      line-height: 1.333em;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .source {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-block-size: 28px;
    }
    .remove {
      min-block-size: 28px;
      inline-size: 28px;
    }
    .trouble {
      grid-column: 1 / -1;
    }
    .trouble .notice {
      margin-block: 0 4px;
    }
    .trouble .hint {
      margin: 0 12px 4px;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .more {
      display: flex;
      justify-content: center;
      padding-block: 12px;
    }
    .line {
      max-inline-size: 13.846em;
    }
    .avatar.skeleton {
      inline-size: 28px;
      block-size: 28px;
      border-radius: 50%;
      background: var(--_border);
    }
    .block {
      block-size: var(--_control-height);
      border-radius: var(--_radius);
    }
    @container (max-width: 43.07em) {
      .bar .search {
        flex-basis: 100%;
        max-inline-size: none;
      }
      .is-by-role .level {
        grid-column: 1 / -1;
      }
      .row {
        grid-template-columns: minmax(0, 1fr) auto;
        padding-block: 8px;
      }
      .who {
        grid-column: 1 / -1;
      }
      .level {
        margin-inline-start: 38px;
      }
      .source {
        min-inline-size: 6.154em;
      }
    }
    /* Hides "set here": the selector shows the level, and a level from the role says so itself. */
    @container (max-width: 26.15em) {
      .level {
        margin-inline-start: 0;
      }
      .source {
        min-inline-size: 0;
      }
      .source .set-here {
        display: none;
      }
    }
  `,
];
