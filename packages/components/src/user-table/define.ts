import { register } from '../shared/element/register.js';
import { registerLater } from '../shared/loading/later.js';
import { RosterUserTable } from './user-table.js';

register('roster-user-table', RosterUserTable);
registerLater('roster-bulk-dialog', () => import('../bulk-dialog/define.js'));
