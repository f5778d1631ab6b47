/** The answer to the question. The events do not bubble, so that no other element mistakes them for its own. */
export type ConfirmDialogEvent = 'confirm' | 'cancel';
