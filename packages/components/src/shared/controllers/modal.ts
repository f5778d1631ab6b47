import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toggleModal } from '../platform/platform.js';

/**
 * A key that is held down answers nothing: the one that opened the dialog would press its button too. A text of several lines
 * takes it.
 */
function refuseHeldKey(event: KeyboardEvent): void {
  const isPress = event.key === 'Enter' || event.key === ' ';
  const [target] = event.composedPath();
  const isTyped = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && event.key === ' ');
  if (event.repeat && isPress && !isTyped) event.preventDefault();
}

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
    dialog.addEventListener('keydown', refuseHeldKey);
    toggleModal(dialog, this.isOpen());
  }
}
