import { html, nothing, type TemplateResult } from 'lit';
import { canAssignRole } from '@roster-kit/policy';
import type { AccessLevel, Actor, Role } from '@roster-kit/sdk';
import type { Messages } from '../../messages/messages.js';
import { icon } from '../../shared/templates/icon.js';
import type { Speech } from '../permission-matrix.messages.js';
import type { Column } from './column.js';

interface DefaultsView extends Speech {
  /** The custom roles. */
  columns: readonly Column[];
  levels: readonly AccessLevel[];
  actor: Actor | undefined;
  onLevel: (role: Role, level: string | null) => void;
}

/** "Not saved yet", next to an unsaved level. */
function changedNote(words: Messages['permissionMatrix']): TemplateResult {
  return html`<span class="tag tag-changed">${words.notSaved}</span>`;
}

/** What custom roles allow on a resource where no level is set for the person. */
export function defaultLevels(view: DefaultsView): TemplateResult {
  const words = view.messages.permissionMatrix;
  // P3: nobody can give a level above their own.
  const refused = view.levels.filter(
    ({ id }) => !canAssignRole(view.actor, { permissions: [], defaultAccessLevel: id }).allowed,
  );
  const isEditable = view.columns.some((column) => column.isEditable);
  const names = new Intl.ListFormat(view.locale).format(refused.map(({ name }) => name));
  return html`<div class="defaults">
    <h3>${words.defaults}</h3>
    <p class="hint">${words.defaultsHint}</p>
    <dl>${view.columns.map((column) => row(column, view, refused))}</dl>
    ${
      refused.length > 0 && isEditable
        ? html`<p class="hint reason" id="levels-refused">${icon('lock')}${words.levelsNotHeld(names)}</p>`
        : nothing
    }
  </div>`;
}

function row(column: Column, view: DefaultsView, refused: readonly AccessLevel[]): TemplateResult {
  const words = view.messages.permissionMatrix;
  const { role, edit } = column;
  const isChanged = edit?.changes.level !== undefined;
  const name = view.levels.find(({ id }) => id === role.defaultAccessLevel)?.name ?? words.noLevel;
  return html`<div class="default ${isChanged ? 'is-changed' : ''}">
    <dt><bdi>${role.name}</bdi></dt>
    <dd>${column.isEditable ? levelSelect(column, view, refused) : name}${isChanged ? changedNote(words) : nothing}</dd>
  </div>`;
}

function levelSelect(
  { role, stored }: Column,
  { messages, levels, onLevel }: DefaultsView,
  refused: readonly AccessLevel[],
): TemplateResult {
  const words = messages.permissionMatrix;
  const choose = (event: Event) => onLevel(stored, (event.target as HTMLSelectElement).value || null);
  const option = (level: AccessLevel) => {
    const isSelected = level.id === role.defaultAccessLevel;
    return html`<option value=${level.id} ?disabled=${refused.includes(level)} .selected=${isSelected}>
      ${level.name}
    </option>`;
  };
  return html`<span class="select-wrap">
    <select
      class="select"
      aria-label=${words.defaultOf(role.name)}
      aria-describedby=${refused.length > 0 ? 'levels-refused' : nothing}
      @change=${choose}
    >
      <option value="" .selected=${role.defaultAccessLevel === null}>${words.noLevel}</option>
      ${levels.map(option)}
    </select>
    ${icon('chevron-down')}
  </span>`;
}
