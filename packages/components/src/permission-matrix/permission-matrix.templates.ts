import { html, nothing, type TemplateResult } from 'lit';
import type { AccessLevel, Permission, PermissionPage, Role } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import { icon, type IconName } from '../shared/templates/icon.js';
import { moveByArrow } from './arrow-keys.js';
import { differs, markOf, type MatrixCatalogue } from './permission-matrix.model.js';
import { roleCell } from './role-cell.templates.js';
import type { RoleEdit } from './role-drafts.js';
import type { Lock } from './role-edit.js';
import { type RoleAction, roleName } from './role-menu.templates.js';

type Words = Messages['permissionMatrix'];

/** One role as the table shows it. */
export interface Column {
  /** The role as it will be: with the changes that are not saved. */
  role: Role;
  stored: Role;
  edit: RoleEdit | undefined;
  isEditable: boolean;
  /** Why it is not, for someone who may change roles. */
  lock: Lock | undefined;
  actions: readonly RoleAction[];
}

/** What the tables need besides the catalogue. */
export interface MatrixView {
  words: Words;
  catalogue: MatrixCatalogue;
  columns: readonly Column[];
  /** Whether built-in roles are told from custom ones. */
  tellsBuiltIn: boolean;
  /** Id of the signed-in person's role. */
  ownRole: string | undefined;
  /** What that person holds, and so may pass on (P3). */
  held: ReadonlySet<string>;
  /** The two roles compared, while they are. */
  compared: readonly [Role, Role] | undefined;
  onToggle: (role: Role, permission: string, isAllowed: boolean) => void;
}

const ICONS: Record<'yes' | 'no' | 'level', IconName> = { yes: 'check', no: 'minus', level: 'sliders-horizontal' };

/** A mark with its words for who cannot see it. */
export function mark(kind: 'yes' | 'no' | 'level', text: string): TemplateResult {
  return html`<span class="mark mark-${kind}">${icon(ICONS[kind])}<span class="visually-hidden">${text}</span></span>`;
}

/** What the three marks mean. Screen readers hear it in each cell. */
export function legend(words: Words, withLevels: boolean): TemplateResult {
  const entry = (kind: 'yes' | 'no' | 'level', text: string) =>
    html`<span class="legend-entry"><span class="mark mark-${kind}">${icon(ICONS[kind])}</span>${text}</span>`;
  return html`<div class="legend" aria-hidden="true">
    ${entry('yes', words.yes)}${withLevels ? entry('level', words.level) : nothing}${entry('no', words.no)}
  </div>`;
}

/** "Not saved yet", beside what is not. */
export function changedNote(words: Words): TemplateResult {
  return html`<span class="tag tag-changed">${words.notSaved}</span>`;
}

export function levelName(id: string | null, levels: readonly AccessLevel[]): string {
  return levels.find((level) => level.id === id)?.name ?? id ?? '';
}

/** While two roles are compared, the others step back, and on a narrow screen out of the way. */
export function comparedClass(role: Role, { compared }: MatrixView): string {
  if (!compared) return '';
  return compared.includes(role) ? 'is-compared' : 'is-other';
}

function cell(column: Column, at: number, permission: Permission, view: MatrixView): TemplateResult {
  const { role } = column;
  const mayShowBox =
    (column.isEditable || (column.lock !== undefined && column.lock !== 'fixed')) && permission.decidedBy === 'role';
  const isDifferent =
    view.compared !== undefined &&
    view.compared.includes(role) &&
    differs(...view.compared, permission, view.catalogue);
  const classes = `${comparedClass(role, view)} ${isDifferent ? 'is-different' : ''}`;
  if (mayShowBox) return roleCell({ column, at, permission, view, classes, isDifferent });
  const { words, catalogue } = view;
  const { kind } = markOf(role, permission, catalogue);
  const byLevel = role.defaultAccessLevel
    ? words.levelWithDefault(levelName(role.defaultAccessLevel, catalogue.accessLevels))
    : words.levelWithoutDefault;
  const text = { yes: words.yes, no: words.no, level: byLevel }[kind];
  return html`<td class=${classes}>${mark(kind, isDifferent ? `${text}, ${words.differs}` : text)}</td>`;
}

