import { css } from 'lit';
import { controlStyles } from '../shared/styles/control.js';

export const styles = [
  controlStyles,
  css`
    .none,
    .description p {
      margin: 0;
    }
    .description {
      display: grid;
      gap: 8px;
      margin-block-start: 6px;
    }
    .pages {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12.308em), 1fr));
      gap: 12px 24px;
      margin: 0;
      padding: 10px 12px;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    dt {
      margin-block-end: 2px;
      color: var(--_text-muted);
      font-size: 0.923em;
      line-height: 1.333em;
    }
    dd {
      display: flex;
      align-items: flex-start;
      gap: 6px;
      margin: 0;
      overflow-wrap: anywhere;
    }
    dd .icon {
      margin-block-start: 2px;
    }
    .yes .icon {
      color: var(--_success);
    }
    .no {
      color: var(--_text-muted);
    }
  `,
];
