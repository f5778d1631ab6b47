// Generated from openapi/. Do not edit; run "npm run generate".
export interface ValidationError { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }
export interface Validate { (value: unknown): boolean; errors?: ValidationError[] | null }
export const tokens_create_body: Validate;
export const access_evaluate_body: Validate;
export const users_update_body: Validate;
export const users_changeRole_body: Validate;
export const invitations_create_body: Validate;
export const invitations_preview_body: Validate;
export const invitations_accept_body: Validate;
export const resources_create_body: Validate;
export const resources_update_body: Validate;
export const grants_set_body: Validate;
export const settings_updateSecurity_body: Validate;
export const settings_updateContact_body: Validate;
export const twoFactor_confirmSetup_body: Validate;
export const twoFactor_regenerateRecoveryCodes_body: Validate;
export const identity_requestLink_body: Validate;
export const identity_redeemLink_body: Validate;
export const identity_verifyCode_body: Validate;
export const identity_useRecoveryCode_body: Validate;
