/** Registers every element. Import one folder's own define to register less. */
import './accept-invitation/define.js';
import './access-level-selector/define.js';
import './access-list/define.js';
import './activity-log/define.js';
import './can/define.js';
import './confirm-dialog/define.js';
import './invite-dialog/define.js';
import './permission-matrix/define.js';
import './provider/define.js';
import './role-picker/define.js';
import './security-settings/define.js';
import './sign-in/define.js';
import './two-factor-setup/define.js';
import './two-factor-toggle/define.js';
import './user-details/define.js';
import './user-table/define.js';
import './users-and-permissions/define.js';
