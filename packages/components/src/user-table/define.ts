import '../bulk-dialog/define.js';
import { register } from '../shared/element/register.js';
import { RosterUserTable } from './user-table.js';

register('roster-user-table', RosterUserTable);
