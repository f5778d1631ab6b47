/** What a confirm dialog tells its owner; neither event bubbles, so that nothing outside mistakes it for its own. */
export type ConfirmDialogEvent = 'confirm' | 'cancel';
