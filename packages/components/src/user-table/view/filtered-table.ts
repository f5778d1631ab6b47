import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Role, User } from '@roster-kit/sdk';
import { RosterElement } from '../../shared/element/roster-element.js';
import { button, notice } from '../../shared/templates/templates.js';
import { english } from '../user-table.messages.js';
import { statusesOf, type UserFilter } from './filter.js';
import { type Filterable, FilterOfView, isApplied, NO_FILTERS, VIEW, viewOf } from './view.js';

const DEBOUNCE_IN_MS = 250;
const NO_ROLES: readonly Role[] = [];

/** Search, filters and sort order of the table: a host sets them by properties, a person in the toolbar and the header. */
export abstract class FilteredTable extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override readonly view: readonly string[] = VIEW;

  /** People to show instead of loading them; search, filters and sorting then work on these. */
  @property({ attribute: false }) users: readonly User[] | undefined;
  /** Roles for the role names and the role filter; by default those of the organization. */
  @property({ attribute: false }) roles: readonly Role[] | undefined;
  /** The text people are searched for. */
  @property() search = '';
  /** Id of a role: only people who have it. One that does not exist filters nothing, and the list says so. */
  @property({ attribute: 'role-filter' }) roleFilter = '';
  /** `active`, `pending`, `expired`, `suspended` or `undelivered`: only people of this status. */
  @property({ attribute: 'status-filter' }) statusFilter = '';
  /** `on` or `off`: only people with or without two-factor authentication. */
  @property({ attribute: 'two-factor-filter' }) twoFactorFilter = '';
  /** `name`, `role`, `status` or `lastActiveAt`; with a `-` before it, reversed. Empty: by name. */
  @property() sort = '';
  /** What is typed, which is ahead of `search`. */
  @state() protected text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #filter = new FilterOfView();

  protected override startOver(): void {
    this.forgetText();
  }

  /** A link may name a filter that does not exist, or not here. Nobody should take the whole list for the filtered one. */
  protected unapplied(): TemplateResult | typeof nothing {
    const isKnown = this.users !== undefined || this.catalogue !== undefined;
    if (!isKnown || isApplied(this, this.filter)) return nothing;
    const { unapplied, clearFilters } = this.messages.userTable;
    const clear = button({ label: clearFilters, onClick: () => this.clear() });
    return html`<div class="message">${notice('info', unapplied, clear)}</div>`;
  }

  protected get filter(): UserFilter {
    return this.#filter.of(this, this.filterable);
  }

  protected get filterable(): Filterable {
    return {
      roles: this.roles ?? (this.has('roles.list') ? this.catalogue?.roles : NO_ROLES),
      statuses: statusesOf((offer) => this.has(offer)),
      hasTwoFactor: this.has('two-factor'),
    };
  }

  protected get knownRoles(): readonly Role[] {
    return this.roles ?? this.catalogue?.roles ?? NO_ROLES;
  }

  protected type(text: string): void {
    this.forgetText();
    this.text = text;
    this.#timer = setTimeout(() => this.narrow({ q: text }), DEBOUNCE_IN_MS);
  }

  protected forgetText(): void {
    clearTimeout(this.#timer);
    this.text = undefined;
  }

  protected narrow(change: Partial<UserFilter>): void {
    this.changeView<FilteredTable>(viewOf(change));
  }

  protected clear(): void {
    this.forgetText();
    this.changeView<FilteredTable>(NO_FILTERS);
    this.focus();
  }
}
