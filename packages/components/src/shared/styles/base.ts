import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { content } from './content.js';
import { controls } from './controls.js';
import { tokens } from './tokens.js';

/**
 * The text of a widget: 13 px where the page has the usual 16, larger with the page's text or a person's own size of text. What the
 * page sets for its own text, or for every element, would tear the widgets apart.
 */
export const text: CSSResult = css`
  font-family: var(--_font);
  font-size: var(--roster-font-size, max(12px, 0.8125em));
  font-variant-numeric: tabular-nums;
  font-style: normal !important;
  line-height: 1.538em !important;
  text-align: start !important;
  text-indent: 0 !important;
  text-transform: none !important;
  text-shadow: none !important;
  letter-spacing: normal !important;
  word-spacing: normal !important;
  word-break: normal !important;
  white-space: normal !important;
`;

const host = css`
  :host {
    display: block;
    /* A widget with container queries has no width of its own: in a centered grid or a row it would disappear. */
    contain-intrinsic-inline-size: var(--_intrinsic-size, 400px);
    min-inline-size: 0;
    max-inline-size: 100%;
    color: var(--_text);
    ${text}
  }
  /* A widget inside another has its size already. */
  [exportparts] {
    font-size: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-size: 1.154em;
    line-height: 1.467em;
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
