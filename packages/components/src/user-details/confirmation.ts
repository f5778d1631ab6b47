import { html, type TemplateResult } from 'lit';
import { type DetailsView, nameOf, type Question } from './user-details.templates.js';

interface Answers {
  confirm: (question: Question) => void;
  cancel: () => void;
}

/** The question before something that takes rights away or gives them back, naming the account and what will happen to it. */
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
