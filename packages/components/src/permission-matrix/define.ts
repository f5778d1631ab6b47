import '../role-delete-dialog/define.js';
import '../role-dialog/define.js';
import { register } from '../shared/element/register.js';
import { RosterPermissionMatrix } from './permission-matrix.js';

register('roster-permission-matrix', RosterPermissionMatrix);
