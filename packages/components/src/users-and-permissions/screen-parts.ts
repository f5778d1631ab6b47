import { html, type nothing, type TemplateResult } from 'lit';
import type { RosterClient, User } from '@roster-kit/sdk';
import {
  activityLogParts,
  inviteDialogParts,
  permissionMatrixParts,
  securitySettingsParts,
  signInParts,
  twoFactorSetupParts,
  userDetailsParts,
} from '../generated/parts.js';
import { Parts } from '../shared/controllers/parts.js';

export type TabId = 'people' | 'roles' | 'activity';

type Client = RosterClient | undefined;
type Close = (event: Event) => void;

/** What the page shows only when a person opens it. */
export class ScreenParts extends Parts {
  setup(client: Client): TemplateResult {
    return this.#narrow(
      'two-factor-setup',
      html`<roster-two-factor-setup exportparts=${twoFactorSetupParts} .client=${client}></roster-two-factor-setup>`,
    );
  }

  code(client: Client): TemplateResult {
    return this.#narrow(
      'sign-in',
      html`<roster-sign-in exportparts=${signInParts} step="code" .client=${client}></roster-sign-in>`,
    );
  }

  tab(tab: Exclude<TabId, 'people'>, client: Client): TemplateResult {
    return tab === 'activity'
      ? this.section(
          tagOf(tab),
          html`<roster-activity-log exportparts=${activityLogParts} .client=${client}></roster-activity-log>`,
        )
      : this.section(
          tagOf(tab),
          html`<roster-permission-matrix
            exportparts=${permissionMatrixParts}
            .client=${client}
          ></roster-permission-matrix>`,
        );
  }

  details(client: Client, userId: string, user: User | undefined, close: Close): TemplateResult {
    return this.section(
      'roster-user-details',
      html`<roster-user-details
        exportparts=${userDetailsParts}
        .client=${client}
        user-id=${userId}
        .user=${user}
        @roster-close=${close}
      ></roster-user-details>`,
    );
  }

  settings(client: Client, close: Close): TemplateResult {
    return this.section(
      'roster-security-settings',
      html`<roster-security-settings
        exportparts=${securitySettingsParts}
        .client=${client}
        @roster-close=${close}
      ></roster-security-settings>`,
    );
  }

  invite(client: Client, isOpen: boolean, close: Close): TemplateResult | typeof nothing {
    return this.dialog(
      'roster-invite-dialog',
      { isOpen, onCancel: close },
      html`<roster-invite-dialog
        exportparts=${inviteDialogParts}
        .client=${client}
        ?open=${isOpen}
        @roster-close=${close}
      ></roster-invite-dialog>`,
    );
  }

  readonly prefetchTab = (tab: TabId): void => this.prefetch(tagOf(tab));
  readonly prefetchSettings = (): void => this.prefetch('roster-security-settings');

  /** Who points at a row or at Invite, or moves the focus there, is about to open the sidebar or the dialog. */
  readonly prefetchPeople = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    if (target.closest('tr[data-id]')) this.prefetch('roster-user-details');
    if (target.closest('[part~="invite"]')) this.prefetch('roster-invite-dialog');
  };

  #narrow(name: string, part: TemplateResult): TemplateResult {
    return html`<div class="narrow">${this.section(`roster-${name}`, part)}</div>`;
  }
}

function tagOf(tab: TabId): string {
  return { people: 'roster-user-table', roles: 'roster-permission-matrix', activity: 'roster-activity-log' }[tab];
}
