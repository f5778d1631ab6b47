import '../user-table/define.js';
import { register } from '../shared/element/register.js';
import { registerLater } from '../shared/loading/later.js';
import { RosterUsersAndPermissions } from './users-and-permissions.js';

register('roster-users-and-permissions', RosterUsersAndPermissions);
registerLater('roster-activity-log', () => import('../activity-log/define.js'));
registerLater('roster-invite-dialog', () => import('../invite-dialog/define.js'));
registerLater('roster-permission-matrix', () => import('../permission-matrix/define.js'));
registerLater('roster-security-settings', () => import('../security-settings/define.js'));
registerLater('roster-sign-in', () => import('../sign-in/define.js'));
registerLater('roster-two-factor-setup', () => import('../two-factor-setup/define.js'));
registerLater('roster-user-details', () => import('../user-details/define.js'));
