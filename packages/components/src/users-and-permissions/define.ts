import '../activity-log/define.js';
import '../invite-dialog/define.js';
import '../permission-matrix/define.js';
import '../security-settings/define.js';
import '../sign-in/define.js';
import '../two-factor-setup/define.js';
import '../user-details/define.js';
import '../user-table/define.js';
import { register } from '../shared/element/register.js';
import { RosterUsersAndPermissions } from './users-and-permissions.js';

register('roster-users-and-permissions', RosterUsersAndPermissions);
