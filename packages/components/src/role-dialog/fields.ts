import { canAssignRole } from '@roster-kit/policy';
import { foldText } from '@roster-kit/policy/text';
import type { Actor, Permission, Role } from '@roster-kit/sdk';
import { errorsOf, type FieldErrors } from '../shared/templates/field-errors.js';
import { nameFault } from '../shared/templates/typed-text.js';
import type { Speech } from './role-dialog.messages.js';

export type FieldName = 'name' | 'description';

/** What the form holds, as typed. `startId` is the role to copy, or empty. */
export type Fields = Readonly<Record<FieldName | 'startId', string>>;

export const NO_FIELDS: Fields = { name: '', description: '', startId: '' };

/** The order of the form, in which the focus looks for an error. */
export const ORDER: readonly FieldName[] = ['name', 'description'];

/** What a copied role starts with, and what is left out because the person who copies it does not have it (P3). */
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

/** The first name of "Editor copy", "Editor copy 2", … that no role has. */
export function freeName(wanted: string, roles: readonly Role[]): string {
  const taken = new Set(roles.map(({ name }) => foldText(name)));
  const names = [wanted, ...roles.map((_role, at) => `${wanted} ${at + 2}`)];
  return names.find((name) => !taken.has(foldText(name))) ?? wanted;
}

/** What was typed, for the fields where it differs from the role. */
export function changedFields(role: Role, fields: Fields): Partial<Record<FieldName, string>> {
  return Object.fromEntries(
    ORDER.filter((name) => fields[name].trim() !== role[name]).map((name) => [name, fields[name].trim()]),
  );
}

export function check({ name }: Fields, speech: Speech): FieldErrors<FieldName> {
  return { name: nameFault(name, speech.messages.roleDialog.nameMissing, speech) };
}

/** The fields a refusal is about. */
export function refusedFields(error: unknown, messages: Speech['messages']): FieldErrors<FieldName> {
  const { nameInvalid, descriptionInvalid } = messages.roleDialog;
  const invalid = { name: nameInvalid, description: descriptionInvalid };
  return errorsOf(error, { byCode: { role_name_taken: 'name' }, invalid }, messages);
}
