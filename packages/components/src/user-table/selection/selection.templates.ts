import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { User } from '@roster-kit/sdk';
import { BATCHES } from '../../bulk-dialog/batches.js';
import type { BulkAction } from '../../bulk-dialog/bulk-dialog.events.js';
import { number } from '../../shared/templates/format.js';
import { icon } from '../../shared/templates/icon.js';
import type { Speech } from '../user-table.messages.js';
import type { Disclosure } from './disclosure.js';

/** What the rows of the table need to be selectable. */
export interface SelectionView {
  has: (id: string) => boolean;
  /** Why a person cannot be selected; empty if they can. */
  reasonAgainst: (user: User) => string;
  /** How many of the rows that are shown and can be selected are selected. */
  state: 'none' | 'some' | 'all';
  onToggle: (user: User, isRange: boolean) => void;
  onToggleAll: () => void;
}

export interface BarView extends Speech {
  users: readonly User[];
  /** How many of them the current search and filters hide. */
  hidden: number;
  /** The actions that the signed-in person's role allows. */
  actions: readonly BulkAction[];
  menu: Disclosure;
  onAction: (action: BulkAction) => void;
  onClear: () => void;
}

/** A press on the checkbox must not open the row. */
const stopPropagation = (event: Event) => event.stopPropagation();

export function selectAllCell(
  view: Speech & { selection: SelectionView | undefined },
): TemplateResult | typeof nothing {
  const {
    selection,
    messages: { userSelection: t },
  } = view;
  if (!selection) return nothing;
  return html`<th role="columnheader" scope="col" class="col-select">
    <label class="check">
      <input
        type="checkbox"
        class="select-all"
        aria-label=${t.allShown}
        .checked=${live(selection.state === 'all')}
        .indeterminate=${live(selection.state === 'some')}
        @click=${selection.onToggleAll}
      />
      <span class="check-text">${t.all}</span>
    </label>
  </th>`;
}

/** The checkbox of somebody whom the signed-in person cannot change is disabled and says why (P2, P11). */
export function selectCell(
  user: User,
  view: Speech & { selection: SelectionView | undefined },
): TemplateResult | typeof nothing {
  const {
    selection,
    messages: { userSelection: t },
  } = view;
  if (!selection) return nothing;
  const reason = selection.reasonAgainst(user);
  const toggle = (event: MouseEvent) => selection.onToggle(user, event.shiftKey);
  return html`<td role="cell" class="col-select" @click=${stopPropagation}>
    <label class="check" title=${reason || nothing}>
      <input
        type="checkbox"
        aria-label=${t.one(user.name ?? user.email)}
        .checked=${live(selection.has(user.id))}
        ?disabled=${reason !== ''}
        aria-describedby=${reason ? `reason-${user.id}` : nothing}
        @click=${toggle}
      />
      ${reason ? html`<span class="visually-hidden" id="reason-${user.id}">${reason}</span>` : nothing}
    </label>
  </td>`;
}

function item(action: BulkAction, view: BarView): TemplateResult {
  const {
    messages: { userSelection: t },
  } = view;
  const { icon: name, fits } = BATCHES[action];
  const isUnfit = !view.users.some(fits);
  return html`<li class=${action === 'remove' ? 'is-last' : ''}>
    <button
      type="button"
      class="menu-item ${action === 'remove' ? 'is-danger' : ''}"
      ?disabled=${isUnfit}
      aria-describedby=${isUnfit ? `unfit-${action}` : nothing}
      @click=${() => view.onAction(action)}
    >
      ${icon(name)}<span>${t.action[action]}</span>
    </button>
    ${isUnfit ? html`<span class="hint" id="unfit-${action}">${t.unfit[action]}</span>` : nothing}
  </li>`;
}

function menu(view: BarView, actions: readonly BulkAction[]): TemplateResult | typeof nothing {
  const {
    menu: { isOpen, onKeydown, onFocusout },
    messages: { userSelection: t },
  } = view;
  if (actions.length === 0) return nothing;
  return html`<div class="disclosure" @keydown=${onKeydown} @focusout=${onFocusout}>
    <button
      type="button"
      class="button more"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${isOpen ? 'more' : nothing}
      @click=${() => view.menu.toggle()}
    >
      <span>${t.actions}</span>${icon('chevron-down')}
    </button>
    ${
      isOpen
        ? html`<ul class="menu" id="more" popover="manual">
            ${actions.map((action) => item(action, view))}
          </ul>`
        : nothing
    }
  </div>`;
}

/** How many people are selected, and the actions for them. The bar floats over the end of the list and moves no row. */
export function selectionBar(view: BarView): TemplateResult {
  const {
    users,
    hidden,
    actions,
    locale,
    messages: { userSelection: t },
  } = view;
  const mayChangeRole = actions.includes('changeRole');
  const onChangeRole = () => view.onAction('changeRole');
  const changeRole = html`<button type="button" class="button" @click=${onChangeRole}>${t.action.changeRole}</button>`;
  return html`<div class="selection" part="selection" role="group" aria-label=${t.label}>
    <span class="selection-count">
      <strong>${t.count(users.length, number(users.length, locale))}</strong>
      ${hidden > 0 ? html`<span class="muted">${t.notShown(hidden, number(hidden, locale))}</span>` : nothing}
    </span>
    ${mayChangeRole ? changeRole : nothing}
    ${menu(
      view,
      actions.filter((action) => action !== 'changeRole'),
    )}
    <button
      type="button"
      class="button button-icon clear"
      aria-label=${t.clear}
      title=${t.clear}
      @click=${view.onClear}
    >
      ${icon('x')}
    </button>
  </div>`;
}
