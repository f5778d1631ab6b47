import { canAssignRole } from '@roster-kit/policy';
import { type Actor, isRosterError, type Permission, type Role } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import { problemText } from '../shared/templates/problem-text.js';

export type FieldName = 'name' | 'description';

/** What the form holds, as typed; `startId` is the role to copy from, empty for none. */
export type Fields = Readonly<Record<FieldName | 'startId', string>>;

export type FieldErrors = Partial<Record<FieldName, string>>;

export const NO_FIELDS: Fields = { name: '', description: '', startId: '' };

const ORDER: readonly FieldName[] = ['name', 'description'];

/** What a role begins with, and what of the other role's it goes without, because whoever makes it does not hold that (P3). */
export interface Start {
  permissions: string[];
  defaultAccessLevel: string | null;
  leftOut: Permission[];
  isLevelLeftOut: boolean;
}

export function startFrom(source: Role | undefined, actor: Actor | undefined): Start {
  if (!source || !actor) return { permissions: [], defaultAccessLevel: null, leftOut: [], isLevelLeftOut: false };
  const held = new Set(actor.role.permissions);
  const isLevelLeftOut = !canAssignRole(actor, { permissions: [], defaultAccessLevel: source.defaultAccessLevel })
    .allowed;
  const known = actor.catalogue.permissions as readonly Permission[];
  return {
    permissions: source.permissions.filter((id) => held.has(id)),
    defaultAccessLevel: isLevelLeftOut ? null : source.defaultAccessLevel,
    leftOut: known.filter(({ id }) => source.permissions.includes(id) && !held.has(id)),
    isLevelLeftOut,
  };
}

/** The first of "Editor copy", "Editor copy 2", … that no role has. */
export function freeName(wanted: string, roles: readonly Role[]): string {
  const taken = new Set(roles.map(({ name }) => name.toLowerCase()));
  const names = [wanted, ...roles.map((_role, at) => `${wanted} ${at + 2}`)];
  return names.find((name) => !taken.has(name.toLowerCase())) ?? wanted;
}

/** What was typed into a field, for the fields where it is not what the role has. */
export function typedOver(role: Role, fields: Fields): Partial<Record<FieldName, string>> {
  return Object.fromEntries(
    ORDER.filter((name) => fields[name].trim() !== role[name]).map((name) => [name, fields[name].trim()]),
  );
}

export function check({ name }: Fields, { roleDialog: t }: Messages): FieldErrors {
  return name.trim() === '' ? { name: t.nameMissing } : {};
}

/** The fields a refusal is about; empty when it is about none. */
export function errorsOf(error: unknown, messages: Messages): FieldErrors {
  if (!isRosterError(error)) return {};
  if (error.code === 'role_name_taken') return { name: problemText(error, messages) };
  if (error.code !== 'validation_failed') return {};
  const { nameInvalid, descriptionInvalid } = messages.roleDialog;
  const texts = { name: nameInvalid, description: descriptionInvalid };
  const named = ORDER.filter((name) => error.errors?.some(({ pointer }) => pointer === `/${name}`));
  return Object.fromEntries(named.map((name) => [name, texts[name]]));
}

export function firstOf(errors: FieldErrors): FieldName | undefined {
  return ORDER.find((name) => errors[name]);
}
