import { acceptInvitation } from './accept-invitation.js';
import { accessExplainer } from './access-explainer.js';
import { accessLevelSelector } from './access-level-selector.js';
import { accessList } from './access-list.js';
import { activityLog } from './activity-log.js';
import { common, status } from './common.js';
import { inviteDialog } from './invite-dialog.js';
import { oneTimeCode } from './one-time-code.js';
import { permissionMatrix } from './permission-matrix.js';
import { problems } from './problems.js';
import { rolePicker } from './role-picker.js';
import { securitySettings } from './security-settings.js';
import { signIn } from './sign-in.js';
import { twoFactorSetup } from './two-factor-setup.js';
import { twoFactorToggle } from './two-factor-toggle.js';
import { userDetails } from './user-details.js';
import { userTable } from './user-table.js';
import { usersAndPermissions } from './users-and-permissions.js';

/** English. The other locales have its shape. */
export const en = {
  acceptInvitation,
  accessExplainer,
  accessLevelSelector,
  accessList,
  activityLog,
  common,
  inviteDialog,
  oneTimeCode,
  permissionMatrix,
  problems,
  rolePicker,
  securitySettings,
  signIn,
  status,
  twoFactorSetup,
  twoFactorToggle,
  userDetails,
  userTable,
  usersAndPermissions,
} as const;
