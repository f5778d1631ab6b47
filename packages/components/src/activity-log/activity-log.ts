import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AuditEvent, RosterClient, RosterPage } from '@roster-kit/sdk';
import { CsvExport } from '../shared/controllers/csv-export.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { contactQuery } from '../shared/loading/contact.js';
import { LoadedRows } from '../shared/loading/loaded-rows.js';
import { MoreRows } from '../shared/loading/more-rows.js';
import { Query } from '../shared/loading/query.js';
import type { Offer } from '../shared/state/capabilities.js';
import { baseStyles } from '../shared/styles/base.js';
import { button, emptyState, failure, noAccess, notOffered } from '../shared/templates/templates.js';
import { english } from './activity-log.messages.js';
import { type ActivityFilter, EMPTY_FILTER, isNarrowed, toQuery } from './activity-log.model.js';
import { needed } from './activity-log.operations.js';
import { styles } from './activity-log.styles.js';
import { kindsOf, log, skeleton, toolbar } from './activity-log.templates.js';

/** What the log shows: the client, the filter, the target and the page size. */
type Shown = readonly [RosterClient, ActivityFilter, targetId: string, limit: number];

const pageOf = (
  [client, filter, targetId]: Shown,
  limit: number,
  cursor?: string,
  signal?: AbortSignal,
): Promise<RosterPage<AuditEvent>> =>
  client.auditEvents
    .list({ ...toQuery(filter, targetId), limit, ...(cursor !== undefined && { cursor }) })
    .firstPage({ ...(signal && { signal }) });

/**
 * Shows who did what to whom, day by day, with the values before and after. The events can be filtered and exported; nothing
 * can be changed here.
 *
 * @summary The activity of the organization.
 * @tag roster-activity-log
 * @csspart toolbar - Filters and Export.
 * @csspart export - The Export button and its progress.
 * @csspart log - The events, grouped by day.
 * @csspart event - One event.
 */
export class RosterActivityLog extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  /** Events to show instead of loading them; without filters and export. */
  @property({ attribute: false }) events: readonly AuditEvent[] | undefined;
  /** Id of a target, for example an account; only its events are shown. */
  @property({ attribute: 'target-id' }) targetId = '';
  /** How many events are loaded at a time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 50;

  @state() private filter: ActivityFilter = EMPTY_FILTER;

  #list = new Query<LoadedRows<AuditEvent>, Shown>(this, {
    args: () =>
      this.state?.status === 'ready' && !this.events && this.isOffered && this.#mayView
        ? ([this.state.client, this.filter, this.targetId, Math.min(this.pageSize, this.limits.pageItems)] as const)
        : undefined,
    load: async (args, signal): Promise<LoadedRows<AuditEvent>> => {
      const [, , , pageSize] = args;
      const load = (limit: number, cursor?: string) => pageOf(args, limit, cursor, signal);
      const rows = this.#list.dataFor(args);
      return rows ? rows.reload(load) : new LoadedRows(await load(pageSize), ({ id }) => id, pageSize);
    },
    onError: (error) => this.state?.observe(error),
  });
  #more = new MoreRows(this, {
    list: () => this.#list,
    load: (args, cursor) => pageOf(args, args[3], cursor),
    onError: (error) => this.state?.observe(error),
  });
  #contact = contactQuery(
    this,
    () => this.state,
    () => this.#isForbidden,
  );
  #export = new CsvExport(this, {
    name: 'activity',
    open: (signal) => this.state?.client.auditEvents.export(toQuery(this.filter, this.targetId), { signal }),
    onError: (error) => this.state?.observe(error),
  });

  /** Every change creates an event. */
  protected override onTopic(): void {
    if (this.#list.state.status !== 'idle') void this.#list.run();
  }

  protected override serverHeading = (): string => this.messages.activityLog.title;

  override render(): TemplateResult {
    if (this.events) return this.events.length > 0 ? this.#log(this.events) : this.#empty();
    if (!this.isOffered) return notOffered(this.speech);
    if (this.#isForbidden) return noAccess(this.messages.activityLog.noAccess, this.#contact.state.data, this.speech);
    return html`${toolbar({
      ...this.speech,
      filter: this.filter,
      kinds: kindsOf((this.catalogue?.accessLevels.length ?? 0) > 0, (offer) => this.has(offer)),
      exportButton: this.may('audit:export', 'auditEvents.export') ? this.#export.button(this.speech) : nothing,
      onFilter: (change) => this.#narrow(change),
    })}${this.#export.failure(this.speech)}${this.#body()}`;
  }

  get #mayView(): boolean {
    return this.can('audit:view').allowed;
  }

  get #isForbidden(): boolean {
    return !this.events && this.state?.status === 'ready' && !this.#mayView;
  }

  #body(): TemplateResult {
    const { status, data, error } = this.#list.state;
    const shared = this.state?.status === 'error' ? this.state.error : undefined;
    const problem = shared ?? (status === 'error' ? error : undefined);
    const warning = problem
      ? html`<div class="message">${failure(problem, this.speech, () => void this.#retry())}</div>`
      : nothing;
    if (!data) return problem ? html`${warning}` : skeleton(this.speech);
    if (data.data.length === 0 && status === 'ready') return this.#empty();
    return html`${warning}${this.#log(data.data, status === 'loading')}${this.#foot(data)}`;
  }

  #log(events: readonly AuditEvent[], isReloading = false): TemplateResult {
    return log({
      ...this.speech,
      events,
      isReloading,
      roleName: (id) =>
        this.catalogue?.roles.find((role) => role.id === id)?.name ??
        (this.catalogue && this.has('roles.list') ? this.messages.activityLog.roleGone : id),
      levelName: (id) => this.catalogue?.accessLevels.find((level) => level.id === id)?.name ?? id,
      permissionName: (id) =>
        this.catalogue?.pages.flatMap(({ permissions }) => permissions).find((permission) => permission.id === id)
          ?.label ?? id,
      onActor: this.events ? undefined : (actor) => this.#narrow({ actor }),
    });
  }

  #foot(page: RosterPage<AuditEvent>): TemplateResult {
    const { isLoading, error } = this.#more;
    const label = this.messages.activityLog.loadMore;
    const more = { label, busy: isLoading, onClick: () => void this.#more.load() };
    return html`${error ? html`<div class="message">${failure(error, this.speech)}</div>` : nothing}
    ${page.page.nextCursor ? html`<div class="foot">${button(more)}</div>` : nothing}`;
  }

  #empty(): TemplateResult {
    const { activityLog: t } = this.messages;
    if (!isNarrowed(this.filter)) return emptyState('activity', t.emptyTitle, t.emptyText);
    const clear = button({ label: t.clearFilters, onClick: () => this.#clear() });
    return html`<div role="status">${emptyState('search', t.noMatchTitle, t.noMatchText, clear)}</div>`;
  }

  #narrow(change: Partial<ActivityFilter>): void {
    this.filter = { ...this.filter, ...change };
  }

  #clear(): void {
    this.filter = EMPTY_FILTER;
    this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  }

  async #retry(): Promise<void> {
    if (this.state?.status === 'error') await this.state.reload();
    else await this.#list.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-activity-log': RosterActivityLog;
  }
}
