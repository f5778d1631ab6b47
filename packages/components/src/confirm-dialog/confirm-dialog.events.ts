/** What a confirm dialog tells its owner. The events do not bubble, so that nobody else takes them for their own. */
export type ConfirmDialogEvent = 'confirm' | 'cancel';
