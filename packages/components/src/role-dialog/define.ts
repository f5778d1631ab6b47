import { register } from '../shared/register.js';
import { RosterRoleDialog } from './role-dialog.js';

register('roster-role-dialog', RosterRoleDialog);
