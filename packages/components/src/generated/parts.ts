// Generated from the documented parts. Do not edit; run "npm run generate".

export const accessExplainerParts =
  'base:access-explainer__base,answer:access-explainer__answer,overview:access-explainer__overview';
export const accessLevelSelectorParts =
  'base:access-level-selector__base,description:access-level-selector__description';
export const accessListAddParts =
  'access-level-selector__base,access-level-selector__description';
export const activityLogParts =
  'toolbar:activity-log__toolbar,export:activity-log__export,log:activity-log__log,event:activity-log__event';
export const bulkDialogParts =
  'dialog:bulk-dialog__dialog,role-picker__base,role-picker__option';
export const confirmDialogParts =
  'dialog:confirm-dialog__dialog';
export const inviteDialogParts =
  'dialog:invite-dialog__dialog,role-picker__base,role-picker__option';
export const permissionMatrixParts =
  'scroll:permission-matrix__scroll,table:permission-matrix__table,save-bar:permission-matrix__save-bar,confirm-dialog__dialog,role-dialog__dialog';
export const roleDeleteDialogParts =
  'confirm-dialog__dialog';
export const roleDialogParts =
  'dialog:role-dialog__dialog';
export const rolePickerParts =
  'base:role-picker__base,option:role-picker__option';
export const securitySettingsParts =
  'confirm-dialog__dialog,two-factor-toggle__switch';
export const signInParts =
  'card:sign-in__card,two-factor-setup__card,two-factor-setup__qr';
export const twoFactorSetupParts =
  'card:two-factor-setup__card,qr:two-factor-setup__qr';
export const twoFactorToggleParts =
  'switch:two-factor-toggle__switch,confirm-dialog__dialog';
export const userDetailsParts =
  'base:user-details__base,section:user-details__section,close:user-details__close,access-explainer__answer,access-explainer__base,access-explainer__overview,confirm-dialog__dialog,role-picker__base,role-picker__option';
export const userTableParts =
  'toolbar:user-table__toolbar,table:user-table__table,selection:user-table__selection,export:user-table__export,invite:user-table__invite,bulk-dialog__dialog,role-picker__base,role-picker__option';
