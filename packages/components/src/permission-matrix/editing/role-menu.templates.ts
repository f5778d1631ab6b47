import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
import { keepNextTo } from '../../shared/controllers/placed.js';
import { hidePopover } from '../../shared/platform/platform.js';
import { icon, type IconName } from '../../shared/templates/icon.js';
import type { Column, RoleAction } from './column.js';

const ICONS: Record<RoleAction, IconName> = { duplicate: 'copy-plus', rename: 'pencil', delete: 'trash-2' };
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

const itemsIn = (menu: Element) => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

/** The menus that are open, and what lets them go. */
const followers = new WeakMap<Element, () => void>();

const openerOf = (menu: Element) =>
  (menu.getRootNode() as ShadowRoot).querySelector<HTMLElement>(`[popovertarget="${menu.id}"]`);

/** Gives the focus back to the button when the menu closes; not every browser does so inside a shadow root. */
function onBeforeToggle(event: ToggleEvent): void {
  const menu = event.currentTarget as Element;
  if (event.newState !== 'closed' || !menu.matches(':focus-within')) return;
  openerOf(menu)?.focus();
}

function onToggle(event: ToggleEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const opener = openerOf(menu);
  followers.get(menu)?.();
  if (event.newState !== 'open' || !opener) return;
  followers.set(menu, keepNextTo(menu, opener));
  itemsIn(menu)[0]?.focus();
}

function onKeydown(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  if (event.key === 'Tab') hidePopover(menu);
  const step = STEPS[event.key];
  if (!step) return;
  event.preventDefault();
  const items = itemsIn(menu);
  items[step(items.indexOf(event.target as HTMLElement), items.length - 1)]?.focus();
}

/** A role's name; it opens the role's menu if there is anything in it. */
export function roleName({ role, actions }: Column, at: number): TemplateResult {
  if (actions.length === 0) return html`<bdi>${role.name}</bdi>`;
  return html`<button type="button" class="role-name" popovertarget="menu-${at}" aria-haspopup="menu">
    <bdi>${role.name}</bdi>${icon('chevron-down')}
  </button>`;
}

/** The menu is outside the table, so that a column's accessible name is only the role's name. */
export function roleMenu(
  { stored: role, actions }: Column,
  at: number,
  words: Messages['permissionMatrix'],
  act: (action: RoleAction) => void,
): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  const choose = (event: Event, action: RoleAction) => {
    hidePopover((event.currentTarget as Element).parentElement as HTMLElement);
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
