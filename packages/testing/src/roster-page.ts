import type { Locator, Page } from 'playwright';
import type { Messages } from '@roster-kit/components';
import { en } from '@roster-kit/components/messages/en';
import { AccessExplainer } from './access/access-explainer.js';
import { AccessLevelSelector } from './access/access-level-selector.js';
import { AccessList } from './access/access-list.js';
import { ActivityLog } from './activity/activity-log.js';
import { BulkDialog } from './people/bulk-dialog.js';
import { InviteDialog } from './people/invite-dialog.js';
import { RolePicker } from './people/role-picker.js';
import { UserDetails } from './people/user-details.js';
import { UserTable } from './people/user-table.js';
import { PermissionMatrix } from './roles/permission-matrix.js';
import { RoleDeleteDialog } from './roles/role-delete-dialog.js';
import { RoleDialog } from './roles/role-dialog.js';
import { SecuritySettings } from './settings/security-settings.js';
import { TwoFactorToggle } from './settings/two-factor-toggle.js';
import { ConfirmDialog } from './shared/confirm-dialog.js';
import { Toast } from './shared/toast.js';
import { AcceptInvitation } from './sign-in/accept-invitation.js';
import { SignIn } from './sign-in/sign-in.js';
import { TwoFactorSetup } from './sign-in/two-factor-setup.js';
import { UsersAndPermissions } from './users-and-permissions.js';

export interface RosterPageOptions {
  /** The texts that the page shows, such as `de` of `@roster-kit/components/messages/de`. English by default. */
  readonly messages?: Messages;
}

/** The page objects of every widget, named as their elements are. */
export interface RosterPage {
  readonly acceptInvitation: AcceptInvitation;
  readonly accessExplainer: AccessExplainer;
  readonly accessLevelSelector: AccessLevelSelector;
  readonly accessList: AccessList;
  readonly activityLog: ActivityLog;
  readonly bulkDialog: BulkDialog;
  readonly confirmDialog: ConfirmDialog;
  readonly inviteDialog: InviteDialog;
  readonly permissionMatrix: PermissionMatrix;
  readonly roleDeleteDialog: RoleDeleteDialog;
  readonly roleDialog: RoleDialog;
  readonly rolePicker: RolePicker;
  readonly securitySettings: SecuritySettings;
  readonly signIn: SignIn;
  /** The confirmations of the provider, such as "Invitation sent to …". */
  readonly toast: Toast;
  readonly twoFactorSetup: TwoFactorSetup;
  readonly twoFactorToggle: TwoFactorToggle;
  readonly userDetails: UserDetails;
  readonly usersAndPermissions: UsersAndPermissions;
  readonly userTable: UserTable;
}

/**
 * The page objects of the widgets on a page, or in a part of it where the page has a widget twice.
 *
 * @example
 * const { userTable, inviteDialog } = rosterPage(page);
 * await userTable.startInvite();
 * await inviteDialog.invite({ email: 'ada@example.com', role: 'Editor' });
 * await userTable.row('ada@example.com').open();
 */
export function rosterPage(scope: Page | Locator, { messages = en }: RosterPageOptions = {}): RosterPage {
  const kit = { scope, messages };
  return {
    acceptInvitation: new AcceptInvitation(kit),
    accessExplainer: new AccessExplainer(kit),
    accessLevelSelector: new AccessLevelSelector(kit),
    accessList: new AccessList(kit),
    activityLog: new ActivityLog(kit),
    bulkDialog: new BulkDialog(kit),
    confirmDialog: new ConfirmDialog(kit),
    inviteDialog: new InviteDialog(kit),
    permissionMatrix: new PermissionMatrix(kit),
    roleDeleteDialog: new RoleDeleteDialog(kit),
    roleDialog: new RoleDialog(kit),
    rolePicker: new RolePicker(kit),
    securitySettings: new SecuritySettings(kit),
    signIn: new SignIn(kit),
    toast: new Toast(kit),
    twoFactorSetup: new TwoFactorSetup(kit),
    twoFactorToggle: new TwoFactorToggle(kit),
    userDetails: new UserDetails(kit),
    usersAndPermissions: new UsersAndPermissions(kit),
    userTable: new UserTable(kit),
  };
}
