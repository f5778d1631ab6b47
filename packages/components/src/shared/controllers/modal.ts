import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toggleModal } from '../platform/platform.js';

/** Shows a native `<dialog>` while `isOpen` says so. `showModal` brings the focus trap, Esc and the return of the focus. */
export class Modal implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly dialog: () => HTMLDialogElement | null,
    private readonly isOpen: () => boolean,
  ) {
    host.addController(this);
  }

  /** A dialog outside the document cannot be shown: it is as soon as it is back. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.dialog();
    if (!dialog?.isConnected || dialog.open === this.isOpen()) return;
    toggleModal(dialog, this.isOpen());
  }
}
