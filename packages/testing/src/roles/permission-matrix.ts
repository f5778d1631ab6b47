import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';
import { RoleDeleteDialog } from './role-delete-dialog.js';
import { RoleDialog } from './role-dialog.js';

/** `<roster-permission-matrix>`: the roles, what each can do, and custom roles. */
export class PermissionMatrix extends Widget {
  readonly dialog: RoleDialog;
  readonly deleteDialog: RoleDeleteDialog;

  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-permission-matrix'));
    this.dialog = new RoleDialog({ ...kit, scope: this.locator });
    this.deleteDialog = new RoleDeleteDialog({ ...kit, scope: this.locator });
  }

  /** The head of a role's column. */
  column(role: string | RegExp): Locator {
    return this.locator.getByRole('columnheader', { name: role });
  }

  /** The checkbox of a permission of a custom role. */
  cell(role: string, permission: string): Locator {
    return this.named('checkbox', this.messages.permissionMatrix.cell(role, permission));
  }

  /** Opens the dialog for a new role. */
  startRole(): Promise<void> {
    return this.press(this.messages.permissionMatrix.newRole);
  }

  /** Chooses from a role's menu. */
  async act(role: string, action: 'duplicate' | 'rename' | 'delete'): Promise<void> {
    const words = this.messages.permissionMatrix;
    await this.press(role);
    await this.named('menuitem', words[action], this.named('menu', words.actions(role))).click();
  }

  /** The bar that tells what is not saved yet. */
  get bar(): Locator {
    return this.named('group', this.messages.permissionMatrix.bar);
  }

  /** Saves the changes of every role, and waits until they are saved. */
  async save(): Promise<void> {
    const { save, saved } = this.messages.permissionMatrix;
    await this.press(save, this.bar);
    await this.locator.getByText(saved).waitFor();
  }

  discard(): Promise<void> {
    return this.press(this.messages.permissionMatrix.discard, this.bar);
  }
}
