import type { OperationId } from '../generated/operations.js';
import type { ProblemCode } from '../generated/problems.js';

/** Who may call an operation, and how it treats ids of another organization. */
export interface MatrixRow {
  rules: string;
  /** Roles of the hub catalogue, separated by spaces. */
  hub: string;
  /** Roles of the flow catalogue. */
  flow: string;
  /**
   * `not_found`: ids of another organization are unknown, in a batch item by item.
   * `unseen`: it takes no ids, and its answer holds none of another organization.
   */
  elsewhere: 'not_found' | 'unseen';
  /** The answer for callers with the permission but without a second factor, link or key; a success when left out. */
  answer?: ProblemCode;
}

const everyone = { hub: 'tester viewer editor owner', flow: 'administrator editor' };
const whoManagesUsers = { hub: 'owner', flow: 'administrator' };
/** The Hub has no assistants. */
const whoManagesAssistants = { hub: '', flow: 'administrator' };
const whoSeesAssistants = { hub: '', flow: 'administrator editor' };

// Written by hand from the rules, not from the contract or the catalogues, so that it shows a mistake in those.
export const matrix: Record<OperationId, MatrixRow> = {
  // Everybody's own session, permissions and second factor (P8), with any role.
  'session.get': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'session.signOut': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'session.createToken': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'access.evaluate': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  // It sends only what the listener may read.
  'events.stream': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'twoFactor.get': { rules: 'P8', ...everyone, elsewhere: 'unseen' },
  'twoFactor.startSetup': { rules: 'P8', ...everyone, elsewhere: 'unseen' },
  'twoFactor.confirmSetup': { rules: 'P8', ...everyone, elsewhere: 'unseen', answer: 'setup_not_started' },
  'twoFactor.regenerateRecoveryCodes': {
    rules: 'P8',
    ...everyone,
    elsewhere: 'unseen',
    answer: 'two_factor_not_set_up',
  },
  'identity.verifyCode': { rules: 'P8', ...everyone, elsewhere: 'unseen', answer: 'two_factor_not_set_up' },
  'identity.useRecoveryCode': { rules: 'P8', ...everyone, elsewhere: 'unseen', answer: 'two_factor_not_set_up' },

  // Only roles that may manage users reach Users & permissions: the owner (H1, H9d), the administrator (F1, F3).
  'users.list': { rules: 'H1 H9d F3', ...whoManagesUsers, elsewhere: 'unseen' },
  'users.export': { rules: 'H1 H9d F3', ...whoManagesUsers, elsewhere: 'unseen' },
  'users.get': { rules: 'H1 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'access.listByUser': { rules: 'H1 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.update': { rules: 'H2 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.changeRole': { rules: 'H7 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.suspend': { rules: 'H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.reactivate': { rules: 'H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.delete': { rules: 'H6 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.changeRoleBatch': { rules: 'H7 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.suspendBatch': { rules: 'H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.reactivateBatch': { rules: 'H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'users.deleteBatch': { rules: 'H6 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'invitations.create': { rules: 'H3 H9d F3', ...whoManagesUsers, elsewhere: 'unseen' },
  'invitations.resend': { rules: 'H5 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'invitations.revoke': { rules: 'H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'invitations.createBatch': { rules: 'H3 H9d F3', ...whoManagesUsers, elsewhere: 'unseen' },
  'invitations.resendBatch': { rules: 'H5 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'invitations.revokeBatch': { rules: 'H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'twoFactor.reset': { rules: 'P8 H9d F3', ...whoManagesUsers, elsewhere: 'not_found' },
  'roles.create': { rules: 'H9d F2', ...whoManagesUsers, elsewhere: 'unseen' },
  'roles.update': { rules: 'H9d F2', ...whoManagesUsers, elsewhere: 'not_found' },
  'roles.delete': { rules: 'H9d F2', ...whoManagesUsers, elsewhere: 'not_found' },
  'settings.getSecurity': { rules: 'H2 H8 H9d F2', ...whoManagesUsers, elsewhere: 'unseen' },
  'settings.updateSecurity': { rules: 'H8 H9d F2', ...whoManagesUsers, elsewhere: 'unseen' },
  'settings.updateContact': { rules: 'H10 H9d F2', ...whoManagesUsers, elsewhere: 'unseen' },
  // Only an API key with such a role may: no person makes tokens for others (P3).
  'tokens.create': { rules: 'P3 H9d F2', ...whoManagesUsers, elsewhere: 'unseen', answer: 'api_key_required' },
  'auditEvents.list': { rules: 'P9 H9d F3', ...whoManagesUsers, elsewhere: 'unseen' },
  'auditEvents.export': { rules: 'P9 H9d F3', ...whoManagesUsers, elsewhere: 'unseen' },

  // The contact is for people without the permission (H10); every widget reads the catalogue.
  'settings.getContact': { rules: 'H10', ...everyone, elsewhere: 'unseen' },
  'roles.list': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'roles.get': { rules: 'P4', ...everyone, elsewhere: 'not_found' },
  'permissions.list': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'accessLevels.list': { rules: 'P4', ...everyone, elsewhere: 'unseen' },

  // Editors see the assistants and cannot change them (F4).
  'resources.list': { rules: 'F4', ...whoSeesAssistants, elsewhere: 'unseen' },
  'resources.get': { rules: 'F4', ...whoSeesAssistants, elsewhere: 'not_found' },
  'resources.create': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'unseen' },
  'resources.update': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },
  'resources.delete': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },
  'grants.list': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },
  'grants.get': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },
  'grants.listByUser': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },
  'grants.set': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },
  'grants.remove': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },
  'grants.setBatch': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },
  'grants.removeBatch': { rules: 'F4', ...whoManagesAssistants, elsewhere: 'not_found' },

  // These need no token; the link in the body decides.
  'invitations.preview': { rules: 'P7', ...everyone, elsewhere: 'unseen', answer: 'link_invalid' },
  'invitations.accept': { rules: 'P7', ...everyone, elsewhere: 'unseen', answer: 'link_invalid' },
  'identity.requestLink': { rules: 'P7', ...everyone, elsewhere: 'unseen' },
  'identity.redeemLink': { rules: 'P7', ...everyone, elsewhere: 'unseen', answer: 'link_invalid' },
  'capabilities.get': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'service.getOpenApi': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'service.health': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
  'service.ready': { rules: 'P4', ...everyone, elsewhere: 'unseen' },
};
