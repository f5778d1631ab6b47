import { html, nothing, type TemplateResult } from 'lit';
import type { RosterState } from '../state/roster-state.js';
import { failure, type Speech } from '../templates/templates.js';

/**
 * What a control shows while the catalogue it takes its options from is not here: lines of the height to come, or the
 * failure. `undefined` when there is nothing to wait for.
 */
export function catalogueFallback(
  state: RosterState | undefined,
  speech: Speech,
  lines: number,
): TemplateResult | undefined {
  if (!state || state.catalogue) return undefined;
  if (state.status === 'error') return failure(state.error, speech, () => void state.reload());
  // The catalogue stays closed until the second factor is given; then there is nothing to choose.
  if (state.status === 'ready') return html`${nothing}`;
  return html`<div class="control-loading delayed" role="status">
    <span class="visually-hidden">${speech.messages.common.loading}</span>
    ${Array.from({ length: lines }, () => html`<span class="skeleton control-skeleton"></span>`)}
  </div>`;
}
