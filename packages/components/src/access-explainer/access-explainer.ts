import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { EffectiveAccess, NamedResource, Permission, RosterClient, UserAccessList } from '@roster-kit/sdk';
import { RosterElement } from '../shared/element/roster-element.js';
import { RosterEvent } from '../shared/events/request-event.js';
import { contactQuery } from '../shared/loading/contact.js';
import { Query } from '../shared/loading/query.js';
import type { Offer } from '../shared/state/capabilities.js';
import type { Topic } from '../shared/state/roster-state.js';
import { baseStyles } from '../shared/styles/base.js';
import { icon } from '../shared/templates/icon.js';
import { failure, noAccess, notOffered } from '../shared/templates/templates.js';
import { ACCESS_GO_TO, type AccessDestination, type AccessGoToDetail } from './access-explainer.events.js';
import { english } from './access-explainer.messages.js';
import { needed } from './access-explainer.operations.js';
import { styles } from './access-explainer.styles.js';
import {
  answer,
  chosenResource,
  destinationLinks,
  overview,
  permissionPicker,
  resourcePicker,
  resourceSearch,
  skeleton,
} from './access-explainer.templates.js';
import { blockingReason, explain } from './explanation.js';

/** The most resources that a select offers; if there are more, the reader searches. */
const MOST_OFFERED = 200;
const FOUND = 8;
const DEBOUNCE_IN_MS = 250;

/** What access levels decide for one permission, on the loaded resources. */
interface Places {
  permissionId: string;
  search: string;
  entries: EffectiveAccess[];
  hasMore: boolean;
}

/**
 * Checks whether a person has a permission, and says why: their role includes it, an access level set for them, the default
 * access level of their role, or none of these. Loads nothing until it is unfolded.
 *
 * @summary Checks a person's permission and says why they have it or not.
 * @tag roster-access-explainer
 * @event {RosterEvent} roster-access-go-to - The reader wants to change the role or level that decides; see `offers`.
 * @csspart base - The details element that unfolds.
 * @csspart answer - The answer and its reason.
 * @csspart overview - The list of all permissions, marked as allowed or not.
 */
