import { html, type TemplateResult } from 'lit';
import type { Role } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import { number } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';

interface ComparisonView {
  words: Messages['permissionMatrix'];
  locale: string;
  roles: readonly Role[];
  compared: readonly [Role, Role];
  differences: number;
  onlyDifferences: boolean;
  onChoose: (ids: readonly [string, string]) => void;
  onFilter: (onlyDifferences: boolean) => void;
}

function roleSelect(
  label: string,
  roles: readonly Role[],
  selected: Role,
  choose: (id: string) => void,
): TemplateResult {
  return html`<span class="select-wrap">
    <select
      class="select"
      aria-label=${label}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${roles.map((role) => html`<option value=${role.id} ?selected=${role.id === selected.id}>${role.name}</option>`)}
    </select>
    ${icon('chevron-down')}
  </span>`;
}

/** The two roles compared, and how many permissions differ. */
export function comparison({
  words,
  locale,
  roles,
  compared: [first, second],
  differences,
  onlyDifferences,
  onChoose,
  onFilter,
}: ComparisonView): TemplateResult {
  return html`<div class="comparison" id="comparison">
    ${roleSelect(words.first, roles, first, (id) => onChoose([id, second.id]))}
    <span class="muted">${words.with}</span>
    ${roleSelect(words.second, roles, second, (id) => onChoose([first.id, id]))}
    <span class="count" role="status">${words.differences(differences, number(differences, locale))}</span>
    <label class="only">
      <input
        type="checkbox"
        .checked=${onlyDifferences}
        @change=${(event: Event) => onFilter((event.target as HTMLInputElement).checked)}
      />${words.onlyDifferences}
    </label>
  </div>`;
}
