import { canAssignRole } from '@roster-kit/policy';
import type { Actor, Role } from '@roster-kit/sdk';
import type { RoleEdit } from './role-drafts.js';

/** What can be done with a whole role. */
export type RoleAction = 'duplicate' | 'rename' | 'delete';

/** Why a role cannot be changed: it is built in, it is the person's own (P2), or it has permissions that the person does not have (P3). */
export type Lock = 'fixed' | 'own' | 'exceeds';

/** A role's column, and what the person may do with the role. */
export interface Column {
  stored: Role;
  /** The role with its unsaved changes. */
  role: Role;
  edit: RoleEdit | undefined;
  isEditable: boolean;
  /** Why it is not editable; also undefined for a person who may not change any role. */
  lock: Lock | undefined;
  actions: readonly RoleAction[];
}

/** The person who edits. */
export interface Editor {
  may: (permission: string, offer: 'roles.create' | 'roles.update' | 'roles.delete') => boolean;
  actor: Actor | undefined;
  /** Id of the person's own role. */
  ownRole: string | undefined;
}

function lockOf(role: Role, { actor, ownRole }: Editor): Lock | undefined {
  if (role.system) return 'fixed';
  if (role.id === ownRole) return 'own';
  return canAssignRole(actor, role).allowed ? undefined : 'exceeds';
}

export function columnOf(stored: Role, edit: RoleEdit | undefined, editor: Editor): Column {
  const mayUpdate = editor.may('roles:update', 'roles.update');
  const reason = lockOf(stored, editor);
  const lock = mayUpdate ? reason : undefined;
  const mayRename = mayUpdate && (lock === undefined || lock === 'own');
  const mayDelete = editor.may('roles:delete', 'roles.delete') && !reason;
  return {
    stored,
    role: edit?.edited ?? stored,
    edit,
    lock,
    isEditable: mayUpdate && !lock,
    actions: [
      ...(editor.may('roles:create', 'roles.create') ? ['duplicate' as const] : []),
      ...(mayRename ? ['rename' as const] : []),
      ...(mayDelete ? ['delete' as const] : []),
    ],
  };
}
