import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type AccessLevel, type Grant, isRosterError, type Role, type RosterClient } from '@roster-kit/sdk';
import { accessListAddParts } from '../generated/parts.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { contactQuery } from '../shared/loading/contact.js';
import { LoadedRows } from '../shared/loading/loaded-rows.js';
import { MoreRows } from '../shared/loading/more-rows.js';
import { Query } from '../shared/loading/query.js';
import type { Offer } from '../shared/state/capabilities.js';
import type { Topic } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { number } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { reasonText } from '../shared/templates/problem-text.js';
import { button, emptyState, failure, noAccess, notice, notOffered } from '../shared/templates/templates.js';
import { english } from './access-list.messages.js';
import { needed } from './access-list.operations.js';
import { styles } from './access-list.styles.js';
import { type AccessView, levelName, nameOf, row, skeletonRows } from './access-list.templates.js';
import type { RosterAccessListAdd } from './access-list-add.js';
import { GrantChanges } from './grant-changes.js';
import { pageOf, type Shown } from './grant-page.js';

type Rows = LoadedRows<Grant>;
const DEBOUNCE_IN_MS = 250;

const idOf = ({ user }: Grant): string => user.id;

/**
 * Lists the people with access to one resource, with each person's access level and its source. People whose role allows it
 * can change and remove levels, and add a person.
 *
 * @summary People and their access levels on one resource.
 * @tag roster-access-list
 * @event {RosterRequestEvent} roster-access-level-change-request - Before a level is set or removed; cancelable, `respondWith` takes over.
 * @event {RosterEvent} roster-access-level-changed - After a level was set or removed; `detail.accessLevel` is null if it was removed.
 * @csspart list - The rows.
 */
