import { css } from 'lit';

/** What editing adds to the styles of the matrix. */
export const editingStyles = css`
  .role-name {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 2px;
    max-inline-size: 100%;
    min-block-size: 28px;
    margin: -4px -8px;
    padding-inline: 8px 4px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .role-name .icon {
    inline-size: 14px;
    block-size: 14px;
    color: var(--_text-muted);
  }
  .role-name:hover,
  .role-name[aria-expanded='true'] {
    background: var(--_hover);
  }
  .tag-changed {
    border-color: transparent;
    background: var(--_accent-soft) !important;
    color: var(--_accent);
    white-space: nowrap;
  }
  .tag-refused {
    border-color: transparent;
    background: var(--_warning-soft) !important;
    color: var(--_warning);
    white-space: nowrap;
  }
  .tag-refused .icon {
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 3px;
    vertical-align: -2px;
  }
  .lock {
    margin-block-start: 4px;
    text-wrap: balance;
  }
  .reason {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .reason .icon {
    inline-size: 12px;
    block-size: 12px;
  }
  .choice {
    display: inline-grid;
    place-items: center;
    position: relative;
    inline-size: 28px;
    block-size: 28px;
    border-radius: var(--_radius);
    vertical-align: middle;
    cursor: pointer;
  }
  .choice:has(:disabled) {
    cursor: not-allowed;
  }
  .choice input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .choice:has(:enabled):hover {
    background: color-mix(in oklch, var(--_accent) 14%, transparent);
  }
  .sign {
    position: absolute;
    inset-inline-start: 100%;
    display: grid;
    color: var(--_accent);
  }
  .sign .icon {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 2.5;
  }
  .sign-theirs {
    inset-inline: auto 100%;
    color: var(--_warning);
  }
  tbody tr:not(.group) .is-changed {
    background: var(--_accent-soft);
  }
  .save-bar {
    flex: none;
    border-block-start: 1px solid var(--_border);
    border-radius: 0 0 calc(var(--_radius-panel) - 1px) calc(var(--_radius-panel) - 1px);
    background: var(--_surface-raised);
  }
  .panel:has(.save-bar:not(.is-idle)) .scroll {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .save-bar.is-idle {
    border: 0;
  }
  .save-bar.is-idle .save-line {
    padding: 0;
    min-block-size: 0;
  }
  .save-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    min-block-size: var(--_control-height);
    padding: 8px 12px;
  }
  .save-text {
    display: flex;
    align-items: center;
    gap: 6px;
    font-weight: 500;
  }
  .save-text .icon {
    color: var(--_success);
  }
  .save-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .review {
    display: grid;
    max-block-size: 24em;
    margin: 0;
    padding: 0 12px;
    overflow: auto;
    border-block-end: 1px solid var(--_border);
    list-style: none;
  }
  .reviewed {
    display: grid;
    gap: 6px;
    padding-block: 8px 12px;
    overflow-wrap: anywhere;
  }
  .reviewed + .reviewed {
    border-block-start: 1px solid var(--_border);
  }
  .reviewed-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .reviewed strong {
    font-weight: 600;
  }
  .change-line {
    display: flex;
    gap: 8px;
    margin: 0;
  }
  .change-line .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 3px;
    color: var(--_text-muted);
  }
  .change-line .muted {
    font-size: inherit;
  }
  .line {
    display: block;
  }
  .save-actions [aria-expanded='false'] .icon:dir(rtl) {
    rotate: 180deg;
  }
  .menu {
    min-inline-size: 12.308em;
  }
  .no-custom {
    margin: 0;
  }
  .defaults {
    display: grid;
    gap: 8px;
    margin-block-start: 24px;
  }
  dl {
    display: grid;
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-panel);
    background: var(--_surface);
  }
  .default {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    align-items: center;
    gap: 12px;
    min-block-size: var(--_row-height);
    padding: 4px 12px;
  }
  .default + .default {
    border-block-start: 1px solid var(--_border);
  }
  dt {
    overflow-wrap: anywhere;
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin: 0;
  }
  dd .select-wrap {
    flex: 0 1 18.462em;
  }
  @container (max-width: 49.23em) {
    .sign {
      inset-inline-start: calc(100% - 4px);
    }
    .sign-theirs {
      inset-inline: auto calc(100% - 4px);
    }
    .save-actions {
      flex: 1 1 100%;
      justify-content: flex-end;
    }
    .save-actions .button-quiet {
      margin-inline-end: auto;
      padding-inline: 4px;
    }
  }
`;
