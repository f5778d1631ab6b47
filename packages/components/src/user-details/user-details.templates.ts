import { html, nothing, type TemplateResult } from 'lit';
import { date, dateTime, relativeTime } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { address, avatar, deliveryBadge, notice, statusBadge } from '../shared/templates/templates.js';
import type { DetailsView } from './details-view.js';
import {
  accessSection,
  dangerSection,
  explanationSection,
  invitationSection,
  roleSection,
  strongerNotice,
  suspensionSection,
  twoFactorSection,
} from './sections.templates.js';
import type { Speech } from './user-details.messages.js';

function header(view: DetailsView, nameLine: TemplateResult): TemplateResult {
  const { user } = view;
  const email =
    user.name === null ? nothing : html`<span class="person-email"><bdi>${address(user.email)}</bdi></span>`;
  return html`<header class="header">
    ${avatar(user)}
    <div class="identity">${nameLine}${email}</div>
    ${closeButton(view)}
  </header>`;
}

const fact = (label: string, value: unknown) =>
  html`<div class="fact">
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

function moment(at: string, text: string, locale: string): TemplateResult {
  return html`<time datetime=${at} title=${dateTime(at, locale)}><bdi>${text}</bdi></time>`;
}

function facts(view: DetailsView): TemplateResult {
  const { user, locale, messages, role } = view;
  const { userDetails: t, common } = messages;
  const { invitation, lastActiveAt } = user;
  const expiry = user.status === 'expired' ? t.expired : t.expires;
  const lastActive =
    lastActiveAt === null ? common.never : moment(lastActiveAt, relativeTime(lastActiveAt, locale), locale);
  const status = statusBadge({ ...user, invitation: null }, view);
  const badges = html`${status}${deliveryBadge(user, view) ?? nothing}`;
  return html`<dl class="facts">
    ${fact(t.status, html`<span class="badges">${badges}</span>`)} ${fact(t.role, role?.name ?? user.roleId)}
    ${
      invitation
        ? html`${fact(t.invited, moment(invitation.sentAt, date(invitation.sentAt, locale), locale))}
          ${fact(expiry, moment(invitation.expiresAt, relativeTime(invitation.expiresAt, locale), locale))}`
        : html`${fact(t.joined, moment(user.createdAt, date(user.createdAt, locale), locale))}
          ${fact(t.lastActive, lastActive)}
          ${view.has('two-factor') ? fact(t.twoFactor, user.twoFactorEnabled ? t.twoFactorOn : t.twoFactorOff) : nothing}`
    }
  </dl>`;
}

/** The panel of an account; `nameLine` is its name, or the form to edit it. */
export function content(view: DetailsView, nameLine: TemplateResult): TemplateResult {
  const { actions, messages } = view;
  const conflict = notice('warning', messages.changeProblems.byCode.precondition_failed);
  return html`${header(view, nameLine)} ${actions.isConflict ? html`<div class="message">${conflict}</div>` : nothing}
  ${facts(view)}${strongerNotice(view)}${invitationSection(view)}${roleSection(view)}${accessSection(view)}${explanationSection(view)}
  ${twoFactorSection(view)}${suspensionSection(view)}${dangerSection(view)}`;
}

interface BareView {
  messages: Speech['messages'];
  on: { close: () => void };
}

const closeButton = ({ messages, on }: BareView) =>
  html`<button
    type="button"
    class="button button-icon close"
    part="close"
    aria-label=${messages.common.close}
    @click=${on.close}
  >
    ${icon('x')}
  </button>`;

/** The header when there is no account to show. */
export const bareHeader = (view: BareView): TemplateResult =>
  html`<header class="header">
    <div class="identity"></div>
    ${closeButton(view)}
  </header>`;

/** The panel while the account is loading. */
export function skeleton(view: BareView): TemplateResult {
  const line = html`<div class="fact">
    <span class="skeleton bar-label"></span><span class="skeleton bar-value"></span>
  </div>`;
  return html`<header class="header">
      <span class="skeleton skeleton-avatar delayed"></span>
      <div class="identity delayed">
        <span class="visually-hidden" role="status">${view.messages.common.loading}</span
        ><span class="skeleton bar-name"></span><span class="skeleton bar-value"></span>
      </div>
      ${closeButton(view)}
    </header>
    <div class="facts delayed" aria-hidden="true">${line}${line}${line}${line}${line}</div>`;
}
