import { html, nothing, type TemplateResult } from 'lit';
import { isRosterError } from '@roster-kit/sdk';
import { problemText } from '../templates/problem-text.js';
import { failure, notice, type Speech } from '../templates/templates.js';
import type { CodeAttempt } from './code-attempt.js';

/** Problem codes about what was typed; any other failure is shown above the field. */
const AT_THE_FIELD = ['code_incorrect', 'validation_failed'];

const isAtTheField = (error: unknown) =>
  error instanceof IncompleteCode || (isRosterError(error) && AT_THE_FIELD.includes(error.code));

/** The code is too short. Nothing was sent, so it costs no attempt. */
export class IncompleteCode extends Error {}

/** The first six digits of what was typed or pasted ("123 456"). */
export const digitsOf = (text: string): string => text.replace(/\D/g, '').slice(0, 6);

interface CodeFieldOptions {
  label: string;
  hint: string;
  /** `code`: six digits from an app; `recovery`: letters, digits and dashes. */
  kind: 'code' | 'recovery';
}

function input(
  attempt: CodeAttempt,
  { kind }: CodeFieldOptions,
  describedBy: string,
  invalid: boolean,
): TemplateResult {
  const isCode = kind === 'code';
  const type = (event: Event) => {
    const field = event.currentTarget as HTMLInputElement;
    if (isCode) field.value = digitsOf(field.value);
    attempt.type(field.value);
  };
  return html`<input
    id="code"
    class="input code-input ${isCode ? '' : 'is-long'}"
    name="code"
    type="text"
    inputmode=${isCode ? 'numeric' : 'text'}
    autocomplete=${isCode ? 'one-time-code' : 'off'}
    autocapitalize="none"
    spellcheck="false"
    dir="ltr"
    maxlength=${isCode ? 12 : 32}
    .value=${attempt.code}
    ?readonly=${attempt.busy}
    aria-required="true"
    aria-invalid=${invalid ? 'true' : nothing}
    aria-describedby=${describedBy}
    @input=${type}
  />`;
}

function wait(attempt: CodeAttempt, { messages }: Speech): TemplateResult {
  const left = attempt.secondsLeft;
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  // Screen readers do not read a timer; they read the sentence before it once.
  return notice(
    'danger',
    html`${messages.oneTimeCode.tooMany} <span role="timer">${messages.oneTimeCode.again(clock)}</span>`,
  );
}

/** One input for a verification code, with the failure of the last attempt. */
export function codeField(attempt: CodeAttempt, options: CodeFieldOptions, speech: Speech): TemplateResult {
  const { error } = attempt;
  const waiting = attempt.secondsLeft > 0;
  const atField = !waiting && isAtTheField(error);
  const { incomplete, recoveryIncomplete } = speech.messages.oneTimeCode;
  const text =
    error instanceof IncompleteCode
      ? options.kind === 'code'
        ? incomplete
        : recoveryIncomplete
      : problemText(error, speech.messages);
  return html`
    ${waiting ? wait(attempt, speech) : error && !atField ? failure(error, speech) : nothing}
    <div class="field">
      <label class="label" for="code">${options.label}</label>
      ${input(attempt, options, atField ? 'code-error code-hint' : 'code-hint', atField)}
      <span id="code-error" class="field-error" role="alert" ?hidden=${!atField}>${atField ? text : nothing}</span>
      <span id="code-hint" class="hint">${options.hint}</span>
    </div>
  `;
}
