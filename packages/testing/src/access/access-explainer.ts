import type { Locator } from 'playwright';
import { anyOf, type Kit, Widget } from '../shared/widget.js';

/** `<roster-access-explainer>`: what a person can do, and why. */
export class AccessExplainer extends Widget {
  constructor(kit: Kit, within: Kit['scope'] = kit.scope) {
    super(kit, within.locator('roster-access-explainer'));
  }

  /** The answer to the last question. */
  get answer(): Locator {
    const { yes, no, later } = this.messages.accessExplainer;
    return this.locator.getByRole('status').filter({ hasText: anyOf([yes, no, later]) });
  }

  /** Unfolds the section, asks about a permission by its label, and resolves to the answer. */
  async ask(permission: string, resource?: string): Promise<string> {
    const { summary, question, resource: resourceLabel } = this.messages.accessExplainer;
    const picker = this.named('combobox', question);
    if (!(await picker.isVisible())) await this.locator.getByText(summary, { exact: true }).click();
    await this.choose(question, permission);
    if (resource !== undefined) await this.choose(resourceLabel, resource);
    await this.answer.waitFor();
    return this.answer.innerText();
  }
}
