import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from './icon.js';

/** Whether a permission is given; `level` means that the access level on each resource decides. */
export type MarkKind = 'yes' | 'no' | 'level';

const ICONS: Record<MarkKind, IconName> = { yes: 'check', no: 'minus', level: 'sliders-horizontal' };

/** A mark; screen readers hear `text`. `markStyles` belongs to it. */
export function mark(kind: MarkKind, text: string): TemplateResult {
  return html`<span class="mark mark-${kind}">${icon(ICONS[kind])}<span class="visually-hidden">${text}</span></span>`;
}
