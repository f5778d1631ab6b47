// Generated from openapi/. Do not edit; run "npm run generate".
export interface ValidationError { instancePath: string; keyword: string; message?: string; params: Record<string, unknown> }
export interface Validate { (value: unknown): boolean; errors?: ValidationError[] | null }
export const users_list_query: Validate;
export const users_export_query: Validate;
export const users_get_path: Validate;
export const users_update_path: Validate;
export const users_delete_path: Validate;
export const users_changeRole_path: Validate;
export const users_suspend_path: Validate;
export const users_reactivate_path: Validate;
export const access_listByUser_path: Validate;
export const access_listByUser_query: Validate;
export const grants_listByUser_path: Validate;
export const grants_listByUser_query: Validate;
export const twoFactor_reset_path: Validate;
export const invitations_revoke_path: Validate;
export const invitations_resend_path: Validate;
export const roles_get_path: Validate;
export const roles_update_path: Validate;
export const roles_delete_path: Validate;
export const resources_list_query: Validate;
export const resources_get_path: Validate;
export const resources_update_path: Validate;
export const resources_delete_path: Validate;
export const grants_list_path: Validate;
export const grants_list_query: Validate;
export const grants_get_path: Validate;
export const grants_set_path: Validate;
export const grants_remove_path: Validate;
export const auditEvents_list_query: Validate;
export const auditEvents_export_query: Validate;
