// Generated from openapi/. Do not edit; run "npm run generate".

/**
 * A paragraph for each area: its name, then a line for each operation with name, request, path below `/v1`, and required
 * fields of the answer. The request is a method with a success status that is not 200, and `+` for a body, `!` for a public
 * operation, `#` for one that is tried once, `~` for one that changes the session. In a path, `&` stands for the area and
 * `*` for the name, as paths write them.
 */
export const methods = `session
get GET & actor outstanding?
signOut POST204~ &/*
createToken POST201 &/tokens token

tokens
create POST201+ & token

access
evaluate POST+ &/* data/permission allowed
listByUser GET /users/{userId}/access outstanding? data page/resource?

users
list GET & data page/id etag
export GET &/*
changeRoleBatch POST+ &/batch/* data/index etag? problem?
suspendBatch POST+ &/batch/* data/index etag? problem?
reactivateBatch POST+ &/batch/* data/index etag? problem?
deleteBatch POST+ &/batch/* data/index etag? problem?
get GET &/{userId} id etag
update PATCH+ &/{userId} id etag
delete DELETE204 &/{userId}
changeRole PUT+ &/{userId}/role id etag
suspend POST &/{userId}/* id etag
reactivate POST &/{userId}/* id etag

grants
listByUser GET /users/{userId}/grants data page/resource etag
list GET /resources/{resourceId}/grants data page/user etag
get GET /resources/{resourceId}/grants/{userId} user etag
set PUT+ /resources/{resourceId}/grants/{userId} user etag
remove DELETE204 /resources/{resourceId}/grants/{userId}
setBatch POST+ &/batch/* data/index etag? problem?
removeBatch POST+ &/batch/* data/index etag? problem?

twoFactor
reset DELETE204 /users/{userId}/two-factor
get GET & required
startSetup POST201 &/setup secret
confirmSetup POST+#~ &/confirm recoveryCodes
regenerateRecoveryCodes POST+# &/recovery-codes recoveryCodes

invitations
create POST201+ & id etag
createBatch POST+ &/batch/* data/index etag? problem?
resendBatch POST+ &/batch/* data/index etag? problem?
revokeBatch POST+ &/batch/* data/index etag? problem?
revoke DELETE204 &/{userId}
resend POST &/{userId}/* id etag
preview POST+! &/* email
accept POST+! &/* user

roles
list GET & data/id etag
create POST201+ & id etag
get GET &/{roleId} id etag
update PATCH+~ &/{roleId} id etag
delete DELETE204 &/{roleId}

permissions
list GET & data/id

accessLevels
list GET & data/id

resources
list GET & data page/id etag
create POST201+ & id etag
get GET &/{resourceId} id etag
update PATCH+ &/{resourceId} id etag
delete DELETE204 &/{resourceId}

settings
getSecurity GET &/security twoFactorRequired etag
updateSecurity PATCH+ &/security twoFactorRequired etag
getContact GET &/contact text? etag
updateContact PATCH+ &/contact text? etag

auditEvents
list GET & data page/id
export GET &/*

identity
requestLink POST202+! &/links message
redeemLink POST201+!~ &/sessions token outstanding?
verifyCode POST204+#~ &/code
useRecoveryCode POST204+#~ &/recovery-code

capabilities
get GET! & contractVersion

service
getOpenApi GET! /openapi.json openapi
health GET!# /* status
ready GET!# /* status`;
