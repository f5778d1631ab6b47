import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toggleModal } from '../platform/platform.js';

/** Shows a native `<dialog>` while `isOpen` says so. `showModal` brings the focus trap, Esc and the return of the focus. */
export class Modal implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly dialog: () => HTMLDialogElement | null,
    private readonly isOpen: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.dialog();
    if (!dialog || dialog.open === this.isOpen()) return;
    toggleModal(dialog, this.isOpen());
  }
}
