import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AuditEvent, AuditTarget } from '@roster-kit/sdk';
import { lifetimeOf } from '../security-settings/lifetime.js';
import type { Offer } from '../shared/state/capabilities.js';
import { dateTime, number } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import type { Speech } from './activity-log.messages.js';
import {
  type ActivityFilter,
  byDay,
  type Change,
  changesOf,
  daysAgo,
  difference,
  type Kind,
  KINDS,
} from './activity-log.model.js';

export interface ToolbarView extends Speech {
  filter: ActivityFilter;
  kinds: readonly Kind[];
  exportButton: TemplateResult | typeof nothing;
  onFilter: (change: Partial<ActivityFilter>) => void;
}

export interface LogView extends Speech {
  events: readonly AuditEvent[];
  isReloading: boolean;
  roleName: (id: string) => string;
  levelName: (id: string) => string;
  permissionName: (id: string) => string;
  /** Filters by a person; undefined if the events are given by property. */
  onActor: ((actor: { id: string; name: string }) => void) | undefined;
}

/** The kinds of which the backend can have events. Actions are named like operations; keys are the operator's own. */
export const kindsOf = (hasLevels: boolean, has: (action: Offer) => boolean): Kind[] =>
  (Object.keys(KINDS) as Kind[])
    .filter((kind) => hasLevels || (kind !== 'access' && kind !== 'resources'))
    .filter((kind) => kind === 'keys' || KINDS[kind].some((action) => has(action as Offer)));

/** Isolates a name (U+2068 … U+2069), so that it keeps its own direction in the sentence. */
const isolate = (name: string): string => (name ? `\u2068${name}\u2069` : '');

function dayField(name: 'from' | 'to', label: string, view: ToolbarView): TemplateResult {
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    view.onFilter({ [name]: input.validity.valid ? input.value : '' });
  };
  return html`<label class="day-field"
    ><span class="muted">${label}</span>
    <input
      class="input"
      type="date"
      min="2000-01-01"
      max="2999-12-31"
      .value=${view.filter[name]}
      @change=${onChange}
    />
  </label>`;
}

export function toolbar(view: ToolbarView): TemplateResult {
  const {
    filter,
    onFilter,
    messages: { activityLog: t },
  } = view;
  const onKind = (event: Event) => onFilter({ kind: (event.target as HTMLSelectElement).value as Kind | '' });
  const option = (kind: Kind | '') =>
    html`<option value=${kind} .selected=${kind === filter.kind}>${kind ? t.kinds[kind] : t.anyKind}</option>`;
  const { actor } = filter;
  return html`<div class="toolbar" part="toolbar">
    <div class="filters" role="group" aria-label=${t.filters}>
      <span class="select-wrap filter">
        <select class="select" aria-label=${t.kind} @change=${onKind}>
          ${['' as const, ...view.kinds].map(option)}
        </select>
        ${icon('chevron-down')}
      </span>
      ${dayField('from', t.from, view)}${dayField('to', t.to, view)}
      ${
        actor
          ? html`<button
              type="button"
              class="button chosen"
              aria-label=${t.everybody(isolate(actor.name))}
              @click=${() => onFilter({ actor: undefined })}
            >
              <span class="clip">${t.by(isolate(actor.name))}</span>${icon('x')}
            </button>`
          : nothing
      }
    </div>
    ${view.exportButton}
  </div>`;
}

/** The name of the actor, or a text for one without a name. */
function actorName({ actor }: AuditEvent, { messages: { activityLog: t } }: Speech): string {
  if (actor.kind === 'operator') return t.operator;
  if (actor.kind === 'api_key') return actor.name === null ? t.keyGone : t.apiKey(isolate(actor.name));
  return actor.name === null ? t.somebodyGone : isolate(actor.name);
}

/** By which key and from where, as far as the event says. */
function originOf({ actor: { via }, ipAddress }: AuditEvent, { messages: { activityLog: t } }: Speech): string {
  const key = via && (via.name === null ? t.viaGone : t.via(isolate(via.name)));
  return [key, ipAddress && t.ipAddress(isolate(ipAddress))].filter(Boolean).join(' · ');
}

/** The name of the target: its current one, else the one in the event, else a text for a deleted target. */
function targetName({ target, before, after }: AuditEvent, { messages: { activityLog: t } }: Speech): string {
  const known = [target.name, before?.['name'], after?.['name']].find(
    (name) => typeof name === 'string' && name !== '',
  );
  if (typeof known === 'string') return isolate(known);
  const gone: Readonly<Record<string, string>> = t.gone;
  return gone[target.type] ?? t.gone.other;
}

const placeName = ({ resourceName }: AuditTarget, { messages }: Speech): string =>
  resourceName === null ? messages.activityLog.gone.resource : isolate(resourceName);

function sentence(event: AuditEvent, view: LogView): string {
  const { activityLog: t } = view.messages;
  const actions: Readonly<Record<string, (who: string, what: string, where: string) => string>> = t.actions;
  const [who, what] = [actorName(event, view), targetName(event, view)];
  // A newer server may send actions that this message table does not know.
  return Object.hasOwn(actions, event.action)
    ? actions[event.action]!(who, what, placeName(event.target, view))
    : t.other(who, event.action, what);
}

