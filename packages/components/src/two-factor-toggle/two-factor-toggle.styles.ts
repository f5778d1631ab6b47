import { css } from 'lit';

export const styles = css`
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 24px;
    align-items: start;
  }
  .text {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .title {
    font-weight: 500;
  }
  .state {
    display: flex;
    gap: 6px;
    min-block-size: 16px;
    margin-block-start: 4px;
  }
  .state .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-block-start: 1px;
  }
  .state.is-safe .icon {
    color: var(--_success);
  }
  .state.is-lacking .icon {
    color: var(--_warning);
  }
  .control {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
  }
  .word {
    min-inline-size: 2em;
    color: var(--_text-muted);
    font-size: 0.923em;
    text-align: end;
  }
  .switch {
    position: relative;
    flex: none;
    inline-size: 40px;
    block-size: 24px;
    padding: 0;
    border: 1px solid var(--_border-control);
    border-radius: 12px;
    background: var(--_surface-sunken);
    cursor: pointer;
    transition: background-color var(--_duration) ease-out;
  }
  .switch::before {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_border-control);
    transition: inset-inline-start var(--_duration) ease-out;
  }
  .switch[aria-checked='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .switch[aria-checked='true']::before {
    inset-inline-start: 19px;
    background: var(--_surface-raised);
  }
  .switch:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .notice {
    margin-block-start: 12px;
  }
  .title-skeleton {
    inline-size: min(20em, 70%);
    margin-block: 4px;
  }
  .text-skeleton {
    inline-size: min(32.308em, 95%);
    margin-block: 2px;
  }
  .state-skeleton {
    inline-size: min(15.385em, 50%);
    margin-block: 2px;
  }
  .switch-skeleton {
    inline-size: 40px;
    block-size: 24px;
    border-radius: 12px;
  }
  @media (forced-colors: active) {
    .switch::before {
      background: ButtonText;
    }
    .switch[aria-checked='true'] {
      background: Highlight;
    }
    .switch[aria-checked='true']::before {
      background: HighlightText;
    }
    .switch {
      forced-color-adjust: none;
      border-color: ButtonBorder;
      background: ButtonFace;
    }
  }
`;
