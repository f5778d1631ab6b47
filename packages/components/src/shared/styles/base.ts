import { css, type CSSResultGroup } from 'lit';
import { content } from './content.js';
import { controls } from './controls.js';
import { tokens } from './tokens.js';

const host = css`
  :host {
    display: block;
    /* A widget with container queries has no width of its own: in a centered grid or a row it would disappear. */
    contain-intrinsic-inline-size: var(--_intrinsic-size, 400px);
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_text);
    font-family: var(--_font);
    font-size: 13px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-size: 15px;
    line-height: 22px;
    font-weight: 600;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** What every element adopts: tokens, the host's box, controls and content. */
export const baseStyles: CSSResultGroup = [tokens, host, controls, content];
