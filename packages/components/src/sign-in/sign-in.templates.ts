import { html, nothing, type TemplateResult } from 'lit';
import { isRosterError } from '@roster-kit/sdk';
import type { CodeAttempt } from '../shared/one-time-code/code-attempt.js';
import { codeField } from '../shared/one-time-code/code-field.js';
import { cardHead } from '../shared/templates/card.js';
import { icon, type IconName } from '../shared/templates/icon.js';
import { button, failure } from '../shared/templates/templates.js';
import type { Speech } from './sign-in.messages.js';

interface EmailOptions extends Speech {
  email: string;
  busy: boolean;
  /** What is wrong with the address, in words. */
  invalid: string;
  error: unknown;
  type: (event: Event) => void;
  submit: (event: Event) => void;
}

export function emailStep({ email, busy, invalid, error, type, submit, ...speech }: EmailOptions): TemplateResult {
  const words = speech.messages.signIn;
  return html`
    ${cardHead({ icon: 'mail', title: words.heading, text: words.emailText })}
    <form class="form" novalidate @submit=${submit}>
      ${error === undefined ? nothing : failure(error, speech)}
      <div class="field">
        <label class="label" for="email">${words.emailLabel}</label>
        <input
          id="email"
          class="input"
          type="text"
          inputmode="email"
          autocapitalize="none"
          spellcheck="false"
          name="email"
          autocomplete="email"
          maxlength="254"
          dir="ltr"
          .value=${email}
          ?readonly=${busy}
          aria-required="true"
          aria-invalid=${invalid ? 'true' : nothing}
          aria-describedby=${invalid ? 'email-error' : nothing}
          @input=${type}
        />
        <span class="field-error" id="email-error" role="alert" ?hidden=${!invalid}>${invalid}</span>
      </div>
      ${button({ label: words.send, kind: 'primary', type: 'submit', busy })}
    </form>
  `;
}

interface SentOptions extends Speech {
  email: string;
  busy: boolean;
  sentAgain: boolean;
  error: unknown;
  again: () => void;
  back: () => void;
}

/** The text is the same for an address without an account. */
export function sentStep({ email, busy, sentAgain, error, again, back, ...speech }: SentOptions): TemplateResult {
  const words = speech.messages.signIn;
  const text = html`${words.sentBefore}<strong class="address"><bdi>${email}</bdi></strong
    >${words.sentAfter}`;
  return html`
    ${cardHead({ icon: 'send', title: words.sentHeading, text })}
    ${error === undefined ? nothing : failure(error, speech)}
    <div class="actions">
      ${button({ label: words.sendAgain, busy, onClick: again })}
      <button type="button" class="link" @click=${back}>${words.otherAddress}</button>
      <span class="said" role="status">${sentAgain ? html`${icon('check')}${words.sentAgain}` : nothing}</span>
    </div>
  `;
}

/** The person must press a button, so that no mail scanner or prefetch uses up the link. */
export function linkStep(options: Speech & { busy: boolean; error: unknown; signIn: () => void }): TemplateResult {
  const words = options.messages.signIn;
  return html`
    ${cardHead({ icon: 'key-round', title: words.linkHeading, text: words.linkText })}
    ${options.error === undefined ? nothing : failure(options.error, options)}
    ${button({ label: words.linkAction, kind: 'primary', busy: options.busy, onClick: options.signIn })}
  `;
}

interface LinkFault {
  icon: IconName;
  tone: 'warning' | 'danger';
  title: string;
  text: string;
}

/** Why a link cannot sign anyone in; undefined for a failure that may be temporary. */
export function linkFaultOf(error: unknown, { messages }: Speech): LinkFault | undefined {
  const words = messages.signIn;
  const faults: Record<string, LinkFault> = {
    link_invalid: { icon: 'circle-alert', tone: 'danger', title: words.invalidHeading, text: words.invalidText },
    link_expired: { icon: 'clock', tone: 'warning', title: words.expiredHeading, text: words.expiredText },
    link_used: { icon: 'circle-alert', tone: 'warning', title: words.usedHeading, text: words.usedText },
  };
  return isRosterError(error) ? faults[error.code] : undefined;
}

export function unusableLink(
  fault: LinkFault | undefined,
  { messages }: Speech,
  newLink: (() => void) | undefined,
): TemplateResult {
  const words = messages.signIn;
  return html`
    ${cardHead(fault ?? { icon: 'mail', title: words.heading, text: words.missingText })}
    ${newLink ? html`<div class="actions">${button({ label: words.newLink, kind: 'primary', onClick: newLink })}</div>` : nothing}
  `;
}

interface CodeOptions extends Speech {
  attempt: CodeAttempt;
  recovery: boolean;
  submit: (event: Event) => void;
  /** Undefined if there are no recovery codes. */
  swap: (() => void) | undefined;
}

/** Asks for the code from the app, or for a recovery code. */
export function codeStep({ attempt, recovery, submit, swap, ...speech }: CodeOptions): TemplateResult {
  const { oneTimeCode, signIn: words } = speech.messages;
  const field = recovery
    ? { kind: 'recovery' as const, label: oneTimeCode.recoveryLabel, hint: oneTimeCode.recoveryHint }
    : { kind: 'code' as const, label: oneTimeCode.label, hint: oneTimeCode.hint };
  return html`
    ${cardHead({ icon: 'shield', title: words.codeHeading, text: words.codeText })}
    <form class="form" novalidate @submit=${submit}>
      ${codeField(attempt, field, speech)}
      <div class="actions">
        ${button({ label: words.verify, kind: 'primary', type: 'submit', busy: attempt.busy, disabled: attempt.secondsLeft > 0 })}
        ${
          swap
            ? html`<button type="button" class="link" @click=${swap}>
                ${recovery ? words.useCode : words.useRecovery}
              </button>`
            : nothing
        }
      </div>
    </form>
    ${recovery ? html`<p class="hint">${words.lost}</p>` : nothing}
  `;
}

export function doneStep({ messages }: Speech): TemplateResult {
  const words = messages.signIn;
  return html`${cardHead({ icon: 'circle-check', tone: 'success', title: words.doneHeading, text: words.doneText })}<slot
    ></slot>`;
}
