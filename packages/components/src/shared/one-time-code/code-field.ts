import { html, nothing, type TemplateResult } from 'lit';
import { isRosterError } from '@roster-kit/sdk';
import { duration } from '../templates/format.js';
import { problemText } from '../templates/problem-text.js';
import type { SpeechWith } from '../templates/speech.js';
import { failure, type FailureSpeech, notice } from '../templates/templates.js';
import type { CodeAttempt } from './code-attempt.js';

/** A wait this long is told in words and not counted down by the second. */
const HOUR_IN_SECONDS = 3600;

/** Problem codes about what was typed; any other failure is shown above the field. */
const AT_THE_FIELD = ['code_incorrect', 'validation_failed'];

const isAtTheField = (error: unknown) =>
  error instanceof IncompleteCode || (isRosterError(error) && AT_THE_FIELD.includes(error.code));

/** The code is too short. Nothing was sent, so it costs no attempt. */
export class IncompleteCode extends Error {}

/** The first six digits, of any script, of what was typed or pasted ("123 456"). The server reads them as numbers. */
export const digitsOf = (text: string): string => [...text.replace(/\P{Nd}/gu, '')].slice(0, 6).join('');

/** Letters and digits: what counts of a code. The server ignores every space, dash and invisible character. */
export const lengthOf = (code: string): number => [...code.replace(/[^\p{L}\p{Nd}]/gu, '')].length;

type CodeFieldSpeech = SpeechWith<'oneTimeCode'> & FailureSpeech;

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
    maxlength=${isCode ? 32 : 64}
    .value=${attempt.code}
    ?readonly=${attempt.busy}
    aria-required="true"
    aria-invalid=${invalid ? 'true' : nothing}
    aria-describedby=${describedBy}
    @input=${type}
  />`;
}

function wait(attempt: CodeAttempt, { messages, locale }: SpeechWith<'oneTimeCode'>): TemplateResult {
  const left = attempt.secondsLeft;
  const clock =
    left < HOUR_IN_SECONDS ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` : duration(left, locale);
  // Screen readers do not read a timer; they read the sentence before it once.
  return notice(
    'danger',
    html`${messages.oneTimeCode.tooMany} <span role="timer">${messages.oneTimeCode.again(clock)}</span>`,
  );
}

/** One input for a verification code, with the failure of the last attempt. */
export function codeField(attempt: CodeAttempt, options: CodeFieldOptions, speech: CodeFieldSpeech): TemplateResult {
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
