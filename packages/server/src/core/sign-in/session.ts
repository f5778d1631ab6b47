import { outstandingOf } from '../credentials/sessions.js';
import type { OrganizationCatalogue, OrganizationRole } from '../operation/catalogue.js';
import type { Caller, Handler } from '../operation/operation.js';
import { toUser } from '../operation/present.js';
import { toRole } from '../roles/roles.js';
import { findUser } from '../users/user-rules.js';

/** A role that the catalogue no longer has is shown by its id, and grants nothing. */
function roleOf(catalogue: OrganizationCatalogue, { roleId }: Caller): OrganizationRole {
  return (
    catalogue.roles.find(({ id }) => id === roleId) ?? {
      id: roleId,
      name: roleId,
      description: '',
      permissions: [],
      defaultAccessLevel: null,
      system: false,
    }
  );
}

export const get: Handler<'session.get'> = async ({ tx, caller, catalogue, now }) => {
  const { id, name, catalogue: key, twoFactorRequired } = tx.organization;
  const user = caller.kind === 'user' ? await findUser(tx, caller.id) : null;
  const verified = caller.twoFactorVerified;
  return {
    body: {
      actor: { kind: caller.kind, id: caller.id },
      user: user && toUser(user, now),
      organization: { id, name, catalogue: key },
      role: toRole(roleOf(catalogue, caller)),
      permissions: [...caller.role.permissions],
      twoFactor: { required: twoFactorRequired, enabled: user?.twoFactorEnabled ?? false, verified },
      outstanding: user && outstandingOf(tx.organization, user, caller),
    },
  };
};
