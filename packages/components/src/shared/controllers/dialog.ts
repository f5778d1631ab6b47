import type { ReactiveControllerHost } from 'lit';
import { closeDialog } from '../events/close-event.js';
import { Modal } from './modal.js';

type DialogHost = ReactiveControllerHost &
  EventTarget & { open: boolean; readonly renderRoot: HTMLElement | DocumentFragment };

interface DialogOptions {
  /** Whether a change is under way: Esc does nothing until it is answered. */
  isBusy: () => boolean;
  /** Closes the dialog; by default `open` becomes false and the page hears `roster-close`. */
  close?: () => void;
}

/**
 * The native `<dialog>` of an element with an `open` property: shows it, and closes it with Esc.
 * Its template binds `onCancel` and `onClose` to the native events of the same names.
 */
export class Dialog extends Modal {
  constructor(
    private readonly element: DialogHost,
    private readonly options: DialogOptions,
  ) {
    super(
      element,
      () => element.renderRoot.querySelector('dialog'),
      () => element.open,
    );
  }

  /** Closes at once, such as when the work is done. */
  readonly close = (): void => {
    if (this.options.close) this.options.close();
    else closeDialog(this.element);
  };

  /** Closes for a person who wants to leave; ignored while a change is under way. */
  readonly dismiss = (): void => {
    if (!this.options.isBusy()) this.close();
  };

  readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.dismiss();
  };

  /** At the second Esc, a browser closes a dialog even if the page prevents it. A busy dialog is shown again. */
  readonly onClose = (): void => {
    if (!this.element.open) return;
    this.dismiss();
    this.element.requestUpdate();
  };
}
