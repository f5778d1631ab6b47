import { batches } from './batches.js';
import { catalogues } from './catalogues.js';
import { changes } from './changes.js';
import { invitations } from './invitations.js';
import { lists } from './lists.js';
import { managers } from './managers.js';
import { protocol } from './protocol.js';
import type { Scenario } from './scenario.js';
import { tenancy } from './tenancy.js';
import { twoFactor } from './two-factor.js';
import { users } from './users.js';

/** Every scenario of the kit. */
export const scenarios: readonly Scenario[] = [
  ...protocol,
  ...lists,
  ...batches,
  ...users,
  ...invitations,
  ...catalogues,
  ...managers,
  ...tenancy,
  ...changes,
  ...twoFactor,
];
