import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Permission, Role } from '@roster-kit/sdk';
import type { Messages } from '../../messages/messages.js';
import { icon } from '../../shared/templates/icon.js';
import type { Column } from './column.js';

type Words = Messages['permissionMatrix'];

/** How the comparison of two roles changes a cell. */
export interface CellLook {
  classes: string;
  /** It differs between the two roles compared. */
  isDifferent: boolean;
}

interface CellOptions extends CellLook {
  column: Column;
  at: number;
  permission: Permission;
  words: Words;
  /** The permissions that the person has and so may give (P3). */
  held: ReadonlySet<string>;
  onToggle: (role: Role, permission: string, isAllowed: boolean) => void;
}

const concerns = (difference: { allowed: string[]; refused: string[] } | undefined, id: string) =>
  difference !== undefined && (difference.allowed.includes(id) || difference.refused.includes(id));

/** The texts that describe checkboxes, once for all of them. */
export function cellNotes(words: Words): TemplateResult {
  return html`<div hidden>
    <span id="note-changed">${words.notSaved}</span><span id="note-theirs">${words.changedByOther}</span
    ><span id="note-differs">${words.differs}</span>
  </div>`;
}

/** Whether a permission of this role gets a checkbox; a locked one gets it disabled. */
export function hasCheckbox({ isEditable, lock }: Column, { decidedBy }: Permission): boolean {
  return (isEditable || (lock !== undefined && lock !== 'fixed')) && decidedBy === 'role';
}

/** A permission of a custom role: a checkbox, with signs for an unsaved change and for a change by someone else. */
export function roleCell(options: CellOptions): TemplateResult {
  const { column, at, permission, words, held, classes, isDifferent, onToggle } = options;
  const { role, stored, edit, isEditable } = column;
  const { id, label } = permission;
  const isAllowed = role.permissions.includes(id);
  const isHeld = held.has(id);
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
        aria-label=${words.cell(role.name, label)}
        aria-describedby=${notes.join(' ') || nothing}
        .checked=${live(isAllowed)}
        ?disabled=${!isEditable || !isHeld}
        @change=${(event: Event) => onToggle(stored, id, (event.target as HTMLInputElement).checked)}
      />
      ${isChanged ? html`<span class="sign">${icon(isAllowed ? 'plus' : 'minus')}</span>` : nothing}
      ${isTheirs ? html`<span class="sign sign-theirs">${icon('users')}</span>` : nothing}
    </label>
  </td>`;
}
