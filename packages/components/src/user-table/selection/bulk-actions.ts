import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { RosterClient, User } from '@roster-kit/sdk';
import { BATCHES, BULK_ACTIONS } from '../../bulk-dialog/batches.js';
import type { BulkAction, BulkAnswer, BulkDetail } from '../../bulk-dialog/bulk-dialog.events.js';
import { bulkDialogParts } from '../../generated/parts.js';
import { Parts } from '../../shared/controllers/parts.js';
import type { RosterEvent } from '../../shared/events/request-event.js';
import type { StartsOver } from '../../shared/events/start-over.js';
import type { LoadedRows } from '../../shared/loading/loaded-rows.js';
import type { Offer } from '../../shared/state/capabilities.js';
import { number } from '../../shared/templates/format.js';
import type { Speech } from '../user-table.messages.js';
import { Disclosure } from './disclosure.js';
import { Selection } from './selection.js';
import { selectionBar, type SelectionView } from './selection.templates.js';

interface BulkActionsOptions {
  isOffered: () => boolean;
  may: (permission: string, ...offers: Offer[]) => boolean;
  /** The rows that the table shows now. */
  rows: () => LoadedRows<User> | undefined;
  /** Why a person cannot be selected; empty if they can (P2, P11). */
  reasonAgainst: (user: User) => string;
  speech: () => Speech;
  /** The selection, or a selected row, has changed. */
  onChange: (users: readonly User[]) => void;
}

/** Selects people in the table and changes them together: the checkboxes, the bar, the dialog. */
export class BulkActions implements StartsOver {
  readonly selection: Selection;
  #menu: Disclosure;
  #parts: Parts;
  #isActing = false;
  #asked: { readonly action: BulkAction; readonly users: readonly User[] } = { action: 'changeRole', users: [] };

  constructor(
    private readonly host: LitElement,
    private readonly options: BulkActionsOptions,
  ) {
    host.addController(this as StartsOver);
    this.#menu = new Disclosure(host);
    this.#parts = new Parts(host, options.speech);
    this.selection = new Selection(host, () => options.onChange(this.selection.users));
  }

  hostStartOver(): void {
    this.selection.startOver();
    this.#menu.close();
    this.#isActing = false;
    this.#asked = { action: 'changeRole', users: [] };
  }

  /** What the rows need; undefined if the signed-in person may use no bulk action. Whom they cannot change is left out. */
  get view(): SelectionView | undefined {
    const rows = this.options.rows();
    if (this.#actions.length === 0 || !rows) return undefined;
    const { reasonAgainst } = this.options;
    const others = () => rows.data.filter((user) => !reasonAgainst(user));
    const count = this.selection.countIn(rows);
    const state = count === 0 ? 'none' : others().some(({ id }) => !this.selection.has(id)) ? 'some' : 'all';
    return {
      has: (id) => this.selection.has(id),
      reasonAgainst,
      state,
      onToggle: (user, isRange) => this.selection.toggle(user, others(), isRange),
      onToggleAll: () => this.selection.set(others(), state !== 'all'),
    };
  }

  render(client: RosterClient | undefined, speech: Speech): TemplateResult | typeof nothing {
    const actions = this.#actions;
    if (actions.length === 0) return nothing;
    const rows = this.options.rows();
    const { users } = this.selection;
    const hidden = users.length - (rows ? this.selection.countIn(rows) : 0);
    const count =
      users.length > 0
        ? speech.messages.userSelection.count(users.length, number(users.length, speech.locale))
        : nothing;
    if (users.length > 0) this.#parts.prefetch('roster-bulk-dialog');
    const bar = {
      ...speech,
      users,
      hidden,
      actions,
      menu: this.#menu,
      onAction: (action: BulkAction) => this.#act(action),
      onClear: () => void this.#clear(),
    };
    return html`<span class="visually-hidden" role="status">${count}</span>
      ${users.length > 0 ? selectionBar(bar) : nothing}
      ${this.#parts.dialog(
        'roster-bulk-dialog',
        { isOpen: this.#isActing, onCancel: () => void this.#leave() },
        html`<roster-bulk-dialog
          exportparts=${bulkDialogParts}
          .client=${client}
          .action=${this.#asked.action}
          .users=${this.#asked.users}
          ?open=${this.#isActing}
          @roster-bulk-changed=${this.#onChanged}
          @roster-close=${this.#onClose}
        ></roster-bulk-dialog>`,
      )}`;
  }

  get #actions(): readonly BulkAction[] {
    return this.options.isOffered()
      ? BULK_ACTIONS.filter((action) => this.options.may(BATCHES[action].permission, ...BATCHES[action].needed))
      : [];
  }

  #act(action: BulkAction): void {
    this.#menu.close();
    this.#asked = { action, users: this.selection.users };
    this.#isActing = true;
    this.host.requestUpdate();
  }

  async #clear(): Promise<void> {
    this.selection.clear();
    await this.#focus();
  }

  /** People whose change failed stay selected, to be tried again. */
  #onChanged = (event: RosterEvent<BulkDetail & { readonly result: BulkAnswer }>): void => {
    const { users, result } = event.detail;
    const failed = new Set(users.filter((_, index) => result?.data?.[index]?.problem).map(({ id }) => id));
    this.selection.set(
      this.selection.users.filter(({ id }) => !failed.has(id)),
      false,
    );
  };

  #onClose = async (event: Event): Promise<void> => {
    event.stopPropagation();
    await this.#leave();
  };

  async #leave(): Promise<void> {
    this.#isActing = false;
    this.host.requestUpdate();
    await this.#focus();
  }

  /** Moves the focus to the bar; once the bar is gone, to "Select all", or to the search if no row is left. */
  async #focus(): Promise<void> {
    await this.host.updateComplete;
    const find = (selector: string) => this.host.renderRoot.querySelector<HTMLElement>(selector);
    (find('.selection .button') ?? find('.select-all') ?? find('input[type="search"]'))?.focus();
  }
}
