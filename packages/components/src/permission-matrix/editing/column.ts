import { canAssignRole } from '@roster-kit/policy';
import type { Actor, Role } from '@roster-kit/sdk';
import type { RoleEdit } from './role-drafts.js';

/** What can be done with a whole role. */
export type RoleAction = 'duplicate' | 'rename' | 'delete';

/** Why a role cannot be changed: it is built in, it is the person's own (P2), or it holds what the person does not (P3). */
export type Lock = 'fixed' | 'own' | 'exceeds';

/** One role for somebody who edits. */
export interface Column {
  stored: Role;
  /** The role with its unsaved changes. */
  role: Role;
  edit: RoleEdit | undefined;
  isEditable: boolean;
  /** Why it is not editable; undefined as well for somebody who may not change roles at all. */
  lock: Lock | undefined;
  actions: readonly RoleAction[];
}

/** Who edits. */
export interface Editor {
  may: (permission: 'roles:create' | 'roles:update' | 'roles:delete') => boolean;
  actor: Actor | undefined;
  /** Id of their own role. */
  ownRole: string | undefined;
}

function lockOf(role: Role, { actor, ownRole }: Editor): Lock | undefined {
  if (role.system) return 'fixed';
  if (role.id === ownRole) return 'own';
  return canAssignRole(actor, role).allowed ? undefined : 'exceeds';
}

export function columnOf(stored: Role, edit: RoleEdit | undefined, editor: Editor): Column {
  const mayUpdate = editor.may('roles:update');
  const lock = mayUpdate ? lockOf(stored, editor) : undefined;
  const mayRename = mayUpdate && (lock === undefined || lock === 'own');
  const mayDelete = editor.may('roles:delete') && !stored.system && stored.id !== editor.ownRole;
  return {
    stored,
    role: edit?.edited ?? stored,
    edit,
    lock,
    isEditable: mayUpdate && !lock,
    actions: [
      ...(editor.may('roles:create') ? ['duplicate' as const] : []),
      ...(mayRename ? ['rename' as const] : []),
      ...(mayDelete ? ['delete' as const] : []),
    ],
  };
}
