import { register } from '../shared/element/register.js';
import { RosterRoleDialog } from './role-dialog.js';

register('roster-role-dialog', RosterRoleDialog);
