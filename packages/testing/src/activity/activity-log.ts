import type { Locator } from 'playwright';
import { type Kit, Widget } from '../shared/widget.js';

/** The kinds of change that the log is filtered by. */
export type ActivityKind = keyof Kit['messages']['activityLog']['kinds'];

/** `<roster-activity-log>`. */
export class ActivityLog extends Widget {
  constructor(kit: Kit) {
    super(kit, kit.scope.locator('roster-activity-log'));
  }

  /** The newest entry that has this text. */
  entry(text: string | RegExp): Locator {
    return this.locator.getByRole('listitem').filter({ hasText: text }).first();
  }

  async filterByKind(kind: ActivityKind): Promise<void> {
    const { kind: label, kinds } = this.messages.activityLog;
    await this.choose(label, kinds[kind]);
  }

  /** Days as `2026-11-28`; leave one out for no limit. */
  async filterByDays({ from, to }: { from?: string; to?: string }): Promise<void> {
    const words = this.messages.activityLog;
    await this.locator.getByLabel(words.from, { exact: true }).fill(from ?? '');
    await this.locator.getByLabel(words.to, { exact: true }).fill(to ?? '');
  }

  loadMore(): Promise<void> {
    return this.press(this.messages.activityLog.loadMore);
  }
}