export class RosterAccessExplainer extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];
  static override readonly needed: readonly Offer[] = needed;

  /** Id of the account to check. */
  @property({ attribute: 'user-id' }) userId = '';
  /** Whether the element is unfolded. */
  @property({ type: Boolean, reflect: true }) open = false;
  /**
   * The places to which the page can take the reader: `role`, `level`. For people who may change that place, each shows a
   * button that emits `roster-access-go-to`.
   */
  @property({ attribute: false }) offers: readonly AccessDestination[] = [];

  @state() private permissionId = '';
  @state() private resource: NamedResource | undefined;
  @state() private search = '';
  /** Whether there are more resources than a select offers. */
  @state() private hasMany = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The account, and what its role decides. */
  #own = new Query<UserAccessList, readonly [RosterClient, string]>(this, {
    args: () =>
      this.state?.status === 'ready' && this.open && this.userId && this.isOffered && this.#mayView
        ? ([this.state.client, this.userId] as const)
        : undefined,
    load: ([client, userId], signal) => client.access.listByUser(userId, { limit: 1 }).firstPage({ signal }),
    onError: (error) => this.state?.observe(error),
  });
  #places = new Query<Places, readonly [RosterClient, string, string, string]>(this, {
    args: () => {
      const isAsked = this.#own.state.status !== 'idle' && this.#permission?.decidedBy === 'level' && this.#seesLevels;
      return this.state && isAsked
        ? ([this.state.client, this.userId, this.permissionId, this.search] as const)
        : undefined;
    },
    load: async ([client, userId, permissionId, search], signal) => {
      const query = search ? { q: search, limit: FOUND } : { limit: Math.min(MOST_OFFERED, this.limits.pageItems) };
      const { data, page } = await client.access
        .listByUser(userId, { permission: [permissionId], ...query })
        .firstPage({ signal });
      const hasMore = page.nextCursor !== null;
      if (!search) this.hasMany = hasMore;
      return { permissionId, search, entries: data, hasMore };
    },
    onError: (error) => this.state?.observe(error),
  });
  #contact = contactQuery(
    this,
    () => this.state,
    () => this.#isForbidden,
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('userId')) return;
    // The chosen permission stays, so that several people can be checked for the same one.
    this.#own.clear();
    this.#places.clear();
  }

  protected override startOver(): void {
    clearTimeout(this.#timer);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override serverHeading = (): string => (this.userId ? this.messages.accessExplainer.title : '');

  override render() {
    if (!this.state || !this.userId) return nothing;
    if (this.state.status === 'error' && !this.session)
      return failure(this.state.error, this.speech, () => void this.state?.reload());
    const words = this.messages.accessExplainer;
    if (!this.isOffered) return notOffered(this.speech);
    if (this.#isForbidden) return noAccess(words.noAccess, this.#contact.state.data, this.speech);
    return html`<details class="base" part="base" .open=${this.open} @toggle=${this.#onToggle}>
      <summary>
        ${icon('chevron-right')}
        <h3>${words.title}</h3>
        <span class="muted">${words.summary}</span>
      </summary>
      ${this.open ? html`<div class="content">${this.#content()}</div>` : nothing}
    </details>`;
  }

  protected override onTopic(topic: Topic): void {
    if (topic === 'session' || this.#own.state.status === 'idle') return;
    void this.#own.run();
    if (this.#places.state.status !== 'idle') void this.#places.run();
  }

  get #mayView(): boolean {
    return this.can('users:view').allowed;
  }
  get #seesLevels(): boolean {
    return this.can('resources:view').allowed && this.can('access_levels:view').allowed;
  }
  get #isForbidden(): boolean {
    return this.state?.status === 'ready' && this.catalogue !== undefined && !this.#mayView;
  }
  get #permission(): Permission | undefined {
    return this.catalogue?.pages.flatMap(({ permissions }) => permissions).find(({ id }) => id === this.permissionId);
  }
  /** The decision of the role, or of the level on the chosen resource; undefined until it is chosen and loaded. */
  get #entry(): EffectiveAccess | undefined {
    const permission = this.#permission;
    if (permission?.decidedBy !== 'level') return this.#own.state.data?.data.find(({ resource }) => resource === null);
    const { status, data } = this.#places.state;
    // An answer that could not be loaded again may be wrong by now.
    if (status === 'error') return undefined;
    return data?.permissionId === permission.id
      ? data.entries.find(({ resource }) => resource && resource.id === this.resource?.id)
      : undefined;
  }

  #content(): TemplateResult {
    const { status, data, error } = this.#own.state;
    if (status === 'error') return failure(error, this.speech, () => void this.#own.run());
    if (!data || !this.catalogue) return skeleton(this.speech);
    const { pages } = this.catalogue;
    return html`${permissionPicker(pages, this.permissionId, this.speech, (id) => (this.permissionId = id))}
    ${this.#permission?.decidedBy === 'level' ? this.#place() : nothing} ${this.#answer(data)}
    ${overview(
      pages,
      data.data.find(({ resource }) => resource === null),
      blockingReason(data, this.messages.accessExplainer),
      this.speech,
    )}`;
  }

  #place(): TemplateResult {
    const words = this.messages.accessExplainer;
    if (!this.#seesLevels) return html`<p class="refusal">${icon('lock')}<span>${words.hiddenResources}</span></p>`;
    const { status, data, error } = this.#places.state;
    const failed = status === 'error' ? failure(error, this.speech, () => void this.#places.run()) : nothing;
    // The choice and the typed text stay while newer data is loading, or fails to load.
    return html`${data ? this.#placePicker(data) : status === 'error' ? nothing : skeleton(this.speech)}${failed}`;
  }

  #placePicker(data: Places): TemplateResult {
    const words = this.messages.accessExplainer;
    const resources = data.entries.flatMap(({ resource }) => resource ?? []);
    if (!this.hasMany) {
      return resources.length === 0
        ? html`<p class="hint">${words.noResources}</p>`
        : resourcePicker(resources, this.resource?.id, this.speech, (resource) => (this.resource = resource));
    }
    if (this.resource) return chosenResource(this.resource, this.speech, () => void this.#forget());
    const found = this.search && data.search === this.search ? { resources, hasMore: data.hasMore } : undefined;
    return resourceSearch(
      { search: this.search, found, onInput: this.#onSearch, choose: (resource) => void this.#choose(resource) },
      this.speech,
    );
  }

  /** The live region is always there, so that a screen reader announces each answer. */
  #answer(account: UserAccessList): TemplateResult {
    const [permission, entry, catalogue] = [this.#permission, this.#entry, this.catalogue];
    const decision = entry?.permissions.find((each) => each.permission === permission?.id);
    const words = this.messages.accessExplainer;
    const explanation =
      permission &&
      entry &&
      decision &&
      catalogue &&
      explain({
        account,
        permission,
        entry,
        decision,
        catalogue,
        words,
        locale: this.locale,
        has: (offer) => this.has(offer),
      });
    const isGone = !entry && this.#places.state.status === 'ready';
    const gone =
      this.resource && isGone ? html`<p class="hint">${words.goneResource(this.resource.name)}</p>` : nothing;
    return html`<div class="outcome">
      <div role="status">${explanation ? answer(explanation, this.speech) : gone}</div>
      ${explanation ? destinationLinks(this.#destinations(permission), this.speech, (to) => this.#go(to)) : nothing}
    </div>`;
  }

  /** Where the reader can change the answer, if they may and the page offers to take them there. */
  #destinations({ decidedBy }: Permission): AccessDestination[] {
    const isSelf = this.session?.user?.id === this.userId;
    const mayChange =
      decidedBy === 'level'
        ? this.may('access_levels:manage', 'grants.set')
        : !isSelf && this.may('users:change_role', 'users.changeRole', 'roles.list');
    return mayChange ? this.offers.filter((to) => to === decidedBy) : [];
  }

  #go(to: AccessDestination): void {
    const detail = { to, userId: this.userId, resourceId: (to === 'level' && this.resource?.id) || null };
    this.dispatchEvent(new RosterEvent<AccessGoToDetail>(ACCESS_GO_TO, detail));
  }

  #onToggle(event: Event): void {
    this.setOwn<RosterAccessExplainer>({ open: (event.target as HTMLDetailsElement).open });
  }

  #onSearch = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.search = value.trim()), DEBOUNCE_IN_MS);
  };

  async #choose(resource: NamedResource): Promise<void> {
    this.resource = resource;
    await this.#focus('.chosen .link');
  }

  async #forget(): Promise<void> {
    this.resource = undefined;
    this.search = '';
    await this.#focus('#search');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-access-explainer': RosterAccessExplainer;
  }
}
