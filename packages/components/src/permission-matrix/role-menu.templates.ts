import { html, nothing, type TemplateResult } from 'lit';
import type { Role } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import { icon, type IconName } from '../shared/templates/icon.js';

/** What can be done with a whole role. */
export type RoleAction = 'duplicate' | 'rename' | 'delete';

const ICONS: Record<RoleAction, IconName> = { duplicate: 'copy-plus', rename: 'pencil', delete: 'trash-2' };
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

const itemsIn = (menu: Element) => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

/** A menu that closes with the focus in it gives it back to its button; not every browser does so from inside a shadow root. */
function onBeforeToggle(event: ToggleEvent): void {
  const menu = event.currentTarget as Element;
  if (event.newState !== 'closed' || !menu.matches(':focus-within')) return;
  (menu.getRootNode() as ShadowRoot).querySelector<HTMLElement>(`[popovertarget="${menu.id}"]`)?.focus();
}

function onToggle(event: ToggleEvent): void {
  if (event.newState === 'open') itemsIn(event.currentTarget as Element)[0]?.focus();
}

function onKeydown(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  if (event.key === 'Tab') menu.hidePopover();
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const items = itemsIn(menu);
  items[step(items.indexOf(event.target as HTMLElement), items.length - 1)]?.focus();
}

/** A role's name; with anything to do with the role, it opens the menu of it. */
export function roleName(role: Role, at: number, actions: readonly RoleAction[]): TemplateResult {
  if (actions.length === 0) return html`<bdi>${role.name}</bdi>`;
  return html`<button type="button" class="role-name" popovertarget="menu-${at}" aria-haspopup="menu">
    <bdi>${role.name}</bdi>${icon('chevron-down')}
  </button>`;
}

/** It stands beside the table, so that a column's name is the role's alone. */
export function roleMenu(
  role: Role,
  at: number,
  actions: readonly RoleAction[],
  words: Messages['permissionMatrix'],
  act: (action: RoleAction) => void,
): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  const choose = (event: Event, action: RoleAction) => {
    ((event.currentTarget as Element).parentElement as HTMLElement).hidePopover();
    act(action);
  };
  return html`<div
    class="menu"
    id="menu-${at}"
    popover
    role="menu"
    aria-label=${words.actions(role.name)}
    @beforetoggle=${onBeforeToggle}
    @toggle=${onToggle}
    @keydown=${onKeydown}
  >
    ${actions.map(
      (action) =>
        html`<button
          type="button"
          class="menu-item ${action === 'delete' ? 'is-danger' : ''}"
          role="menuitem"
          tabindex="-1"
          @click=${(event: Event) => choose(event, action)}
        >
          ${icon(ICONS[action])}<span>${words[action]}</span>
        </button>`,
    )}
  </div>`;
}
