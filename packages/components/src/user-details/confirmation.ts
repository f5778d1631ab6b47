import { html, type TemplateResult } from 'lit';
import type { RosterClient, User } from '@roster-kit/sdk';
import { confirmDialogParts } from '../generated/parts.js';
import { type DetailsView, nameOf, type Question } from './details-view.js';
import {
  type EventPair,
  invitationRevokeEvents,
  twoFactorResetEvents,
  userDeleteEvents,
  userReactivateEvents,
  userSuspendEvents,
} from './user-details.events.js';

interface Answers {
  confirm: (question: Question) => void;
  cancel: () => void;
}

/** The question before an action that takes access away or gives it back. It names the account and says what will happen. */
export function confirmation(view: DetailsView, question: Question | undefined, answers: Answers): TemplateResult {
  const {
    user,
    actions,
    messages: { userDetails: t },
  } = view;
  const name = nameOf(user);
  const texts = {
    revoke: { heading: t.revokeTitle(name), message: t.revokeText, label: t.revoke },
    remove: { heading: t.deleteTitle(name), message: t.deleteConfirm(user.email), label: t.delete },
    suspend: { heading: t.suspendTitle(name), message: t.suspendConfirm(user.email), label: t.suspend },
    reactivate: { heading: t.reactivateTitle(name), message: t.reactivateConfirm(user.email), label: t.reactivate },
    resetTwoFactor: { heading: t.resetTwoFactorTitle(name), message: t.resetTwoFactorConfirm, label: t.resetTwoFactor },
  };
  const text = texts[question ?? 'remove'];
  return html`<roster-confirm-dialog
    exportparts=${confirmDialogParts}
    .open=${question !== undefined}
    .heading=${text.heading}
    .message=${text.message}
    .confirmLabel=${text.label}
    .danger=${question !== 'reactivate'}
    .busy=${question !== undefined && actions.busy === question}
    .error=${question ? actions.errorOf(question) : undefined}
    @confirm=${() => question && answers.confirm(question)}
    @cancel=${answers.cancel}
  ></roster-confirm-dialog>`;
}

/** What a confirmed question sends, and the events around it. */
export interface ConfirmedChange {
  readonly events: EventPair;
  readonly act: (client: RosterClient) => Promise<unknown>;
}

export function confirmedChange(question: Question, { id, etag }: User): ConfirmedChange {
  const options = { ifMatch: etag };
  const changes: Record<Question, ConfirmedChange> = {
    suspend: { events: userSuspendEvents, act: ({ users }) => users.suspend(id) },
    reactivate: { events: userReactivateEvents, act: ({ users }) => users.reactivate(id) },
    revoke: { events: invitationRevokeEvents, act: ({ invitations }) => invitations.revoke(id, options) },
    remove: { events: userDeleteEvents, act: ({ users }) => users.delete(id, options) },
    resetTwoFactor: { events: twoFactorResetEvents, act: ({ twoFactor }) => twoFactor.reset(id, options) },
  };
  return changes[question];
}
