import { type InvitationCreate, isRosterError } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import { problemText } from '../shared/templates/problem-text.js';

export type FieldName = 'email' | 'name' | 'roleId';

/** What the form holds, as typed. */
export type Fields = Readonly<Record<FieldName, string>>;

export type FieldErrors = Partial<Record<FieldName, string>>;

export const NO_FIELDS: Fields = { email: '', name: '', roleId: '' };

/** Order of the form, for where the focus goes. */
const ORDER: readonly FieldName[] = ['email', 'name', 'roleId'];

const AT_FIELD: Readonly<Record<string, FieldName>> = {
  address_taken: 'email',
  address_deleted: 'email',
  domain_not_allowed: 'email',
  role_exceeds_actor: 'roleId',
  unknown_role: 'roleId',
};

/** What can be said without asking the server. Addresses are its business; only what cannot be one is refused here. */
export function check({ email, roleId }: Fields, { inviteDialog: t }: Messages): FieldErrors {
  const address = email.trim();
  return {
    ...(address === ''
      ? { email: t.emailMissing }
      : /^[^\s@]+@[^\s@]+$/.test(address)
        ? {}
        : { email: t.emailInvalid }),
    ...(roleId === '' ? { roleId: t.roleMissing } : {}),
  };
}

/** The fields a refusal is about; empty when it is about none. */
export function errorsOf(error: unknown, messages: Messages): FieldErrors {
  if (!isRosterError(error)) return {};
  const field = AT_FIELD[error.code];
  if (field) return { [field]: problemText(error, messages) };
  if (error.code !== 'validation_failed') return {};
  const { emailInvalid, nameInvalid, roleMissing } = messages.inviteDialog;
  const texts: Fields = { email: emailInvalid, name: nameInvalid, roleId: roleMissing };
  const named = ORDER.filter((name) => error.errors?.some(({ pointer }) => pointer === `/${name}`));
  return Object.fromEntries(named.map((name) => [name, texts[name]]));
}

export function firstOf(errors: FieldErrors): FieldName | undefined {
  return ORDER.find((name) => errors[name]);
}

export function invitationOf({ email, name, roleId }: Fields): InvitationCreate {
  return { email: email.trim(), roleId, ...(name.trim() ? { name: name.trim() } : {}) };
}
