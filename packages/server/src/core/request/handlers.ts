import type { OperationId } from '../../generated/operations.js';
import * as access from '../access/access.js';
import { listByUser as listAccessByUser } from '../access/effective-access.js';
import * as grants from '../access/grants.js';
import * as resources from '../access/resources.js';
import * as auditEvents from '../activity/audit-events.js';
import * as events from '../activity/events.js';
import { codeAttempts } from '../credentials/attempts.js';
import * as sessions from '../credentials/sessions.js';
import * as twoFactor from '../credentials/two-factor.js';
import * as settings from '../organization/settings.js';
import * as customRoles from '../roles/custom-roles.js';
import * as roles from '../roles/roles.js';
import * as embeddingTokens from '../sign-in/embedding-tokens.js';
import * as identity from '../sign-in/identity.js';
import * as session from '../sign-in/session.js';
import * as invitations from '../users/invitations.js';
import { resetTwoFactor } from '../users/two-factor-reset.js';
import * as users from '../users/users.js';
import { handleBatch } from './batch.js';
import * as capabilities from './capabilities.js';
import {
  type AnyHandler,
  batch,
  guarded,
  type KindOf,
  live,
  publicly,
  streamed,
  transaction,
  unlocked,
} from './kinds.js';
import * as service from './service.js';

/** The handler of each operation, and its kind. A missing handler, or one of the wrong kind, does not compile. */
const handlers: { [Id in OperationId]: KindOf<Id> } = {
  'session.get': transaction(session.get),
  'session.signOut': transaction(sessions.signOut),
  'session.createToken': unlocked(sessions.createToken),
  'tokens.create': transaction(embeddingTokens.create),
  'access.evaluate': transaction(access.evaluate),
  'access.listByUser': transaction(listAccessByUser),
  'users.list': transaction(users.list),
  'users.export': streamed(users.exportUsers),
  'users.get': transaction(users.get),
  'users.update': transaction(users.update),
  'users.suspend': transaction(users.suspend),
  'users.reactivate': transaction(users.reactivate),
  'users.delete': transaction(users.remove),
  'users.changeRole': transaction(users.changeRole),
  'users.changeRoleBatch': batch(handleBatch),
  'users.suspendBatch': batch(handleBatch),
  'users.reactivateBatch': batch(handleBatch),
  'users.deleteBatch': batch(handleBatch),
  'invitations.create': transaction(invitations.create),
  'invitations.revoke': transaction(invitations.revoke),
  'invitations.resend': transaction(invitations.resend),
  'invitations.createBatch': batch(handleBatch),
  'invitations.resendBatch': batch(handleBatch),
  'invitations.revokeBatch': batch(handleBatch),
  'invitations.preview': publicly(invitations.preview),
  'invitations.accept': publicly(invitations.accept),
  'roles.list': transaction(roles.listRoles),
  'roles.get': transaction(roles.getRole),
  'roles.create': transaction(customRoles.create),
  'roles.update': transaction(customRoles.update),
  'roles.delete': transaction(customRoles.remove),
  'permissions.list': transaction(roles.listPermissions),
  'accessLevels.list': transaction(roles.listAccessLevels),
  'resources.list': transaction(resources.list),
  'resources.get': transaction(resources.get),
  'resources.create': transaction(resources.create),
  'resources.update': transaction(resources.update),
  'resources.delete': transaction(resources.remove),
  'grants.list': transaction(grants.list),
  'grants.get': transaction(grants.get),
  'grants.listByUser': transaction(grants.listByUser),
  'grants.set': transaction(grants.set),
  'grants.remove': transaction(grants.remove),
  'grants.setBatch': batch(handleBatch),
  'grants.removeBatch': batch(handleBatch),
  'settings.getSecurity': transaction(settings.getSecurity),
  'settings.updateSecurity': transaction(settings.updateSecurity),
  'settings.getContact': transaction(settings.getContact),
  'settings.updateContact': transaction(settings.updateContact),
  'twoFactor.get': transaction(twoFactor.getTwoFactor),
  'twoFactor.startSetup': transaction(twoFactor.startSetup),
  'twoFactor.confirmSetup': guarded(twoFactor.confirmSetup, codeAttempts),
  'twoFactor.regenerateRecoveryCodes': guarded(twoFactor.regenerateRecoveryCodes, codeAttempts),
  'twoFactor.reset': transaction(resetTwoFactor),
  'auditEvents.list': transaction(auditEvents.list),
  'auditEvents.export': streamed(auditEvents.exportEvents),
  'events.stream': live(events.stream),
  'identity.requestLink': publicly(identity.requestLink),
  'identity.redeemLink': publicly(identity.redeemLink),
  'identity.verifyCode': guarded(twoFactor.verifyCode, codeAttempts),
  'identity.useRecoveryCode': guarded(twoFactor.useRecoveryCode, codeAttempts),
  'capabilities.get': publicly(capabilities.getCapabilities),
  'service.getOpenApi': publicly(service.getOpenApi),
  'service.health': publicly(service.health),
  'service.ready': publicly(service.ready),
};

/** The only cast: each handler takes what its own operation's validator accepts, and no other request reaches it. */
export const handlerOf = (id: OperationId): AnyHandler => handlers[id] as unknown as AnyHandler;
