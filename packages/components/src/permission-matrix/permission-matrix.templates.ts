import { html, nothing, type TemplateResult } from 'lit';
import type { AccessLevel, Permission, PermissionPage, Role } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import type { Catalogue } from '../shared/state/roster-state.js';
import { mark, type MarkKind } from '../shared/templates/mark.js';
import { differs, levelName, markOf } from './permission-matrix.model.js';

type Words = Messages['permissionMatrix'];

/** What role editing adds to the role table; `at` is the index of the role. */
export interface TableSlots {
  /** The role's name, in the header. */
  name: (at: number) => unknown;
  /** Tags after the name. */
  tags: (at: number) => unknown;
  /** A line at the end of the header. */
  hint: (at: number) => unknown;
  /** A line at the end of a permission's header. */
  permissionHint: (permission: Permission) => unknown;
  /** A cell in place of the mark. */
  cell: (
    at: number,
    permission: Permission,
    look: { classes: string; isDifferent: boolean },
  ) => TemplateResult | undefined;
  onKeydown: (event: KeyboardEvent) => void;
}

/** The data of both tables. */
export interface MatrixView {
  words: Words;
  catalogue: Catalogue;
  /** Whether built-in roles have a tag. */
  marksBuiltIn: boolean;
  /** Id of the signed-in person's role. */
  ownRole: string | undefined;
  /** The two roles being compared; undefined if none are. */
  compared: readonly [Role, Role] | undefined;
  slots: TableSlots;
}

/** What the three marks mean. Screen readers hear it in each cell. */
export function legend(words: Words, withLevels: boolean): TemplateResult {
  const entry = (kind: MarkKind, text: string) => html`<span class="legend-entry">${mark(kind, '')}${text}</span>`;
  return html`<div class="legend" aria-hidden="true">
    ${entry('yes', words.yes)}${withLevels ? entry('level', words.level) : nothing}${entry('no', words.no)}
  </div>`;
}

/** While two roles are compared, the others are dimmed; on a narrow screen they are hidden. */
function comparedClass(role: Role, { compared }: MatrixView): string {
  if (!compared) return '';
  return compared.includes(role) ? 'is-compared' : 'is-other';
}

function cell(role: Role, at: number, permission: Permission, view: MatrixView): TemplateResult {
  const { words, catalogue, compared, slots } = view;
  const isDifferent = compared?.includes(role) === true && differs(...compared, permission, catalogue);
  const classes = `${comparedClass(role, view)} ${isDifferent ? 'is-different' : ''}`;
  const given = slots.cell(at, permission, { classes, isDifferent });
  if (given) return given;
  const { kind } = markOf(role, permission, catalogue);
  const byLevel = role.defaultAccessLevel
    ? words.levelWithDefault(levelName(role.defaultAccessLevel, catalogue.accessLevels))
    : words.levelWithoutDefault;
  const text = { yes: words.yes, no: words.no, level: byLevel }[kind];
  return html`<td class=${classes}>${mark(kind, isDifferent ? `${text}, ${words.differs}` : text)}</td>`;
}

function permissionHeader({ label, description }: Permission, hint: unknown): TemplateResult {
  return html`<th scope="row">
    <span class="permission"><bdi>${label}</bdi></span>
    ${description ? html`<span class="hint about"><bdi>${description}</bdi></span>` : nothing} ${hint}
  </th>`;
}

function groups(
  pages: readonly PermissionPage[],
  columns: number,
  cells: (permission: Permission) => unknown,
  hint: (permission: Permission) => unknown = () => nothing,
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
              ${permissionHeader(permission, hint(permission))}${cells(permission)}
            </tr>`,
        )}
      </tbody>`,
  );
}

function roleHeader(role: Role, at: number, view: MatrixView): TemplateResult {
  const { words, catalogue, slots } = view;
  const level = role.defaultAccessLevel && levelName(role.defaultAccessLevel, catalogue.accessLevels);
  return html`<th scope="col" class=${comparedClass(role, view)} data-role=${role.id}>
    ${slots.name(at)} ${role.id === view.ownRole ? html`<span class="tag">${words.yourRole}</span>` : nothing}
    ${role.system && view.marksBuiltIn ? html`<span class="tag">${words.builtIn}</span>` : nothing} ${slots.tags(at)}
    ${level ? html`<span class="hint">${words.defaultLevel(level)}</span>` : nothing} ${slots.hint(at)}
  </th>`;
}

interface TableOptions {
  /** Id of the caption, and its text. */
  id: string;
  caption: string;
  words: Words;
  heads: unknown;
  body: unknown;
  onKeydown?: (event: KeyboardEvent) => void;
}

function table({ id, caption, words, heads, body, onKeydown }: TableOptions): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby=${id} part="scroll">
    <table part="table" @keydown=${onKeydown}>
      <caption id=${id} class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="corner"><span class="visually-hidden">${words.permission}</span></th>
          ${heads}
        </tr>
      </thead>
      ${body}
    </table>
  </div>`;
}

/** Roles across, permissions by page down. */
export function roleTable(pages: readonly PermissionPage[], view: MatrixView): TemplateResult {
  const { words, catalogue, slots } = view;
  const { roles } = catalogue;
  const cells = (permission: Permission) => roles.map((role, at) => cell(role, at, permission, view));
  return table({
    id: 'roles-caption',
    caption: words.roles,
    words,
    heads: roles.map((role, at) => roleHeader(role, at, view)),
    body: groups(pages, roles.length, cells, slots.permissionHint),
    onKeydown: slots.onKeydown,
  });
}

/** Access levels across, the permissions that a level decides down. */
export function levelTable(pages: readonly PermissionPage[], { words, catalogue }: MatrixView): TemplateResult {
  const { accessLevels } = catalogue;
  const allows = (level: AccessLevel, { id }: Permission) => {
    const allowed = level.permissions.includes(id);
    return html`<td>${mark(allowed ? 'yes' : 'no', allowed ? words.yes : words.no)}</td>`;
  };
  const cells = (permission: Permission) => accessLevels.map((level) => allows(level, permission));
  return table({
    id: 'levels-caption',
    caption: words.levels,
    words,
    heads: accessLevels.map((level) => html`<th scope="col"><bdi>${level.name}</bdi></th>`),
    body: groups(pages, accessLevels.length, cells),
  });
}
