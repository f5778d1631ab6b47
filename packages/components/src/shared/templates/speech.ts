import type { Messages, Table } from '../../messages/messages.js';

/** Some tables of texts, and the locale of dates, numbers and lists: what a template needs to speak. */
export interface SpeechWith<Used extends Table> {
  messages: Pick<Messages, Used>;
  /** BCP 47; always of the language of the texts. */
  locale: string;
}

/** The texts of problems. Only an element that changes something, or takes a link or a code, has the second table. */
export type ProblemMessages = Pick<Messages, 'problems'> & Partial<Pick<Messages, 'changeProblems'>>;
