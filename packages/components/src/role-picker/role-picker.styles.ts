import { css } from 'lit';
import { controlStyles } from '../shared/styles/control.js';

export const styles = [
  controlStyles,
  css`
    .options {
      display: grid;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      overflow: clip;
      /* Drawn inside the row, so that a clipped corner does not cut the focus ring. */
    }
    .options[aria-invalid='true'] {
      border-color: var(--_danger);
    }
    .option {
      display: flex;
      align-items: flex-start;
      gap: 10px;
      padding: 8px 12px;
      cursor: pointer;
      transition: background-color var(--_duration) ease-out;
    }
    .option + .option {
      border-block-start: 1px solid var(--_border);
    }
    .option:hover {
      background: var(--_hover);
    }
    .option:has(:checked) {
      background: var(--_accent-soft);
    }
    .option:has(:focus-visible) {
      outline: 2px solid var(--_accent);
      outline-offset: -2px;
      border-radius: var(--_radius);
    }
    .option input {
      flex: none;
      inline-size: 16px;
      block-size: 16px;
      margin: 2px 0 0;
      accent-color: var(--_accent);
      cursor: inherit;
    }
    .option input:focus-visible {
      outline: none;
    }
    .option-text,
    .option-about {
      display: grid;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .option-name {
      font-weight: 500;
    }
    .option.is-disabled {
      background: none;
      cursor: not-allowed;
    }
    .option.is-disabled .option-name {
      color: var(--_text-muted);
    }
    .reason {
      margin-block-start: 2px;
    }
    .refused {
      display: grid;
      gap: 2px;
      margin-block-start: 4px;
    }
    .none {
      margin: 0;
    }
    :host([variant='list']) .control-skeleton {
      block-size: 54px;
      border-radius: var(--_radius);
    }
    :host([variant='list']) .control-loading {
      gap: 1px;
    }
    @media (forced-colors: active) {
      .option:has(:checked) {
        outline: 1px solid Highlight;
        outline-offset: -1px;
      }
    }
  `,
];
