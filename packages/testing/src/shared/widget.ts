import type { Locator, Page } from 'playwright';
import type { Messages } from '@roster-kit/components';

/** Where widgets are looked for, and the message table that names what is in them. */
export interface Kit {
  /** A page, or a part of it where a page has a widget twice. */
  readonly scope: Page | Locator;
  readonly messages: Messages;
}

/** What a locator is told apart by: its role and accessible name, as a person using a screen reader would. */
type Role = Parameters<Locator['getByRole']>[0];

/** One widget on a page. Everything in it is found by role and accessible name. */
export class Widget {
  protected readonly messages: Messages;
  protected readonly kit: Kit;

  constructor(
    kit: Kit,
    /** The widget's element, for assertions and for what its methods do not cover. */
    readonly locator: Locator,
  ) {
    this.kit = kit;
    this.messages = kit.messages;
  }

  protected named(role: Role, name: string, within: Locator = this.locator): Locator {
    return within.getByRole(role, { name, exact: true });
  }

  protected press(name: string, within?: Locator): Promise<void> {
    return this.named('button', name, within).click();
  }

  /** Chooses an option of a select by its visible text. */
  protected async choose(name: string, option: string, within?: Locator): Promise<void> {
    await this.named('combobox', name, within).selectOption({ label: option });
  }
}

/** A table's or a list's row, which a method finds by a text in it. */
export const rowWith = (rows: Locator, text: string | RegExp): Locator => rows.filter({ hasText: text });

/** Matches each of these texts as they are. */
export const anyOf = (texts: readonly string[]): RegExp =>
  new RegExp(texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
