import { html, nothing, type TemplateResult } from 'lit';
import type { RosterState } from '../state/roster-state.js';
import { failure, type FailureSpeech } from '../templates/templates.js';

/**
 * What a control shows until its catalogue is loaded: placeholder lines, or the failure. `undefined` if it need not wait.
 */
export function catalogueFallback(
  state: RosterState | undefined,
  speech: FailureSpeech,
  lines: number,
): TemplateResult | undefined {
  if (!state || state.catalogue) return undefined;
  if (state.status === 'error') return failure(state.error, speech, () => void state.reload());
  // The server refuses the catalogue while a verification code is outstanding; there is nothing to choose from.
  if (state.status === 'ready') return html`${nothing}`;
  return html`<div class="control-loading delayed" role="status">
    <span class="visually-hidden">${speech.messages.common.loading}</span>
    ${Array.from({ length: lines }, () => html`<span class="skeleton control-skeleton"></span>`)}
  </div>`;
}
