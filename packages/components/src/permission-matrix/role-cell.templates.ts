import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Permission } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import { icon } from '../shared/templates/icon.js';
import type { Column, MatrixView } from './permission-matrix.templates.js';

interface CellOptions {
  column: Column;
  at: number;
  permission: Permission;
  view: MatrixView;
  classes: string;
  isDifferent: boolean;
}

const concerns = (difference: { allowed: string[]; refused: string[] } | undefined, id: string) =>
  difference !== undefined && (difference.allowed.includes(id) || difference.refused.includes(id));

/** What checkboxes are described by, said in one place. */
export function cellNotes(words: Messages['permissionMatrix']): TemplateResult {
  return html`<div hidden>
    <span id="note-changed">${words.notSaved}</span><span id="note-theirs">${words.changedByOther}</span
    ><span id="note-differs">${words.differs}</span>
  </div>`;
}

/** A permission of a custom role: a checkbox, and beside it whether it is changed, by oneself or by someone else. */
export function roleCell({ column, at, permission, view, classes, isDifferent }: CellOptions): TemplateResult {
  const { role, stored, edit, isEditable } = column;
  const { id, label } = permission;
  const isAllowed = role.permissions.includes(id);
  const isHeld = view.held.has(id);
  const isChanged = concerns(edit?.changes, id);
  const isTheirs = concerns(edit?.theirs, id);
  const notes = [
    isChanged ? 'note-changed' : '',
    isTheirs ? 'note-theirs' : '',
    isDifferent ? 'note-differs' : '',
    isEditable && !isHeld ? `held-${id}` : '',
    isEditable ? '' : `lock-${at}`,
  ].filter(Boolean);
  return html`<td class="${classes} ${isChanged ? 'is-changed' : ''}">
    <label class="choice">
      <input
        type="checkbox"
        aria-label=${view.words.cell(role.name, label)}
        aria-describedby=${notes.join(' ') || nothing}
        .checked=${live(isAllowed)}
        ?disabled=${!isEditable || !isHeld}
        @change=${(event: Event) => view.onToggle(stored, id, (event.target as HTMLInputElement).checked)}
      />
      ${isChanged ? html`<span class="sign">${icon(isAllowed ? 'plus' : 'minus')}</span>` : nothing}
      ${isTheirs ? html`<span class="sign sign-theirs">${icon('users')}</span>` : nothing}
    </label>
  </td>`;
}
