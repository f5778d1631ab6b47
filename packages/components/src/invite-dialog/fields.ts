import type { InvitationCreate } from '@roster-kit/sdk';
import { errorsOf, type FieldErrors } from '../shared/templates/field-errors.js';
import { addressFault, nameFault } from '../shared/templates/typed-text.js';
import type { Speech } from './invite-dialog.messages.js';

export type FieldName = 'email' | 'name' | 'roleId';

/** What the form holds, as typed. */
export type Fields = Readonly<Record<FieldName, string>>;

export const NO_FIELDS: Fields = { email: '', name: '', roleId: '' };

/** The order of the form, in which the focus looks for an error. */
export const ORDER: readonly FieldName[] = ['email', 'name', 'roleId'];

const BY_CODE: Readonly<Record<string, FieldName>> = {
  address_taken: 'email',
  address_deleted: 'email',
  domain_not_allowed: 'email',
  role_exceeds_actor: 'roleId',
  unknown_role: 'roleId',
};

/** What is wrong before the server is asked. */
export function check({ email, name, roleId }: Fields, speech: Speech): FieldErrors<FieldName> {
  const { emailInvalid, emailMissing, roleMissing } = speech.messages.inviteDialog;
  return {
    email: addressFault(email, email.trim() ? emailInvalid : emailMissing, speech),
    name: nameFault(name, '', speech),
    roleId: roleId === '' ? roleMissing : '',
  };
}

/** The fields a refusal is about. */
export function refusedFields(error: unknown, messages: Speech['messages']): FieldErrors<FieldName> {
  const { emailInvalid, nameInvalid, roleMissing } = messages.inviteDialog;
  const invalid = { email: emailInvalid, name: nameInvalid, roleId: roleMissing };
  return errorsOf(error, { byCode: BY_CODE, invalid }, messages);
}

export function invitationOf({ email, name, roleId }: Fields): InvitationCreate {
  return { email: email.trim(), roleId, ...(name.trim() ? { name: name.trim() } : {}) };
}
