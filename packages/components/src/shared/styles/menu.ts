import { css } from 'lit';

/** A menu that a button opens: a popover, which `keepNextTo` places, and its items. */
export const menuStyles = css`
  .menu {
    box-sizing: border-box;
    inset: auto;
    margin: 0;
    max-block-size: 100%;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
    background: var(--_surface-raised);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }
  .menu-item {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 32px;
    padding-inline: 8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .menu-item .icon {
    color: var(--_text-muted);
  }
  .menu-item:is(:hover, :focus) {
    background: var(--_hover);
  }
  .menu-item:focus-visible {
    outline-offset: -2px;
  }
  .menu-item:disabled {
    background: none;
    color: var(--_text-muted);
    cursor: not-allowed;
  }
  .menu-item.is-danger,
  .menu-item.is-danger .icon {
    color: var(--_danger);
  }
  .menu-item.is-danger:is(:hover, :focus) {
    background: var(--_danger-soft);
  }
  @media (forced-colors: active) {
    .menu-item:focus {
      outline: 2px solid Highlight;
    }
  }
`;
