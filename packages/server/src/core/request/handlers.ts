import type { OperationId, operations } from '../../generated/operations.js';
import * as access from '../access/access.js';
import { listByUser as listAccessByUser } from '../access/effective-access.js';
import * as grants from '../access/grants.js';
import * as resources from '../access/resources.js';
import * as auditEvents from '../activity/audit-events.js';
import * as events from '../activity/events.js';
import * as sessions from '../credentials/sessions.js';
import * as twoFactor from '../credentials/two-factor.js';
import type {
  GuardedHandler,
  Handler,
  LiveHandler,
  PublicHandler,
  StreamedHandler,
  UnlockedHandler,
} from '../operation/operation.js';
import * as settings from '../organization/settings.js';
import * as customRoles from '../roles/custom-roles.js';
import * as roles from '../roles/roles.js';
import * as embeddingTokens from '../sign-in/embedding-tokens.js';
import * as identity from '../sign-in/identity.js';
import * as session from '../sign-in/session.js';
import * as invitations from '../users/invitations.js';
import * as users from '../users/users.js';
import { batch } from './batch.js';
import * as service from './service.js';

type Handlers = {
  [Id in OperationId]: (typeof operations)[Id]['permission'] extends 'public'
    ? PublicHandler<Id>
    : (typeof operations)[Id]['mediaType'] extends 'text/csv'
      ? StreamedHandler<Id>
      : (typeof operations)[Id]['mediaType'] extends 'text/event-stream'
        ? LiveHandler<Id>
        : Handler<Id> | GuardedHandler<Id> | UnlockedHandler<Id>;
};

/** The one handler of each operation; one that is missing does not compile. */
export const handlers: Handlers = {
  'session.get': session.get,
  'session.signOut': sessions.signOut,
  'session.createToken': sessions.createToken,
  'tokens.create': embeddingTokens.create,
  'access.evaluate': access.evaluate,
  'access.listByUser': listAccessByUser,
  'users.list': users.list,
  'users.export': users.exportUsers,
  'users.get': users.get,
  'users.update': users.update,
  'users.suspend': users.suspend,
  'users.reactivate': users.reactivate,
  'users.delete': users.remove,
  'users.changeRole': users.changeRole,
  'users.changeRoleBatch': batch('users.changeRoleBatch', users.changeRole),
  'users.suspendBatch': batch('users.suspendBatch', users.suspend),
  'users.reactivateBatch': batch('users.reactivateBatch', users.reactivate),
  'users.deleteBatch': batch('users.deleteBatch', users.remove),
  'invitations.create': invitations.create,
  'invitations.revoke': invitations.revoke,
  'invitations.resend': invitations.resend,
  'invitations.createBatch': batch('invitations.createBatch', invitations.create),
  'invitations.resendBatch': batch('invitations.resendBatch', invitations.resend),
  'invitations.revokeBatch': batch('invitations.revokeBatch', invitations.revoke),
  'invitations.preview': invitations.preview,
  'invitations.accept': invitations.accept,
  'roles.list': roles.listRoles,
  'roles.get': roles.getRole,
  'roles.create': customRoles.create,
  'roles.update': customRoles.update,
  'roles.delete': customRoles.remove,
  'permissions.list': roles.listPermissions,
  'accessLevels.list': roles.listAccessLevels,
  'resources.list': resources.list,
  'resources.get': resources.get,
  'resources.create': resources.create,
  'resources.update': resources.update,
  'resources.delete': resources.remove,
  'grants.list': grants.list,
  'grants.get': grants.get,
  'grants.listByUser': grants.listByUser,
  'grants.set': grants.set,
  'grants.remove': grants.remove,
  'grants.setBatch': batch('grants.setBatch', grants.set),
  'grants.removeBatch': batch('grants.removeBatch', grants.remove),
  'settings.getSecurity': settings.getSecurity,
  'settings.updateSecurity': settings.updateSecurity,
  'settings.getContact': settings.getContact,
  'settings.updateContact': settings.updateContact,
  'twoFactor.get': twoFactor.getTwoFactor,
  'twoFactor.startSetup': twoFactor.startSetup,
  'twoFactor.confirmSetup': twoFactor.confirmSetup,
  'twoFactor.regenerateRecoveryCodes': twoFactor.regenerateRecoveryCodes,
  'twoFactor.reset': twoFactor.resetTwoFactor,
  'auditEvents.list': auditEvents.list,
  'auditEvents.export': auditEvents.exportEvents,
  'events.stream': events.stream,
  'identity.requestLink': identity.requestLink,
  'identity.redeemLink': identity.redeemLink,
  'identity.verifyCode': twoFactor.verifyCode,
  'identity.useRecoveryCode': twoFactor.useRecoveryCode,
  'service.getOpenApi': service.getOpenApi,
  'service.health': service.health,
  'service.ready': service.ready,
};
