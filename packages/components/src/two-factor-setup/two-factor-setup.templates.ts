import { html, nothing, type TemplateResult } from 'lit';
import type { TwoFactorSetup } from '@roster-kit/sdk';
import type { CodeAttempt } from '../shared/one-time-code/code-attempt.js';
import { codeField } from '../shared/one-time-code/code-field.js';
import { cardHead } from '../shared/templates/card.js';
import { button } from '../shared/templates/templates.js';
import { qrCode } from './qr-code.js';
import type { Speech } from './two-factor-setup.messages.js';

export function whyStep(
  options: Speech & {
    organization: string | undefined;
    error: TemplateResult | undefined;
    busy: boolean;
    start: () => void;
  },
): TemplateResult {
  const words = options.messages.twoFactorSetup;
  const text = options.organization === undefined ? words.whyFree : words.whyRequired(options.organization);
  return html`
    ${cardHead({ icon: 'shield-check', title: words.whyHeading, text })}
    <p class="card-text">${words.youNeed}</p>
    ${options.error ?? nothing}
    <div class="actions">
      ${button({ label: words.start, kind: 'primary', busy: options.busy, onClick: options.start })}
    </div>
  `;
}

interface ScanOptions extends Speech {
  setup: TwoFactorSetup;
  attempt: CodeAttempt;
  copied: boolean;
  copy: () => void;
  submit: (event: Event) => void;
}

const grouped = (secret: string) => secret.replace(/(.{4})(?=.)/g, '$1 ');

export function scanStep({ setup, attempt, copied, copy, submit, ...speech }: ScanOptions): TemplateResult {
  const { common, oneTimeCode, twoFactorSetup: words } = speech.messages;
  return html`
    ${cardHead({ icon: 'key-round', title: words.scanHeading })}
    <ol class="steps" role="list">
      <li class="step">
        <div class="step-body">
          <h3 class="step-title">${words.scanStep}</h3>
          <div class="scan">
            ${qrCode(setup.otpauthUri, words.qrLabel)}
            <div class="key">
              <span class="hint">${words.noCamera}</span>
              <code class="secret"><bdi dir="ltr">${grouped(setup.secret)}</bdi></code>
              ${button({ label: copied ? common.copied : words.copyKey, icon: copied ? 'check' : 'copy', onClick: copy })}
            </div>
          </div>
        </div>
      </li>
      <li class="step">
        <form class="step-body" novalidate @submit=${submit}>
          <h3 class="step-title">${words.codeStep}</h3>
          ${codeField(attempt, { kind: 'code', label: oneTimeCode.label, hint: oneTimeCode.hint }, speech)}
          <div class="actions">
            ${button({ label: words.verify, kind: 'primary', type: 'submit', busy: attempt.busy, disabled: attempt.secondsLeft > 0 })}
          </div>
        </form>
      </li>
    </ol>
  `;
}

export function expiredStep(
  options: Speech & { error: TemplateResult | undefined; busy: boolean; start: () => void },
): TemplateResult {
  const words = options.messages.twoFactorSetup;
  return html`
    ${cardHead({ icon: 'clock', tone: 'warning', title: words.scanHeading, text: words.expired })}
    ${options.error ?? nothing}
    <div class="actions">
      ${button({ label: words.again, kind: 'primary', busy: options.busy, onClick: options.start })}
    </div>
  `;
}

interface CodesOptions extends Speech {
  codes: readonly string[];
  copied: boolean;
  missing: boolean;
  copy: () => void;
  download: () => void;
  tick: (event: Event) => void;
  finish: (event: Event) => void;
}

export function codesStep({
  codes,
  copied,
  missing,
  copy,
  download,
  tick,
  finish,
  messages,
}: CodesOptions): TemplateResult {
  const { common, twoFactorSetup: words } = messages;
  return html`
    ${cardHead({ icon: 'key-round', title: words.codesHeading, text: words.codesText })}
    <ul class="codes" role="list" aria-label=${words.codesList}>
      ${codes.map((code) => html`<li><bdi dir="ltr">${code}</bdi></li>`)}
    </ul>
    <div class="actions">
      ${button({ label: copied ? common.copied : words.copyCodes, icon: copied ? 'check' : 'copy', onClick: copy })}
      ${button({ label: words.download, icon: 'download', onClick: download })}
    </div>
    <form class="form" novalidate @submit=${finish}>
      <div class="field">
        <label class="check"
          ><input
            type="checkbox"
            id="saved"
            aria-required="true"
            aria-invalid=${missing ? 'true' : nothing}
            aria-describedby="saved-error"
            @change=${tick}
          />${words.savedLabel}</label
        >
        <span class="field-error" id="saved-error" role="alert" ?hidden=${!missing}
          >${missing ? words.savedMissing : nothing}</span
        >
      </div>
      <div class="actions">${button({ label: words.finish, kind: 'primary', type: 'submit' })}</div>
    </form>
  `;
}

export function doneStep({ messages }: Speech, already: boolean): TemplateResult {
  const words = messages.twoFactorSetup;
  return cardHead({
    icon: 'circle-check',
    tone: 'success',
    title: already ? words.alreadyHeading : words.doneHeading,
    text: already ? words.alreadyText : words.doneText,
  });
}

export function setupSkeleton({ messages }: Speech): TemplateResult {
  return html`<div class="form delayed" role="status">
    <span class="visually-hidden">${messages.common.loading}</span>
    <span class="skeleton card-skeleton"></span><span class="skeleton text-skeleton"></span
    ><span class="skeleton button-skeleton"></span>
  </div>`;
}
