import { unseenIn } from '@roster-kit/policy/text';
import type { SpeechWith } from './speech.js';

// P13: said at the field before the server is asked. What only the server knows, its own sentence says (field-errors.ts).

/** A character that cannot be seen, or that turns the text, in words; empty if there is none. */
function characterFault(
  text: string,
  accept: 'none' | 'writing',
  { messages, locale }: SpeechWith<'typedText'>,
): string {
  const character = unseenIn(text.trim() === '' ? '' : text, accept);
  if (!character) return '';
  const { name, code, position, turns } = character;
  return messages.typedText[turns ? 'turning' : 'invisible'](name, code, position.toLocaleString(locale));
}

/** What is wrong with an address, in words; empty if nothing is. `invalid` is what to say in general. */
export const addressFault = (text: string, invalid: string, speech: SpeechWith<'typedText'>): string =>
  characterFault(text, 'none', speech) || (/^[^\s@]+@[^\s@]+$/.test(text.trim()) ? '' : invalid);

/** What is wrong with a name, in words; empty if nothing is. `missing` is what to say when there is none. */
export const nameFault = (text: string, missing: string, speech: SpeechWith<'typedText'>): string =>
  text.trim() === '' ? missing : characterFault(text, 'writing', speech);
