import { property } from 'lit/decorators.js';
import { RosterElement } from '../shared/element/roster-element.js';
import type { RosterEvent } from '../shared/events/request-event.js';
import type { ViewChangeDetail } from '../shared/events/view-change.js';
import { VIEW } from '../user-table/view/view.js';
import { english } from './users-and-permissions.messages.js';

/** What of the screen a host may keep, such as in its URL. */
export abstract class ScreenView extends RosterElement<keyof typeof english> {
  protected override readonly english = english;
  static override readonly view: readonly string[] = ['tab', 'userId', ...VIEW];

  /** The open tab: `people`, `roles` or `activity`. Empty, or one that is not offered: the first. */
  @property() tab = '';
  /** Id of the person whose details are open. */
  @property({ attribute: 'user-id' }) userId = '';
  /** The text people are searched for. */
  @property() search = '';
  /** Id of a role: only people who have it. */
  @property({ attribute: 'role-filter' }) roleFilter = '';
  /** `active`, `pending`, `expired`, `suspended` or `undelivered`: only people of this status. */
  @property({ attribute: 'status-filter' }) statusFilter = '';
  /** `on` or `off`: only people with or without two-factor authentication. */
  @property({ attribute: 'two-factor-filter' }) twoFactorFilter = '';
  /** `name`, `role`, `status` or `lastActiveAt`; with a `-` before it, reversed. Empty: by name. */
  @property() sort = '';

  /** What a person changes in the table is the screen's own view. */
  protected readonly onTable = (event: RosterEvent<ViewChangeDetail>): void => {
    event.stopPropagation();
    const { view, changed } = event.detail;
    this.changeView<ScreenView>(Object.fromEntries(changed.map((name) => [name, view[name]])));
  };
}