export class RosterAccessList extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  /** Id of the resource, for example an assistant. */
  @property({ attribute: 'resource-id' }) resourceId = '';
  /** Grants to show instead of loading them; the host then saves changes itself. */
  @property({ attribute: false }) grants: readonly Grant[] | undefined;
  /** Access levels, lowest first; by default those of the organization. */
  @property({ attribute: false }) levels: readonly AccessLevel[] | undefined;
  /** Roles, for their names and default access levels; by default those of the organization. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;

  /** How many rows are loaded at a time. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 50;

  @state() private search = '';
  @state() private adding = false;
  #fed: Rows | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  #query = new Query<Rows, Shown>(this, {
    args: () =>
      this.state?.status === 'ready' && !this.grants && this.resourceId && this.isOffered && this.#mayView
        ? ([this.state.client, this.resourceId, this.search, Math.min(this.pageSize, this.limits.pageItems)] as const)
        : undefined,
    load: async (args, signal): Promise<Rows> => {
      const [, , , pageSize] = args;
      const load = (limit: number, cursor?: string) => pageOf(args, limit, cursor, signal);
      const rows = this.#query.dataFor(args);
      return rows ? rows.reload(load) : new LoadedRows(await load(pageSize), idOf, pageSize);
    },
    onError: (error) => this.state?.observe(error),
  });
  #more = new MoreRows(this, {
    list: () => this.#query,
    load: (args, cursor) => pageOf(args, args[3], cursor),
    onError: (error) => this.state?.observe(error),
  });
  #contact = contactQuery(
    this,
    () => this.state,
    () => this.state?.status === 'ready' && this.catalogue !== undefined && !this.grants && !this.#mayView,
  );
  #changes = new GrantChanges(this, {
    client: () => this.state?.client,
    read: (client, user) => this.#read(client, user),
    resourceId: () => this.resourceId,
    grantOf: (userId) => this.#rows?.data.find(({ user }) => user.id === userId),
    replace: (userId, grant) => this.#replace(userId, grant),
    onSaved: (before, after) => this.#onSaved(before, after),
    onError: (error) => this.state?.observe(error),
  });

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('grants')) this.#fed = this.grants && LoadedRows.of(this.grants, idOf);
    if (changed.has('resourceId')) this.#query.clear();
  }

  protected override startOver(): void {
    clearTimeout(this.#timer);
    this.#changes.startOver();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override serverHeading = (): string =>
    this.grants || this.resourceId ? this.messages.accessList.title : '';

  override render() {
    if (this.grants) return this.#list();
    if (!this.state || !this.resourceId) return nothing;
    if (this.state.status === 'error' && !this.session)
      return failure(this.state.error, this.speech, () => void this.state?.reload());
    if (!this.catalogue)
      return this.state.status === 'ready' ? nothing : html`${this.#bar(undefined)}${skeletonRows(this.speech)}`;
    if (!this.isOffered) return notOffered(this.speech);
    if (!this.#mayView) return noAccess(this.messages.accessList.forbidden, this.#contact.state.data, this.speech);
    const { status, error } = this.#query.state;
    if (isRosterError(error) && error.code === 'forbidden' && status === 'error')
      return noAccess(reasonText(error.reason ?? '', this.messages), undefined, this.speech);
    return this.#list();
  }

  protected override onTopic(topic: Topic): void {
    if ((topic === 'grants' || topic === 'users') && this.#query.state.status !== 'idle') void this.#query.run();
  }

  get #mayView(): boolean {
    return this.can('access_levels:view').allowed;
  }
  get #rows(): Rows | undefined {
    return this.grants ? this.#fed : this.#query.state.data;
  }
  get #levels(): readonly AccessLevel[] {
    return this.levels ?? this.catalogue?.accessLevels ?? [];
  }
  /** What can be changed, and why the person may not. Without a client, the host decides who may change levels. */
  get #rights(): Pick<AccessView, 'locked' | 'maySet' | 'mayRemove'> {
    const { allowed, reason } = this.state ? this.can('access_levels:manage') : { allowed: true, reason: '' };
    return {
      locked: allowed ? '' : reasonText(reason, this.messages),
      maySet: this.has('grants.set') && Boolean(this.levels || this.has('accessLevels.list')),
      mayRemove: this.has('grants.remove'),
    };
  }

  /** The person's grant as it is now; without an operation for one grant, from the whole list. */
  async #read(client: RosterClient, { id }: Grant['user']): Promise<Grant | undefined> {
    if (this.has('grants.get')) return client.grants.get(this.resourceId, id);
    await this.#query.run();
    return this.#rows?.find(id);
  }

  #list(): TemplateResult {
    const rows = this.#rows;
    const { locked, maySet, mayRemove } = this.#rights;
    const isReadOnly = locked !== '' || (!maySet && !mayRemove);
    return html`${this.#bar(rows)} ${this.adding ? this.#addForm() : nothing}
    ${isReadOnly && rows ? notice('info', html`${this.messages.accessList.readOnly} ${locked}`) : nothing}
    ${this.#query.state.status === 'error' ? failure(this.#query.state.error, this.speech, () => void this.#query.run()) : nothing}
    ${rows ? this.#body(rows) : this.#query.state.status === 'error' ? nothing : skeletonRows(this.speech)}`;
  }

  get #mayAdd(): boolean {
    const { maySet, locked } = this.#rights;
    const isReady = this.state?.status === 'ready' && !this.grants;
    return isReady && maySet && locked === '' && this.may('users:view', 'users.list', 'grants.get');
  }

  #bar(rows: Rows | undefined): TemplateResult {
    const words = this.messages.accessList;
    return html`<div class="bar">
      ${
        this.grants
          ? nothing
          : html`<span class="search">
              ${icon('search')}
              <input
                class="input"
                type="search"
                aria-label=${words.search}
                placeholder=${words.searchPlaceholder}
                autocomplete="off"
                @input=${this.#onSearch}
              />
            </span>`
      }
      <span class="count muted" role="status"
        >${rows?.page.total ? words.people(rows.page.total, number(rows.page.total, this.locale)) : nothing}</span
      >
      ${
        this.#mayAdd
          ? html`<button
              type="button"
              class="button add"
              aria-expanded=${this.adding ? 'true' : 'false'}
              @click=${() => (this.adding = !this.adding)}
            >
              ${icon('user-plus')}<span>${words.add}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  #addForm(): TemplateResult {
    return html`<roster-access-list-add
      exportparts=${accessListAddParts}
      .client=${this.client}
      resource-id=${this.resourceId}
      @roster-access-level-changed=${this.#onAdded}
      @cancel=${this.#closeAdd}
    ></roster-access-list-add>`;
  }

  #body(rows: Rows): TemplateResult {
    if (rows.data.length === 0) return this.#empty();
    const { isLoading, error } = this.#more;
    const loadMore = () => void this.#more.load();
    const more = { label: this.messages.accessList.more, busy: isLoading, onClick: loadMore };
    const view: AccessView = {
      speech: this.speech,
      levels: this.#levels,
      roles: this.roles ?? this.catalogue?.roles ?? [],
      selfId: this.session?.user?.id,
      ...this.#rights,
      change: (userId, level) => void this.#changes.change(userId, level),
      dismiss: (userId) => this.#changes.dismiss(userId),
    };
    return html`<ul class="list" role="list" part="list" tabindex="-1" aria-label=${this.messages.accessList.title}>
        ${repeat(
          rows.data,
          ({ user }) => user.id,
          (grant) => row(grant, this.#changes.stateOf(grant.user.id), view),
        )}
      </ul>
      ${error ? failure(error, this.speech, loadMore) : nothing}
      ${rows.page.nextCursor && !error ? html`<div class="more">${button(more)}</div>` : nothing}`;
  }

  #empty(): TemplateResult {
    const words = this.messages.accessList;
    if (!this.search) return emptyState('users', words.nobody, this.#mayAdd ? words.nobodyText : '');
    return emptyState(
      'search',
      words.noMatch,
      words.noMatchText(this.search),
      button({ label: words.clear, onClick: () => this.#clearSearch() }),
    );
  }

  #onSearch(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.search = value.trim()), DEBOUNCE_IN_MS);
  }

  #clearSearch(): void {
    const input = this.renderRoot.querySelector<HTMLInputElement>('.search input')!;
    input.value = this.search = '';
    input.focus();
  }

  #replace(userId: string, grant: Grant | undefined): void {
    this.#rows?.replace(userId, grant);
    this.requestUpdate();
  }

  #onSaved({ user }: Grant, after: Grant | undefined): void {
    if (!after) {
      this.state?.announce({ kind: 'success', text: this.messages.accessList.removed(nameOf(user)) });
      // The row that had the focus is gone.
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.list')?.focus());
    }
    this.notifyOthers('grants');
  }

  #onAdded(event: HTMLElementEventMap['roster-access-level-changed']): void {
    const { user } = event.target as RosterAccessListAdd;
    const level = levelName(event.detail.accessLevel, { levels: this.#levels, speech: this.speech });
    if (user) this.state?.announce({ kind: 'success', text: this.messages.accessList.added(nameOf(user), level) });
    this.#closeAdd();
    this.state?.notify('grants');
  }

  #closeAdd(): void {
    this.adding = false;
    this.renderRoot.querySelector<HTMLElement>('.add')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-access-list': RosterAccessList;
  }
}
