import { css } from 'lit';

export const controls = css`
  .icon {
    inline-size: max(16px, 1.23em);
    block-size: max(16px, 1.23em);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :dir(rtl) .icon.flip {
    scale: -1 1;
  }
  :is(button, a, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    position: relative;
    min-block-size: var(--_control-height);
    padding-inline: 12px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    white-space: nowrap;
    cursor: pointer;
    transition: background-color var(--_duration) ease-out;
  }
  .button:hover {
    background: var(--_hover);
  }
  .button-primary {
    border-color: var(--_accent);
    background: var(--_accent-fill);
    color: var(--_accent-text);
  }
  .button-primary:hover {
    background: var(--_accent-fill-hover);
  }
  .button-danger {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .button-danger:hover {
    background: var(--_danger-soft);
  }
  .button-danger.is-final {
    background: var(--_danger);
    color: var(--_danger-text);
  }
  .button-quiet {
    border-color: transparent;
    background: transparent;
  }
  .button-quiet:hover {
    background: var(--_hover);
  }
  .button-icon {
    inline-size: var(--_control-height);
    padding: 0;
    border-color: transparent;
    background: transparent;
    color: var(--_text-muted);
  }
  .button-icon:hover {
    background: var(--_hover);
    color: var(--_text);
  }
  .button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
  /* Not visible, but still the button's name. */
  .button.is-busy > * {
    opacity: 0;
  }
  .button.is-busy::after {
    content: '';
    position: absolute;
    inline-size: 14px;
    block-size: 14px;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: spin 700ms linear infinite;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }
  /* Room for the focus ring between an input and its hint. */
  .field {
    display: grid;
    gap: 6px;
  }
  .label {
    font-weight: 500;
  }
  .hint {
    color: var(--_text-muted);
    font-size: 0.923em;
    line-height: 1.333em;
  }
  .field-error {
    color: var(--_danger);
    font-size: 0.923em;
    line-height: 1.333em;
  }
  .input,
  .select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--_control-height);
    padding-inline: 10px;
    border: 1px solid var(--_border-control);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font: inherit;
  }
  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .select {
    appearance: none;
    padding-inline-end: 28px;
    cursor: pointer;
  }
  .select:disabled,
  .input:disabled {
    opacity: 0.6;
    cursor: not-allowed;
  }
  .select-wrap {
    display: block;
    position: relative;
  }
  .select-wrap .icon {
    position: absolute;
    inset-inline-end: 8px;
    inset-block-start: calc(50% - 8px);
    color: var(--_text-muted);
    pointer-events: none;
  }
  /* Phones zoom in on a field with smaller text, and stay there. */
  @media (pointer: coarse) {
    .input,
    .select {
      font-size: max(16px, 1em);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .button.is-busy::after {
      animation-duration: 2.5s;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
  }
`;
