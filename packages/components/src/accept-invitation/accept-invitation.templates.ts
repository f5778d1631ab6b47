import { html, nothing, type TemplateResult } from 'lit';
import { type InvitationPreview, isRosterError } from '@roster-kit/sdk';
import { cardHead } from '../shared/templates/card.js';
import { dateTime, relativeTime } from '../shared/templates/format.js';
import type { IconName } from '../shared/templates/icon.js';
import { button, failure } from '../shared/templates/templates.js';
import type { Speech } from './accept-invitation.messages.js';

interface LinkFault {
  icon: IconName;
  tone: 'success' | 'warning' | 'danger';
  title: string;
  text: string;
  /** The link to the host's sign-in. */
  signsIn?: boolean;
}

/** Why a link cannot be accepted; undefined for a failure that may be temporary. */
function linkFaultOf(error: unknown, { messages }: Speech): LinkFault | undefined {
  const words = messages.acceptInvitation;
  const faults: Record<string, LinkFault> = {
    link_invalid: { icon: 'circle-alert', tone: 'danger', title: words.invalidHeading, text: words.invalidText },
    link_expired: { icon: 'clock', tone: 'warning', title: words.expiredHeading, text: words.expiredText },
    link_superseded: { icon: 'mail', tone: 'warning', title: words.supersededHeading, text: words.supersededText },
    link_used: { icon: 'circle-check', tone: 'success', title: words.usedHeading, text: words.usedText, signsIn: true },
  };
  return isRosterError(error) ? faults[error.code] : undefined;
}

export const isLinkFault = (error: unknown, speech: Speech): boolean => linkFaultOf(error, speech) !== undefined;

const signInLink = (href: string, { messages }: Speech) =>
  href
    ? html`<div class="actions">
        <a class="button button-primary" href=${href}>${messages.acceptInvitation.signIn}</a>
      </div>`
    : nothing;

/** A link that cannot be accepted, or a preview that failed to load. */
export function refusal(error: unknown, signInUrl: string, speech: Speech, retry: () => void): TemplateResult {
  const fault = linkFaultOf(error, speech);
  if (!fault) return failure(error, speech, retry);
  return html`${cardHead(fault)}${fault.signsIn ? signInLink(signInUrl, speech) : nothing}`;
}

export function missing({ messages }: Speech): TemplateResult {
  const words = messages.acceptInvitation;
  return cardHead({ icon: 'mail', title: words.missingHeading, text: words.missingText });
}

interface InvitationOptions extends Speech {
  preview: InvitationPreview;
  name: string;
  busy: boolean;
  /** What is wrong with the name, in words. */
  invalid: string;
  error: unknown;
  type: (event: Event) => void;
  submit: (event: Event) => void;
}

function facts(preview: InvitationPreview, { messages, locale }: Speech): TemplateResult {
  const words = messages.acceptInvitation;
  return html`<dl class="facts">
    <dt>${words.email}</dt>
    <dd><bdi>${preview.email}</bdi></dd>
    <dt>${words.role}</dt>
    <dd><bdi>${preview.roleName}</bdi></dd>
    <dt>${words.validUntil}</dt>
    <dd>
      ${dateTime(preview.expiresAt, locale)} <span class="muted">${relativeTime(preview.expiresAt, locale)}</span>
    </dd>
  </dl>`;
}

/** Who invites to what, and the field for the name. */
export function invitation({
  preview,
  name,
  busy,
  invalid,
  error,
  type,
  submit,
  ...speech
}: InvitationOptions): TemplateResult {
  const words = speech.messages.acceptInvitation;
  const text = preview.invitedByName === null ? words.invited : words.invitedBy(preview.invitedByName);
  return html`
    ${cardHead({ icon: 'mail-plus', title: words.heading(preview.organizationName), text })} ${facts(preview, speech)}
    <form class="form" novalidate @submit=${submit}>
      ${error === undefined ? nothing : failure(error, speech)}
      <div class="field">
        <label class="label" for="name">${words.nameLabel}</label>
        <input
          id="name"
          class="input"
          name="name"
          autocomplete="name"
          maxlength="200"
          dir="auto"
          .value=${name}
          ?readonly=${busy}
          aria-required="true"
          aria-invalid=${invalid ? 'true' : nothing}
          aria-describedby=${invalid ? 'name-error name-hint' : 'name-hint'}
          @input=${type}
        />
        <span class="field-error" id="name-error" role="alert" ?hidden=${!invalid}>${invalid}</span>
        <span class="hint" id="name-hint">${words.nameHint}</span>
      </div>
      ${button({ label: words.accept, kind: 'primary', type: 'submit', busy })}
    </form>
  `;
}

export function accepted(organization: string, hasSession: boolean, signInUrl: string, speech: Speech): TemplateResult {
  const words = speech.messages.acceptInvitation;
  const text = hasSession ? words.doneText : words.doneSignIn;
  return html`
    ${cardHead({ icon: 'circle-check', tone: 'success', title: words.doneHeading(organization), text })}
    ${hasSession ? nothing : signInLink(signInUrl, speech)}
    <slot></slot>
  `;
}

export function invitationSkeleton({ messages }: Speech): TemplateResult {
  return html`<div class="form delayed" role="status">
    <span class="visually-hidden">${messages.common.loading}</span>
    <span class="skeleton head-skeleton"></span><span class="skeleton facts-skeleton"></span>
    <span class="skeleton field-skeleton"></span><span class="skeleton field-skeleton"></span>
  </div>`;
}
