import { ConfirmDialog } from '../shared/confirm-dialog.js';
import type { Kit } from '../shared/widget.js';

/** `<roster-role-delete-dialog>`. */
export class RoleDeleteDialog extends ConfirmDialog {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-role-delete-dialog'));
  }
}
