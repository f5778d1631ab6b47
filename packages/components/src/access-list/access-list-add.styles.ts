import { css } from 'lit';
import { searchStyles } from '../shared/styles/search.js';

export const styles = [
  searchStyles,
  css`
    .panel {
      display: grid;
      gap: 12px;
      margin-block-end: 12px;
      padding: 12px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius-panel);
      background: var(--_surface-sunken);
    }
    .panel p {
      margin: 0;
    }
    .field,
    .found {
      max-inline-size: 33.846em;
    }
    /* The live region is always there, and takes no space while it is empty. */
    .panel > [role='status']:not(:has(.hint)) {
      position: absolute;
    }
    .found {
      margin: 0;
      padding: 4px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
      list-style: none;
    }
    .match {
      display: block;
      inline-size: 100%;
      min-inline-size: 0;
      padding: 4px 8px;
      border: 0;
      border-radius: 4px;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    .match:hover {
      background: var(--_hover);
    }
    .match:focus-visible {
      outline-offset: -2px;
    }
    .chosen {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 8px;
    }
  `,
];
