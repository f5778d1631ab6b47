import { html, nothing, type TemplateResult } from 'lit';
import type { Role, User, UserGrant } from '@roster-kit/sdk';
import { date, dateTime, number, relativeTime } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { address, avatar, button, failure, notice, type Speech, statusBadge } from '../shared/templates/templates.js';
import type { ActionName, Actions } from './actions.js';

export interface DetailsView extends Speech {
  user: User;
  isSelf: boolean;
  role: Role | undefined;
  levelName: (id: string | null) => string;
  can: (permission: string) => boolean;
  actions: Actions;
  pickedRole: string;
  grants: { rows: readonly UserGrant[]; total: number } | undefined;
  grantsError: unknown;
  on: {
    close: () => void;
    pickRole: (roleId: string) => void;
    changeRole: () => void;
    resend: () => void;
    ask: (question: Question) => void;
    reloadGrants: () => void;
    goTo: (event: HTMLElementEventMap['roster-access-go-to']) => void;
  };
}

/** What a confirmation is asked for. */
export type Question = Extract<ActionName, 'revoke' | 'remove' | 'resetTwoFactor' | 'suspend' | 'reactivate'>;

export const nameOf = (user: User) => user.name ?? user.email;

export function header(view: DetailsView, nameEditor: TemplateResult): TemplateResult {
  const { user } = view;
  return html`<header class="header">
    ${avatar(user)}
    <div class="identity">
      ${nameEditor}${user.name === null ? nothing : html`<span class="person-email"><bdi>${address(user.email)}</bdi></span>`}
    </div>
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

export function facts(view: DetailsView): TemplateResult {
  const { user, locale, messages, role } = view;
  const { userDetails: t, common } = messages;
  const { invitation, lastActiveAt } = user;
  const expiry = user.status === 'expired' ? t.expired : t.expires;
  return html`<dl class="facts">
    ${fact(t.status, statusBadge({ status: user.status, invitation: null }, view))}
    ${fact(t.role, role?.name ?? user.roleId)}
    ${
      invitation
        ? html`${fact(t.invited, moment(invitation.sentAt, date(invitation.sentAt, locale), locale))}
          ${fact(expiry, moment(invitation.expiresAt, relativeTime(invitation.expiresAt, locale), locale))}`
        : html`${fact(t.joined, moment(user.createdAt, date(user.createdAt, locale), locale))}
          ${fact(t.lastActive, lastActiveAt === null ? common.never : moment(lastActiveAt, relativeTime(lastActiveAt, locale), locale))}
          ${fact(t.twoFactor, user.twoFactorEnabled ? t.twoFactorOn : t.twoFactorOff)}`
    }
  </dl>`;
}

function section(name: string, heading: string, content: unknown): TemplateResult {
  return html`<section class="section" aria-labelledby="heading-${name}" part="section">
    <h3 id="heading-${name}" tabindex="-1">${heading}</h3>
    ${content}
  </section>`;
}

const failureOf = (name: ActionName, view: DetailsView) =>
  view.actions.errorOf(name) ? failure(view.actions.errorOf(name), view) : nothing;
const success = (name: ActionName, text: string, view: DetailsView) =>
  view.actions.done === name ? notice('success', text) : nothing;

/** Why something is refused, in words, where its control would be. */
const refusal = (text: string, id?: string) =>
  html`<p class="refusal" id=${id ?? nothing}>${icon('lock')}<span>${text}</span></p>`;

export function invitationSection(view: DetailsView): TemplateResult | typeof nothing {
  const {
    user,
    messages: { userDetails: t },
    actions,
    on,
  } = view;
  if (!user.invitation || !view.can('users:invite')) return nothing;
  return section(
    'invitation',
    t.invitation,
    html` <p class="hint">${user.status === 'expired' ? t.invitationExpired : t.invitationPending}</p>
      ${failureOf('resend', view)}${success('resend', t.resent(user.email), view)}
      <div class="buttons">
        ${button({ label: t.resend, icon: 'send', busy: actions.busy === 'resend', onClick: on.resend, ...(user.status === 'expired' ? { kind: 'primary' as const } : {}) })}
        ${button({ label: t.revoke, onClick: () => on.ask('revoke') })}
      </div>`,
  );
}

export function roleSection(view: DetailsView): TemplateResult | typeof nothing {
  const {
    user,
    role,
    isSelf,
    messages: { userDetails: t },
    actions,
    pickedRole,
    on,
  } = view;
  if (!view.can('users:change_role')) return nothing;
  if (isSelf) return section('role', t.changeRole, refusal(t.ownRole));
  const pick = (event: Event) => on.pickRole((event.target as HTMLElement & { value: string }).value);
  return section(
    'role',
    t.changeRole,
    html` <p class="hint">${t.roleHeld(role?.name ?? user.roleId)}</p>
      <roster-role-picker
        label=${t.changeRole}
        .current=${user.roleId}
        .value=${pickedRole}
        ?disabled=${actions.busy === 'changeRole'}
        @change=${pick}
      ></roster-role-picker>
      ${failureOf('changeRole', view)}${success('changeRole', t.roleChanged(role?.name ?? user.roleId), view)}
      <div class="buttons">
        ${button({ label: t.saveRole, kind: 'primary', busy: actions.busy === 'changeRole', disabled: pickedRole === '', onClick: on.changeRole })}
      </div>`,
  );
}

function grantRow(grant: UserGrant, view: DetailsView): TemplateResult {
  const {
    messages: { userDetails: t },
  } = view;
  const source = { explicit: t.accessSetHere, role: t.accessByRole, none: '' }[grant.source];
  return html`<li class="grant" tabindex="-1" data-resource=${grant.resource.id}>
    <span class="grant-name"><bdi>${grant.resource.name}</bdi></span>
    <span class="grant-level ${grant.effectiveAccessLevel === null ? 'muted' : ''}">
      ${grant.effectiveAccessLevel === null ? t.accessNone : view.levelName(grant.effectiveAccessLevel)}
      ${source ? html`<span class="muted">${source}</span>` : nothing}
    </span>
  </li>`;
}

export function accessSection(view: DetailsView): TemplateResult | typeof nothing {
  const {
    grants,
    grantsError,
    messages: { userDetails: t },
    locale,
    on,
  } = view;
  if (grantsError) return section('access', t.access, failure(grantsError, view, on.reloadGrants));
  if (!grants) return nothing;
  const rest = grants.total - grants.rows.length;
  return section(
    'access',
    t.access,
    grants.rows.length === 0
      ? html`<p class="hint">${t.accessEmpty}</p>`
      : html`<ul class="grants">
            ${grants.rows.map((grant) => grantRow(grant, view))}
          </ul>
          ${rest > 0 ? html`<p class="hint">${t.accessMore(number(rest, locale))}</p>` : nothing}`,
  );
}

/** Closed, it is one line; it loads nothing before it is unfolded. */
export function explanationSection({ user, can, on }: DetailsView): TemplateResult | typeof nothing {
  if (!can('users:view')) return nothing;
  return html`<section class="section" part="section">
    <roster-access-explainer
      user-id=${user.id}
      .offers=${['role', 'level']}
      @roster-access-go-to=${on.goTo}
    ></roster-access-explainer>
  </section>`;
}

export function twoFactorSection(view: DetailsView): TemplateResult | typeof nothing {
  const {
    user,
    isSelf,
    messages: { userDetails: t },
    actions,
    on,
  } = view;
  const wasReset = actions.done === 'resetTwoFactor';
  if (isSelf || !view.can('users:reset_two_factor') || (!user.twoFactorEnabled && !wasReset)) return nothing;
  return section(
    'two-factor',
    t.security,
    html` ${success('resetTwoFactor', t.twoFactorWasReset, view)}
    ${
      user.twoFactorEnabled
        ? html`<p class="hint">${t.resetTwoFactorText}</p>
            <div class="buttons">
              ${button({ label: t.resetTwoFactor, icon: 'rotate-ccw', onClick: () => on.ask('resetTwoFactor') })}
            </div>`
        : nothing
    }`,
  );
}

export function suspensionSection(view: DetailsView): TemplateResult | typeof nothing {
  const {
    user,
    isSelf,
    messages: { userDetails: t },
    on,
  } = view;
  if (user.invitation || !view.can('users:suspend')) return nothing;
  const isSuspended = user.status === 'suspended';
  const act = isSuspended
    ? ({ label: t.reactivate, icon: 'user-check' } as const)
    : ({ label: t.suspend, icon: 'ban' } as const);
  return section(
    'suspension',
    t.suspension,
    isSelf
      ? html`${refusal(t.ownSuspend, 'own-suspend')}
          <div class="buttons">${button({ ...act, disabled: true, describedBy: 'own-suspend' })}</div>`
      : html`<p class="hint">${isSuspended ? t.suspendedText : t.suspendText}</p>
          ${success('suspend', t.wasSuspended, view)}${success('reactivate', t.wasReactivated, view)}
          <div class="buttons">
            ${button({ ...act, onClick: () => on.ask(isSuspended ? 'reactivate' : 'suspend') })}
          </div>`,
  );
}

export function dangerSection(view: DetailsView): TemplateResult | typeof nothing {
  const {
    isSelf,
    messages: { userDetails: t },
    on,
  } = view;
  if (!view.can('users:delete')) return nothing;
  return section(
    'danger',
    t.danger,
    isSelf
      ? refusal(t.ownDelete)
      : html`<p class="hint">${t.deleteText}</p>
          <div class="buttons">
            ${button({ label: t.delete, icon: 'trash-2', kind: 'danger', onClick: () => on.ask('remove') })}
          </div>`,
  );
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

/** The head of a panel that has no account to show. */
export const bareHeader = (view: BareView): TemplateResult =>
  html`<header class="header">
    <div class="identity"></div>
    ${closeButton(view)}
  </header>`;

/** The panel before the account is here. */
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
