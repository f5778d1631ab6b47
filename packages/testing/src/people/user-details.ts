import type { Locator } from 'playwright';
import { AccessExplainer } from '../access/access-explainer.js';
import { ConfirmDialog } from '../shared/confirm-dialog.js';
import { type Kit, Widget } from '../shared/widget.js';
import { RolePicker } from './role-picker.js';

/** What the sidebar asks about before it does it. */
export type AskedAction = 'revoke' | 'resetTwoFactor' | 'suspend' | 'reactivate' | 'delete';

/** `<roster-user-details>`, the sidebar with one account. */
export class UserDetails extends Widget {
  readonly role: RolePicker;
  readonly question: ConfirmDialog;
  readonly explainer: AccessExplainer;

  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-user-details'));
    this.role = new RolePicker(kit, this.locator);
    this.question = new ConfirmDialog(kit, this.locator);
    this.explainer = new AccessExplainer(kit, this.locator);
  }

  /** The heading with the person's name. */
  get heading(): Locator {
    return this.locator.getByRole('heading', { level: 2 });
  }

  /** Tells that somebody else changed the account first; nothing was saved. */
  get conflict(): Locator {
    return this.locator.getByText(this.messages.changeProblems.byCode.precondition_failed);
  }

  /** Chooses a role and saves it. */
  async changeRole(role: string): Promise<void> {
    await this.role.pick(role);
    await this.saveRole();
  }

  /** Saves the role that is chosen. */
  saveRole(): Promise<void> {
    return this.press(this.messages.userDetails.saveRole);
  }

  async rename(name: string): Promise<void> {
    const { rename, name: label } = this.messages.userDetails;
    await this.press(rename);
    await this.named('textbox', label).fill(name);
    await this.press(this.messages.common.save);
  }

  resendInvitation(): Promise<void> {
    return this.press(this.messages.userDetails.resend);
  }

  /** Opens the question, to read it before it is answered. */
  async ask(action: AskedAction): Promise<ConfirmDialog> {
    await this.press(this.messages.userDetails[action]);
    await this.question.locator.waitFor();
    return this.question;
  }

  revokeInvitation(): Promise<void> {
    return this.#do('revoke');
  }

  resetTwoFactor(): Promise<void> {
    return this.#do('resetTwoFactor');
  }

  suspend(): Promise<void> {
    return this.#do('suspend');
  }

  reactivate(): Promise<void> {
    return this.#do('reactivate');
  }

  delete(): Promise<void> {
    return this.#do('delete');
  }

  close(): Promise<void> {
    return this.press(this.messages.common.close);
  }

  async #do(action: AskedAction): Promise<void> {
    await (await this.ask(action)).confirm();
  }
}
