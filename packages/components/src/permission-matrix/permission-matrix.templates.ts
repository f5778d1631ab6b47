import type { AccessLevel, Permission, PermissionPage, Role } from '@roster-kit/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { icon, type IconName } from '../shared/icon.js';
import { differs, markOf, type MatrixCatalogue } from './permission-matrix.model.js';

type Words = Messages['permissionMatrix'];

/** What the tables need besides the catalogue. */
export interface MatrixView {
  words: Words;
  catalogue: MatrixCatalogue;
  /** Id of the signed-in person's role. */
  ownRole: string | undefined;
  /** The two roles compared, while they are. */
  compared: readonly [Role, Role] | undefined;
}

const ICONS: Record<'yes' | 'no' | 'level', IconName> = { yes: 'check', no: 'minus', level: 'sliders-horizontal' };

/** A mark with its words for who cannot see it. */
export function mark(kind: 'yes' | 'no' | 'level', text: string): TemplateResult {
  return html`<span class="mark mark-${kind}">${icon(ICONS[kind])}<span class="visually-hidden">${text}</span></span>`;
}

/** What the three marks mean. Screen readers hear it in each cell. */
export function legend(words: Words, withLevels: boolean): TemplateResult {
  const entry = (kind: 'yes' | 'no' | 'level', text: string) => html`<span class="legend-entry"><span class="mark mark-${kind}">${icon(ICONS[kind])}</span>${text}</span>`;
  return html`<div class="legend" aria-hidden="true">
    ${entry('yes', words.yes)}${withLevels ? entry('level', words.level) : nothing}${entry('no', words.no)}
  </div>`;
}

function levelName(id: string | null, levels: readonly AccessLevel[]): string {
  return levels.find((level) => level.id === id)?.name ?? id ?? '';
}

/** While two roles are compared, the others step back, and on a narrow screen out of the way. */
function comparedClass(role: Role, { compared }: MatrixView): string {
  if (!compared) return '';
  return compared.includes(role) ? 'is-compared' : 'is-other';
}

function roleCell(role: Role, permission: Permission, view: MatrixView): TemplateResult {
  const { words, catalogue } = view;
  const { kind } = markOf(role, permission, catalogue);
  const isDifferent = view.compared !== undefined && view.compared.includes(role) && differs(...view.compared, permission, catalogue);
  const byLevel = role.defaultAccessLevel ? words.levelWithDefault(levelName(role.defaultAccessLevel, catalogue.accessLevels)) : words.levelWithoutDefault;
  const text = { yes: words.yes, no: words.no, level: byLevel }[kind];
  return html`<td class="${comparedClass(role, view)} ${isDifferent ? 'is-different' : ''}">
    ${mark(kind, isDifferent ? `${text}, ${words.differs}` : text)}
  </td>`;
}

function permissionHeader({ label, description }: Permission): TemplateResult {
  return html`<th scope="row">
    <span class="permission"><bdi>${label}</bdi></span>
    ${description ? html`<span class="hint about"><bdi>${description}</bdi></span>` : nothing}
  </th>`;
}

function groups(pages: readonly PermissionPage[], columns: number, cells: (permission: Permission) => unknown): unknown {
  return pages.map(
    (page) => html`<tbody>
      <tr class="group"><th scope="rowgroup" colspan=${columns + 1}><span><bdi>${page.label}</bdi></span></th></tr>
      ${page.permissions.map((permission) => html`<tr>${permissionHeader(permission)}${cells(permission)}</tr>`)}
    </tbody>`,
  );
}

/** Roles across, permissions by page down. */
export function roleTable(pages: readonly PermissionPage[], view: MatrixView): TemplateResult {
  const { words, catalogue } = view;
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="roles-caption" part="scroll">
    <table part="table">
      <caption id="roles-caption" class="visually-hidden">${words.roles}</caption>
      <thead>
        <tr>
          <th scope="col" class="corner"><span class="visually-hidden">${words.permission}</span></th>
          ${catalogue.roles.map(
            (role) => html`<th scope="col" class=${comparedClass(role, view)}>
              <bdi>${role.name}</bdi>
              ${role.id === view.ownRole ? html`<span class="tag">${words.yourRole}</span>` : nothing}
              ${role.defaultAccessLevel ? html`<span class="hint">${words.defaultLevel(levelName(role.defaultAccessLevel, catalogue.accessLevels))}</span>` : nothing}
            </th>`,
          )}
        </tr>
      </thead>
      ${groups(pages, catalogue.roles.length, (permission) => catalogue.roles.map((role) => roleCell(role, permission, view)))}
    </table>
  </div>`;
}

/** Access levels across, the permissions that a level decides down. */
export function levelTable(pages: readonly PermissionPage[], { words, catalogue }: MatrixView): TemplateResult {
  const cell = (level: AccessLevel, { id }: Permission) => {
    const allowed = level.permissions.includes(id);
    return html`<td>${mark(allowed ? 'yes' : 'no', allowed ? words.yes : words.no)}</td>`;
  };
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="levels-caption" part="scroll">
    <table part="table">
      <caption id="levels-caption" class="visually-hidden">${words.levels}</caption>
      <thead>
        <tr>
          <th scope="col" class="corner"><span class="visually-hidden">${words.permission}</span></th>
          ${catalogue.accessLevels.map((level) => html`<th scope="col"><bdi>${level.name}</bdi></th>`)}
        </tr>
      </thead>
      ${groups(pages, catalogue.accessLevels.length, (permission) => catalogue.accessLevels.map((level) => cell(level, permission)))}
    </table>
  </div>`;
}
