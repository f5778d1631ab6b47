import '../confirm-dialog/define.js';
import { register } from '../shared/element/register.js';
import { RosterRoleDeleteDialog } from './role-delete-dialog.js';

register('roster-role-delete-dialog', RosterRoleDeleteDialog);