/** A value in words. */
function valueText(field: string, value: unknown, view: LogView): string {
  const {
    messages: { activityLog: t, status },
    locale,
  } = view;
  if (field === 'defaultAccessLevel' || field === 'accessLevel')
    return typeof value === 'string' ? view.levelName(value) : t.noLevel;
  if (value === null || value === undefined || value === '') return t.nothing;
  if (typeof value === 'boolean') return value ? t.on : t.off;
  if (field === 'invitationLifetimeInMinutes' && typeof value === 'number') {
    const { amount, unit } = lifetimeOf(value);
    return t[unit](Number(amount), number(Number(amount), locale));
  }
  if (typeof value === 'number') return number(value, locale);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'roleId') return view.roleName(value);
  if (field === 'state') return (status as Readonly<Record<string, unknown>>)[value]?.toString() ?? value;
  return value;
}

const isTime = (field: string, value: unknown): value is string =>
  /(At|Until)$/.test(field) && typeof value === 'string';

/** More names than this are folded. */
const MOST_NAMES = 6;

function names(field: string, values: readonly unknown[], view: LogView): unknown {
  const {
    messages: { activityLog: t },
    locale,
  } = view;
  if (values.length === 0) return field === 'allowedEmailDomains' ? t.anyDomain : t.nothing;
  const named = values.map((value) =>
    field === 'permissions' && typeof value === 'string' ? view.permissionName(value) : valueText('', value, view),
  );
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' })
    .formatToParts(named)
    .map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value));
  return values.length > MOST_NAMES
    ? html`<details>
        <summary>${t.listed(values.length, number(values.length, locale))}</summary>
        ${list}
      </details>`
    : list;
}

/** The permissions that were added to or removed from a role. */
function permissionChange(change: Change, view: LogView): TemplateResult {
  const { activityLog: t } = view.messages;
  const { added, removed } = difference(change);
  const part = (label: string, ids: string[], kind: string) =>
    ids.length === 0
      ? nothing
      : html`<div class="change">
          <dt>${label}</dt>
          <dd><div class=${kind}>${names('permissions', ids, view)}</div></dd>
        </div>`;
  return html`${part(t.allowed, added, 'is')}${part(t.refused, removed, 'was')}`;
}

function change(one: Change, view: LogView): TemplateResult {
  const { field, before, after } = one;
  if (field === 'permissions' && Array.isArray(before) && Array.isArray(after)) return permissionChange(one, view);
  const { activityLog: t } = view.messages;
  const labels: Readonly<Record<string, string>> = t.fields;
  const shown = (value: unknown) => {
    if (Array.isArray(value)) return names(field, value, view);
    return isTime(field, value)
      ? html`<time datetime=${value}>${dateTime(value, view.locale)}</time>`
      : html`<bdi>${valueText(field, value, view)}</bdi>`;
  };
  const side = (name: string, value: unknown, kind: string) =>
    value === undefined
      ? nothing
      : html`<div class=${kind}><span class="visually-hidden">${name}: </span>${shown(value)}</div>`;
  const hasBoth = before !== undefined && after !== undefined;
  const arrow = hasBoth ? html`<span class="arrow">${icon('arrow-right')}</span>` : nothing;
  return html`<div class="change">
    <dt>${labels[field] ?? field}</dt>
    <dd>${side(t.was, before, 'was')}${arrow}${side(t.is, after, 'is')}</dd>
  </div>`;
}

function item(event: AuditEvent, view: LogView): TemplateResult {
  const {
    messages: { activityLog: t },
    locale,
    onActor,
  } = view;
  const { id, name } = event.actor;
  const changes = changesOf(event);
  const origin = originOf(event, view);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(event.at));
  return html`<li class="event" part="event">
    <time datetime=${event.at} title=${dateTime(event.at, locale)}>${time}</time>
    <div class="what">
      <p>${sentence(event, view)}</p>
      ${origin ? html`<div class="muted">${origin}</div>` : nothing}
      ${changes.length > 0 ? html`<dl>${changes.map((one) => change(one, view))}</dl>` : nothing}
    </div>
    ${
      onActor && id !== null && name !== null
        ? html`<button
            type="button"
            class="button button-icon"
            aria-label=${t.onlyBy(isolate(name))}
            title=${t.onlyBy(isolate(name))}
            @click=${() => onActor({ id, name })}
          >
            ${icon('list-filter')}
          </button>`
        : nothing
    }
  </li>`;
}

function dayName(day: number, { messages: { activityLog: t }, locale }: Speech): TemplateResult | string {
  const ago = daysAgo(day);
  if (ago === 0) return t.today;
  return ago === 1
    ? t.yesterday
    : html`<time datetime=${new Date(day).toISOString()}
        >${new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(day)}</time
      >`;
}

export function log(view: LogView): TemplateResult {
  return html`<div part="log" aria-busy=${view.isReloading ? 'true' : 'false'}>
    ${repeat(
      byDay(view.events),
      ({ day }) => day,
      ({ day, events }) =>
        html`<section>
          <h2 class="day" id="day-${day}">${dayName(day, view)}</h2>
          <ol role="list" aria-labelledby="day-${day}">
            ${repeat(
              events,
              ({ id }) => id,
              (event) => item(event, view),
            )}
          </ol>
        </section>`,
    )}
  </div>`;
}

/** Placeholder rows of the real height. */
export function skeleton({ messages }: Speech): TemplateResult {
  const line = html`<div class="event" aria-hidden="true">
    <span class="skeleton"></span><span class="skeleton"></span>
  </div>`;
  return html`<div class="delayed">
    <span class="visually-hidden" role="status">${messages.common.loading}</span>
    ${Array.from({ length: 6 }, () => line)}
  </div>`;
}
