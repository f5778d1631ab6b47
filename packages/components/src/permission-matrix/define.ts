import { register } from '../shared/element/register.js';
import { registerLater } from '../shared/loading/later.js';
import { RosterPermissionMatrix } from './permission-matrix.js';

register('roster-permission-matrix', RosterPermissionMatrix);
registerLater('roster-role-delete-dialog', () => import('../role-delete-dialog/define.js'));
registerLater('roster-role-dialog', () => import('../role-dialog/define.js'));
