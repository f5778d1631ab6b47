import { isRosterError } from '@roster-kit/sdk';
import { problemText } from './problem-text.js';
import type { ProblemMessages } from './speech.js';

/** What is wrong with a form's fields, by the field's name. */
export type FieldErrors<Name extends string> = Partial<Record<Name, string>>;

interface FieldRules<Name extends string> {
  /** Problem codes that are about one field. */
  byCode: Readonly<Record<string, Name>>;
  /** What to say when the server finds a field invalid and says no more. */
  invalid: Readonly<Record<Name, string>>;
}

/** The fields a refusal is about, with the text for each; empty when it is about none. */
export function errorsOf<Name extends string>(
  error: unknown,
  { byCode, invalid }: FieldRules<Name>,
  messages: ProblemMessages,
): FieldErrors<Name> {
  const errors: FieldErrors<Name> = {};
  if (!isRosterError(error)) return errors;
  const field = byCode[error.code];
  if (field) errors[field] = problemText(error, messages);
  for (const name of Object.keys(invalid) as Name[]) {
    const fault = faultAt(error, name, invalid[name]);
    if (fault) errors[name] = fault;
  }
  return errors;
}

/** What the server says about one field; `invalid` if it says no more than that; empty if the refusal is about something else. */
export function faultAt(error: unknown, field: string, invalid: string): string {
  if (!isRosterError(error) || error.code !== 'validation_failed') return '';
  const found = error.errors?.find(({ pointer }) => pointer === `/${field}`);
  return found ? found.message || invalid : '';
}

/** The first field with an error, in the order of the form: there the focus goes. */
export function firstOf<Name extends string>(errors: FieldErrors<Name>, order: readonly Name[]): Name | undefined {
  return order.find((name) => errors[name]);
}
