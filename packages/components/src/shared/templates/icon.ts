import { html, type TemplateResult } from 'lit';
import { type IconName, icons } from '../../generated/icons.js';

/** A 16 px icon next to a word. It has no meaning of its own, so it is hidden from screen readers. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${icons[name]}</svg>`;
}

export type { IconName };
