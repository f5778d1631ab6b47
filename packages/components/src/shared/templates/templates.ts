import { html, nothing, type TemplateResult } from 'lit';
import type { User } from '@roster-kit/sdk';
import { isRosterError } from '@roster-kit/sdk';
import { duration, relativeTime } from './format.js';
import { icon, type IconName } from './icon.js';
import { problemText } from './problem-text.js';
import type { ProblemMessages, SpeechWith } from './speech.js';

/** What a failure needs to speak. */
export interface FailureSpeech extends SpeechWith<'common'> {
  messages: SpeechWith<'common'>['messages'] & ProblemMessages;
}

const TINTS = 8;

/** One of eight tints; an id always has the same. */
function tintOf(id: string): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 9973;
  return sum % TINTS;
}

function initialsOf(text: string): string {
  const words = text.split(/[\s@._-]+/).filter(Boolean);
  return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words[1]?.[0] ?? '') : '')).toUpperCase();
}

type Person = Pick<User, 'id' | 'email' | 'name'> & { avatarUrl?: string | null };

export function avatar(person: Person): TemplateResult {
  return person.avatarUrl
    ? html`<img class="avatar" src=${person.avatarUrl} alt="" loading="lazy" referrerpolicy="no-referrer" />`
    : html`<span class="avatar tint-${tintOf(person.id)}" aria-hidden="true"
        >${initialsOf(person.name ?? person.email)}</span
      >`;
}

/** An e-mail address; it breaks before the @ if it does not fit. */
export function address(email: string): TemplateResult {
  const at = email.lastIndexOf('@');
  return html`${email.slice(0, Math.max(at, 0))}<wbr />${email.slice(Math.max(at, 0))}`;
}

/** Avatar, name above e-mail, and a "You" tag for the signed-in person. */
export function person(user: Person, isSelf: boolean, { messages }: SpeechWith<'common'>): TemplateResult {
  return html`<span class="person">
    ${avatar(user)}
    <span class="person-text">
      <span class="person-name"
        ><bdi>${user.name ?? user.email}</bdi
        >${isSelf ? html` <span class="tag">${messages.common.you}</span>` : nothing}</span
      >
      ${user.name === null ? nothing : html`<span class="person-email"><bdi>${address(user.email)}</bdi></span>`}
    </span>
  </span>`;
}

/** Dot and word; an invitation also says when it expires. */
export function statusBadge(
  user: Pick<User, 'status' | 'invitation'>,
  { messages, locale }: SpeechWith<'status'>,
): TemplateResult {
  const when = user.invitation ? relativeTime(user.invitation.expiresAt, locale) : '';
  const note = {
    pending: messages.status.expires(when),
    expired: messages.status.expiredSince(when),
    active: '',
    suspended: '',
  }[user.status];
  return html`<span class="badge badge-${user.status}">${messages.status[user.status]}</span
    >${note && user.invitation ? html`<span class="badge-note"><bdi>${note}</bdi></span>` : nothing}`;
}

/** Says that an invitation's e-mail has not arrived; nothing if it has, or if nothing is known about it. */
export function deliveryBadge(
  { invitation }: Pick<User, 'invitation'>,
  { messages }: SpeechWith<'delivery'>,
): TemplateResult | undefined {
  const status = invitation?.delivery?.status;
  if (status !== 'failed' && status !== 'retrying') return undefined;
  return html`<span class="badge badge-${status}">${messages.delivery[status]}</span>`;
}

/** A message about the content around it. `undelivered` looks like a failure, but was so before: it interrupts nobody. */
export function notice(
  kind: 'info' | 'success' | 'warning' | 'danger' | 'undelivered',
  content: unknown,
  action?: TemplateResult,
): TemplateResult {
  const names: Record<typeof kind, IconName> = {
    info: 'info',
    success: 'circle-check',
    warning: 'triangle-alert',
    danger: 'circle-alert',
    undelivered: 'circle-alert',
  };
  return html`<div class="notice notice-${kind}" role=${kind === 'danger' ? 'alert' : 'status'}>
    ${icon(names[kind])}
    <div class="notice-text">${content}</div>
    ${action ?? nothing}
  </div>`;
}

/** The sentence for a failure, with the time to wait if the server names one. */
function sentence(error: unknown, { messages, locale }: FailureSpeech): string {
  const wait = isRosterError(error) && error.code === 'rate_limited' ? error.retryAfterInSeconds : undefined;
  return wait ? messages.problems.tooManyRequests(duration(wait, locale)) : problemText(error, messages);
}

/** A failure: its sentence, the request id to quote, and a button to try again. */
export function failure(error: unknown, speech: FailureSpeech, retry?: () => void): TemplateResult {
  const { messages } = speech;
  // A backend that did not say what it has. Trying again would not help.
  if (isRosterError(error) && error.code === 'unknown_operation')
    return notice('info', messages.problems.byCode.unknown_operation);
  const reference =
    isRosterError(error) && error.requestId && ['internal_error', 'unavailable'].includes(error.code)
      ? messages.common.requestId(error.requestId)
      : '';
  return notice(
    'danger',
    html`${sentence(error, speech)}${reference ? html` <span class="muted">${reference}</span>` : nothing}`,
    retry ? html`<button type="button" class="button" @click=${retry}>${messages.common.retry}</button>` : undefined,
  );
}

/** A title, a sentence, and the one action that helps. */
export function emptyState(name: IconName, title: string, text: string, action?: TemplateResult): TemplateResult {
  return html`<div class="empty">
    <span class="empty-icon">${icon(name)}</span>
    <p class="empty-title">${title}</p>
    ${text ? html`<p class="empty-text">${text}</p>` : nothing} ${action ?? nothing}
  </div>`;
}

/** Says that the backend does not have what would be here. It is no failure, and nothing helps. */
export const notOffered = ({ messages }: SpeechWith<'notOffered' | 'problems'>): TemplateResult =>
  emptyState('info', messages.notOffered.title, messages.problems.byCode.unknown_operation);

/** "No access", with the contact for access requests in the host's words (H1, H10). */
export function noAccess(
  reason: string,
  contact: string | null | undefined,
  { messages }: SpeechWith<'common'>,
): TemplateResult {
  return emptyState(
    'lock',
    messages.common.noAccess,
    reason,
    contact
      ? html`<p class="empty-contact"><strong>${messages.common.contact}</strong><br />${contact}</p>`
      : undefined,
  );
}

interface ButtonOptions {
  label: string;
  icon?: IconName;
  kind?: 'primary' | 'danger' | 'quiet';
  busy?: boolean;
  disabled?: boolean;
  type?: 'button' | 'submit';
  /** Id of the text that explains why it is disabled. */
  describedBy?: string;
  onClick?: () => void;
}

/** A button that keeps its width and shows a spinner while it works. */
export function button({
  label,
  icon: name,
  kind,
  busy = false,
  disabled = false,
  type = 'button',
  describedBy,
  onClick,
}: ButtonOptions): TemplateResult {
  return html`<button
    type=${type}
    class="button ${kind ? `button-${kind}` : ''} ${busy ? 'is-busy' : ''}"
    ?disabled=${disabled}
    aria-describedby=${describedBy ?? nothing}
    aria-busy=${busy ? 'true' : nothing}
    aria-disabled=${busy ? 'true' : nothing}
    @click=${busy ? (event: Event) => event.preventDefault() : onClick}
  >
    ${name ? icon(name) : nothing}<span>${label}</span>
  </button>`;
}