function permissionHeader({ id, label, description, decidedBy }: Permission, view?: MatrixView): TemplateResult {
  // P3: said once for the row, and heard at each of its checkboxes.
  const isOutOfReach =
    view !== undefined &&
    decidedBy === 'role' &&
    !view.held.has(id) &&
    view.columns.some(({ isEditable }) => isEditable);
  return html`<th scope="row">
    <span class="permission"><bdi>${label}</bdi></span>
    ${description ? html`<span class="hint about"><bdi>${description}</bdi></span>` : nothing}
    ${isOutOfReach ? html`<span class="hint reason" id="held-${id}">${icon('lock')}${view.words.notHeld}</span>` : nothing}
  </th>`;
}

function groups(
  pages: readonly PermissionPage[],
  columns: number,
  cells: (permission: Permission) => unknown,
  view?: MatrixView,
): unknown {
  return pages.map(
    (page) =>
      html`<tbody>
        <tr class="group">
          <th scope="rowgroup" colspan=${columns + 1}>
            <span><bdi>${page.label}</bdi></span>
          </th>
        </tr>
        ${page.permissions.map(
          (permission) =>
            html`<tr>
              ${permissionHeader(permission, view)}${cells(permission)}
            </tr>`,
        )}
      </tbody>`,
  );
}

function roleHeader({ role, edit, lock, actions }: Column, at: number, view: MatrixView): TemplateResult {
  const { words, catalogue } = view;
  const refusal = edit?.failure ? words.refusedInColumn : edit?.theirs ? words.conflictInColumn : '';
  return html`<th scope="col" class=${comparedClass(role, view)} data-role=${role.id}>
    ${roleName(role, at, actions)}
    ${role.id === view.ownRole ? html`<span class="tag">${words.yourRole}</span>` : nothing}
    ${role.system && view.tellsBuiltIn ? html`<span class="tag">${words.builtIn}</span>` : nothing}
    ${edit ? html`<span class="tag tag-changed">${words.unsavedInColumn(edit.count)}</span>` : nothing}
    ${refusal ? html`<span class="tag tag-refused">${icon('triangle-alert')}${refusal}</span>` : nothing}
    ${role.defaultAccessLevel ? html`<span class="hint">${words.defaultLevel(levelName(role.defaultAccessLevel, catalogue.accessLevels))}</span>` : nothing}
    ${lock === 'own' || lock === 'exceeds' ? html`<span class="hint lock" id="lock-${at}">${lock === 'own' ? words.ownRole : words.exceeds}</span>` : nothing}
  </th>`;
}

/** Roles across, permissions by page down. */
export function roleTable(pages: readonly PermissionPage[], view: MatrixView): TemplateResult {
  const { words, columns } = view;
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="roles-caption" part="scroll">
    <table part="table" @keydown=${moveByArrow}>
      <caption id="roles-caption" class="visually-hidden">
        ${words.roles}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner"><span class="visually-hidden">${words.permission}</span></th>
          ${columns.map((column, at) => roleHeader(column, at, view))}
        </tr>
      </thead>
      ${groups(pages, columns.length, (permission) => columns.map((column, at) => cell(column, at, permission, view)), view)}
    </table>
  </div>`;
}

/** Access levels across, the permissions that a level decides down. */
export function levelTable(pages: readonly PermissionPage[], { words, catalogue }: MatrixView): TemplateResult {
  const allows = (level: AccessLevel, { id }: Permission) => {
    const allowed = level.permissions.includes(id);
    return html`<td>${mark(allowed ? 'yes' : 'no', allowed ? words.yes : words.no)}</td>`;
  };
  return html`<div class="panel">
    <div class="scroll" role="region" tabindex="0" aria-labelledby="levels-caption" part="scroll">
      <table part="table">
        <caption id="levels-caption" class="visually-hidden">
          ${words.levels}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="corner"><span class="visually-hidden">${words.permission}</span></th>
            ${catalogue.accessLevels.map((level) => html`<th scope="col"><bdi>${level.name}</bdi></th>`)}
          </tr>
        </thead>
        ${groups(pages, catalogue.accessLevels.length, (permission) => catalogue.accessLevels.map((level) => allows(level, permission)))}
      </table>
    </div>
  </div>`;
}
