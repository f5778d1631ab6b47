import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Grant, User } from '@roster-kit/sdk';
import { accessLevelSelectorParts } from '../generated/parts.js';
import { RosterElement } from '../shared/element/roster-element.js';
import { perform, Prevented } from '../shared/events/request-event.js';
import { Query } from '../shared/loading/query.js';
import { baseStyles } from '../shared/styles/base.js';
import { icon } from '../shared/templates/icon.js';
import { button, failure, notice, person } from '../shared/templates/templates.js';
import { ACCESS_LEVEL_CHANGE, type AccessLevelChangeDetail } from './access-list.events.js';
import { english } from './access-list.messages.js';
import { levelName, nameOf } from './access-list.templates.js';
import { styles } from './access-list-add.styles.js';

const DEBOUNCE_IN_MS = 250;
const MATCHES = 6;

/** The form that gives another person an access level. It is a part of the access list, not a public element. */
export class RosterAccessListAdd extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override styles: CSSResultGroup = [baseStyles, styles];

  @property({ attribute: 'resource-id' }) resourceId = '';

  /** The chosen person. */
  @state() user: User | undefined;
  @state() private search = '';
  @state() private level = '';
  @state() private saving = false;
  @state() private error: unknown;
  /** The name of the level that the person already has; nothing is overwritten unseen. */
  @state() private already: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  #found = new Query(this, {
    args: () =>
      this.state?.status === 'ready' && this.search && !this.user
        ? ([this.state.client, this.search] as const)
        : undefined,
    load: async ([client, search], signal) =>
      (await client.users.list({ q: search, limit: Math.min(MATCHES, this.limits.pageItems) }).firstPage({ signal }))
        .data,
    onError: (error) => this.state?.observe(error),
  });

  protected override startOver(): void {
    clearTimeout(this.#timer);
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    const words = this.messages.accessList;
    return html`<form class="panel" aria-label=${words.addTitle} @submit=${this.#onSubmit} @keydown=${this.#onKeydown}>
      ${this.user ? this.#chosen(this.user) : this.#finder()}
      ${
        this.user
          ? html`<div class="field level">
              <label class="label" for="level">${words.addLevel}</label>
              <roster-access-level-selector
                exportparts=${accessLevelSelectorParts}
                id="level"
                .client=${this.client}
                required
                describe
                .value=${this.level}
                @change=${this.#onLevel}
              ></roster-access-level-selector>
            </div>`
          : nothing
      }
      ${this.already === undefined || !this.user ? nothing : notice('warning', words.alreadySet(nameOf(this.user), this.already))}
      ${this.error ? failure(this.error, this.speech) : nothing}
      <div class="actions">
        ${button({ label: this.messages.common.cancel, onClick: () => this.#cancel() })}
        ${this.user ? button({ label: words.addSubmit, kind: 'primary', type: 'submit', busy: this.saving }) : nothing}
      </div>
    </form>`;
  }

  #finder(): TemplateResult {
    const words = this.messages.accessList;
    const { status, data, error } = this.#found.state;
    return html`<div class="field">
        <label class="label" for="find">${words.addFind}</label>
        <span class="search"
          >${icon('search')}<input
            id="find"
            class="input"
            type="search"
            placeholder=${words.searchPlaceholder}
            autocomplete="off"
            @input=${this.#onSearch}
        /></span>
      </div>
      ${status === 'error' ? failure(error, this.speech, () => void this.#found.run()) : nothing}
      <div role="status">
        ${status === 'ready' && data?.length === 0 ? html`<p class="hint">${words.addNobody(this.search)}</p>` : nothing}
      </div>
      ${
        this.search && data && data.length > 0
          ? html`<ul class="found" role="list">
              ${data.map((user) => this.#match(user))}
            </ul>`
          : nothing
      }`;
  }

  #match(user: User): TemplateResult {
    const content = person(user, user.id === this.session?.user?.id, this.speech);
    return html`<li><button type="button" class="match" @click=${() => this.#choose(user)}>${content}</button></li>`;
  }

  #chosen(user: User): TemplateResult {
    return html`<div class="chosen">
      ${person(user, user.id === this.session?.user?.id, this.speech)}
      <button type="button" class="link" @click=${this.#forget}>${this.messages.accessList.addChange}</button>
    </div>`;
  }

  #onSearch(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.search = value.trim()), DEBOUNCE_IN_MS);
  }

  #choose(user: User): void {
    this.user = user;
    this.error = undefined;
    this.already = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#level')?.focus());
  }

  #forget(): void {
    this.user = undefined;
    this.search = '';
    this.already = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  #onLevel(event: Event): void {
    this.level = (event.target as HTMLElement & { value: string }).value;
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#cancel();
  }

  #cancel(): void {
    this.dispatchEvent(new Event('cancel'));
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    if (!this.saving) void this.#save();
  }

  async #save(): Promise<void> {
    const { user, level } = this;
    if (!user || !level) return;
    this.saving = true;
    this.error = undefined;
    this.already = undefined;
    try {
      const detail: AccessLevelChangeDetail = { resourceId: this.resourceId, userId: user.id, accessLevel: level };
      await perform(this, ACCESS_LEVEL_CHANGE, detail, () => this.#set(user, level));
    } catch (error) {
      if (!(error instanceof Prevented)) {
        this.state?.observe(error);
        this.error = error;
      }
    } finally {
      this.saving = false;
    }
  }

  /** Sets the level only if the person has none; `ifMatch` refuses one that is set at the same time. */
  async #set(user: User, level: string): Promise<Grant> {
    const client = this.state?.client;
    if (!client) throw new Prevented();
    const { accessLevel, etag } = await client.grants.get(this.resourceId, user.id);
    if (accessLevel !== null) {
      this.already = levelName(accessLevel, { levels: this.catalogue?.accessLevels ?? [], speech: this.speech });
      throw new Prevented();
    }
    return client.grants.set(this.resourceId, user.id, { accessLevel: level }, { ifMatch: etag });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'roster-access-list-add': RosterAccessListAdd;
  }
}
