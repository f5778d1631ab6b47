import { optionalId } from './columns.js';

/**
 * Addresses, sort names and search words are stored in forms that the program makes. `text_version` is that of the forms an
 * organization's rows have, and `text_until` how far renew-text.ts has come. New organizations begin with the present forms.
 */
export const textForms = [
  `alter table organizations add column text_version integer not null default 0, add column text_until ${optionalId}`,
  'alter table organizations alter column text_version set default 1',
];
