import type { Messages } from '../messages.js';
import { acceptInvitation } from './accept-invitation.js';
import { accessExplainer } from './access-explainer.js';
import { accessLevelSelector } from './access-level-selector.js';
import { accessList } from './access-list.js';
import { activityLog } from './activity-log.js';
import { bulkDialog } from './bulk-dialog.js';
import { changeProblems } from './change-problems.js';
import { common, status } from './common.js';
import { delivery } from './delivery.js';
import { inviteDialog } from './invite-dialog.js';
import { notOffered } from './not-offered.js';
import { oneTimeCode } from './one-time-code.js';
import { permissionMatrix } from './permission-matrix.js';
import { problems } from './problems.js';
import { roleDeleteDialog } from './role-delete-dialog.js';
import { roleDialog } from './role-dialog.js';
import { rolePicker } from './role-picker.js';
import { securitySettings } from './security-settings.js';
import { signIn } from './sign-in.js';
import { twoFactorSetup } from './two-factor-setup.js';
import { twoFactorToggle } from './two-factor-toggle.js';
import { typedText } from './typed-text.js';
import { userDetails } from './user-details.js';
import { userSelection } from './user-selection.js';
import { userTable } from './user-table.js';
import { usersAndPermissions } from './users-and-permissions.js';

/** Turkish. No human reader has checked it. */
export const tr: Messages = {
  language: 'tr',
  acceptInvitation,
  accessExplainer,
  accessLevelSelector,
  accessList,
  activityLog,
  bulkDialog,
  changeProblems,
  common,
  delivery,
  inviteDialog,
  notOffered,
  oneTimeCode,
  permissionMatrix,
  problems,
  roleDeleteDialog,
  roleDialog,
  rolePicker,
  securitySettings,
  signIn,
  status,
  twoFactorSetup,
  twoFactorToggle,
  typedText,
  userDetails,
  userSelection,
  userTable,
  usersAndPermissions,
};
