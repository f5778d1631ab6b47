// Generated from openapi/. Do not edit; run "npm run generate".
export interface ValidationError { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }
export interface Validate { (value: unknown): boolean; errors?: ValidationError[] | null }
export const access_evaluate_body: Validate;
export const users_changeRoleBatch_body: Validate;
export const users_changeRoleBatch_item: Validate;
export const users_suspendBatch_body: Validate;
export const users_suspendBatch_item: Validate;
export const users_reactivateBatch_body: Validate;
export const users_reactivateBatch_item: Validate;
export const users_deleteBatch_body: Validate;
export const users_deleteBatch_item: Validate;
export const users_update_body: Validate;
export const users_changeRole_body: Validate;
export const invitations_create_body: Validate;
export const invitations_createBatch_body: Validate;
export const invitations_createBatch_item: Validate;
export const invitations_resendBatch_body: Validate;
export const invitations_resendBatch_item: Validate;
export const invitations_revokeBatch_body: Validate;
export const invitations_revokeBatch_item: Validate;
export const invitations_preview_body: Validate;
export const invitations_accept_body: Validate;
export const resources_create_body: Validate;
export const resources_update_body: Validate;
export const grants_set_body: Validate;
export const grants_setBatch_body: Validate;
export const grants_setBatch_item: Validate;
export const grants_removeBatch_body: Validate;
export const grants_removeBatch_item: Validate;
export const settings_updateSecurity_body: Validate;
export const settings_updateContact_body: Validate;
export const twoFactor_confirmSetup_body: Validate;
export const twoFactor_regenerateRecoveryCodes_body: Validate;
export const identity_requestLink_body: Validate;
export const identity_redeemLink_body: Validate;
export const identity_verifyCode_body: Validate;
export const identity_useRecoveryCode_body: Validate;
