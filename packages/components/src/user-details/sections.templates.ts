import { html, nothing, type TemplateResult } from 'lit';
import type { InvitationDelivery, UserGrant } from '@roster-kit/sdk';
import { accessExplainerParts, rolePickerParts } from '../generated/parts.js';
import type { Offer } from '../shared/state/capabilities.js';
import { dateTime, number, relativeTime } from '../shared/templates/format.js';
import { icon } from '../shared/templates/icon.js';
import { button, failure, notice } from '../shared/templates/templates.js';
import type { ActionName } from './actions.js';
import type { DetailsView } from './details-view.js';

/** What changes a person: the permission and the operation. */
const CHANGES: readonly (readonly [permission: string, offer: Offer])[] = [
  ['users:update', 'users.update'],
  ['users:invite', 'invitations.resend'],
  ['users:invite', 'invitations.revoke'],
  ['users:change_role', 'users.changeRole'],
  ['users:reset_two_factor', 'twoFactor.reset'],
  ['users:suspend', 'users.suspend'],
  ['users:suspend', 'users.reactivate'],
  ['users:delete', 'users.delete'],
];

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

/** Why an action is not possible, in place of its control. */
const refusal = (text: string, id?: string) =>
  html`<p class="refusal" id=${id ?? nothing}>${icon('lock')}<span>${text}</span></p>`;

/** P11: one reason for all that is not offered, if the person could do any of it to somebody else. */
export function strongerNotice({ stronger, may }: DetailsView): TemplateResult | typeof nothing {
  return stronger && CHANGES.some((change) => may(...change))
    ? html`<div class="message">${refusal(stronger)}</div>`
    : nothing;
}

/** Reasons that concern the address itself. */
const WRONG_ADDRESS = ['address_not_found', 'address_unsupported', 'mailbox_disabled'];

/** For people who may act on it. */
function adviceOf(reason: string, { messages: { delivery: t }, may }: DetailsView): string {
  const isWrong = WRONG_ADDRESS.includes(reason);
  const needed: readonly Offer[] = isWrong ? ['invitations.revoke', 'invitations.create'] : ['invitations.resend'];
  if (!may('users:invite', ...needed)) return '';
  if (isWrong) return t.correct;
  return reason === 'server_refused' ? t.tellOperator : t.resend;
}

/** Why the e-mail has not arrived, since when, and what helps. */
function deliveryNotice(delivery: InvitationDelivery | undefined, view: DetailsView): TemplateResult | undefined {
  if (delivery?.status !== 'failed' && delivery?.status !== 'retrying') return undefined;
  const {
    messages: { delivery: t },
    locale,
  } = view;
  const isOver = delivery.status === 'failed';
  const { at, nextAttemptAt } = delivery;
  const reason = delivery.reason ?? 'unknown';
  const next = nextAttemptAt === null ? '' : t.nextAttempt(relativeTime(nextAttemptAt, locale));
  // A reason that a newer server knows is not in the table.
  const sentence = (t.reasons as Partial<Record<string, string>>)[reason] ?? t.reasons.unknown;
  return notice(
    isOver ? 'undelivered' : 'warning',
    html`<strong>${isOver ? t.failedTitle : t.retryingTitle}</strong>
      <p>${sentence} ${isOver ? adviceOf(reason, view) : next}</p>
      <time class="muted" datetime=${at} title=${dateTime(at, locale)}><bdi>${dateTime(at, locale)}</bdi></time>`,
  );
}

export function invitationSection(view: DetailsView): TemplateResult | typeof nothing {
  const {
    user,
    messages: { userDetails: t },
    actions,
    on,
  } = view;
  const undelivered = deliveryNotice(user.invitation?.delivery, view);
  if (!user.invitation) return nothing;
  const mayResend = view.mayChange('users:invite', 'invitations.resend');
  const mayRevoke = view.mayChange('users:invite', 'invitations.revoke');
  if (!mayResend && !mayRevoke) return undelivered ? section('invitation', t.invitation, undelivered) : nothing;
  const isExpired = user.status === 'expired';
  const isOver = user.invitation.delivery?.status === 'failed';
  const resend = button({
    label: t.resend,
    icon: 'send',
    busy: actions.busy === 'resend',
    onClick: on.resend,
    ...((isExpired || isOver) && { kind: 'primary' as const }),
  });
  return section(
    'invitation',
    t.invitation,
    html`${undelivered ?? (mayResend ? html`<p class="hint">${isExpired ? t.invitationExpired : t.invitationPending}</p>` : nothing)}
      ${failureOf('resend', view)}${success('resend', t.resent(user.email), view)}
      <div class="buttons">
        ${mayResend ? resend : nothing}${mayRevoke ? button({ label: t.revoke, onClick: () => on.ask('revoke') }) : nothing}
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
  if (!view.mayChange('users:change_role', 'users.changeRole', 'roles.list')) return nothing;
  if (isSelf) return section('role', t.changeRole, refusal(t.ownRole));
  const save = button({
    label: t.saveRole,
    kind: 'primary',
    busy: actions.busy === 'changeRole',
    disabled: pickedRole === '',
    onClick: on.changeRole,
  });
  const pick = (event: Event) => on.pickRole((event.target as HTMLElement & { value: string }).value);
  return section(
    'role',
    t.changeRole,
    html`<p class="hint">${t.roleHeld(role?.name ?? user.roleId)}</p>
      <roster-role-picker
        exportparts=${rolePickerParts}
        .client=${view.client}
        label=${t.changeRole}
        .current=${user.roleId}
        .value=${pickedRole}
        ?disabled=${actions.busy === 'changeRole'}
        @change=${pick}
      ></roster-role-picker>
      ${failureOf('changeRole', view)}${success('changeRole', t.roleChanged(role?.name ?? user.roleId), view)}
      <div class="buttons">${save}</div>`,
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
          ${rest > 0 ? html`<p class="hint">${t.accessMore(rest, number(rest, locale))}</p>` : nothing}`,
  );
}

/** One folded line; it loads nothing until it is unfolded. */
export function explanationSection({ client, user, has, may, on }: DetailsView): TemplateResult | typeof nothing {
  if (!may('users:view', 'access.listByUser', 'permissions.list')) return nothing;
  // What decides is in this panel, so a host has nowhere to go.
  const goTo = (event: HTMLElementEventMap['roster-access-go-to']) => {
    event.stopPropagation();
    on.goTo(event.detail);
  };
  return html`<section class="section" part="section">
    <roster-access-explainer
      exportparts=${accessExplainerParts}
      .client=${client}
      user-id=${user.id}
      .offers=${has('grants.listByUser') ? ['role', 'level'] : ['role']}
      @roster-access-go-to=${goTo}
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
  if (isSelf || !view.mayChange('users:reset_two_factor', 'twoFactor.reset') || (!user.twoFactorEnabled && !wasReset))
    return nothing;
  return section(
    'two-factor',
    t.security,
    html`${success('resetTwoFactor', t.twoFactorWasReset, view)}
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
  if (user.invitation) return nothing;
  const isSuspended = user.status === 'suspended';
  const said = html`${success('suspend', t.wasSuspended, view)}${success('reactivate', t.wasReactivated, view)}`;
  if (!view.mayChange('users:suspend', isSuspended ? 'users.reactivate' : 'users.suspend')) return said;
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
          ${said}
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
  if (!view.mayChange('users:delete', 'users.delete')) return nothing;
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
