import type { InvitationCreate } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import { errorsOf, type FieldErrors } from '../shared/templates/field-errors.js';

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

/** What is wrong before the server is asked. Only the server knows whether an address exists; here it must look like one. */
export function check({ email, roleId }: Fields, { inviteDialog: t }: Messages): FieldErrors<FieldName> {
  const address = email.trim();
  const looksLikeAddress = /^[^\s@]+@[^\s@]+$/.test(address);
  return {
    ...(looksLikeAddress ? {} : { email: address ? t.emailInvalid : t.emailMissing }),
    ...(roleId === '' ? { roleId: t.roleMissing } : {}),
  };
}

/** The fields a refusal is about. */
export function refusedFields(error: unknown, messages: Messages): FieldErrors<FieldName> {
  const { emailInvalid, nameInvalid, roleMissing } = messages.inviteDialog;
  const invalid = { email: emailInvalid, name: nameInvalid, roleId: roleMissing };
  return errorsOf(error, { byCode: BY_CODE, invalid }, messages);
}

export function invitationOf({ email, name, roleId }: Fields): InvitationCreate {
  return { email: email.trim(), roleId, ...(name.trim() ? { name: name.trim() } : {}) };
}
