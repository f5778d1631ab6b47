import { css } from 'lit';

/** Header and buttons stay in place while the list between them scrolls. */
export const styles = css`
  :host {
    display: contents;
  }
  dialog {
    container: bulk / inline-size;
    inline-size: min(43.077em, calc(100% - 32px));
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .dialog-header,
  .dialog-footer {
    flex: none;
  }
  .dialog-title:focus-visible {
    outline: none;
  }
  .dialog-body {
    flex: 0 1 auto;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .dialog-body:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .back {
    margin-inline-end: auto;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-weight: 500;
  }
  .count-refused {
    color: var(--_danger);
  }
  .count-same {
    color: var(--_text-muted);
  }
  .group h3 {
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_border);
    color: var(--_text-muted);
    font-size: 0.923em;
    line-height: 1.333em;
    font-weight: 500;
  }
  .rows {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, auto);
    align-items: center;
    gap: 4px 16px;
    box-sizing: border-box;
    min-block-size: var(--_row-height);
    padding-block: 4px;
    border-block-end: 1px solid var(--_border);
    /* Rows outside the visible area are not rendered, so hundreds of them stay cheap. */
    content-visibility: auto;
    contain-intrinsic-block-size: var(--_row-height);
  }
  .group:last-child .row:last-child {
    border-block-end: 0;
  }
  .row.is-refused {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .effect {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }
  .effect bdi {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .effect .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_text-muted);
  }
  .effect .icon:dir(rtl) {
    scale: -1 1;
  }
  .before {
    color: var(--_text-muted);
  }
  .after {
    font-weight: 500;
  }
  .why {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    font-size: 0.923em;
    line-height: 1.333em;
  }
  .why .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
    color: var(--_danger);
  }
  .progress {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 8px 16px;
    padding-block: 8px;
  }
  progress {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--_border);
    accent-color: var(--_accent);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_border);
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_accent);
  }
  .skeleton-avatar {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border-radius: 50%;
  }
  .bar-name {
    inline-size: 10.769em;
  }
  .bar-effect {
    inline-size: 7.385em;
  }
  @container bulk (inline-size < 33.84em) {
    .row.is-refused {
      grid-template-columns: minmax(0, 1fr);
    }
    .why {
      padding-inline-start: 38px;
    }
    .effect {
      max-inline-size: 45cqi;
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
  }
`;
