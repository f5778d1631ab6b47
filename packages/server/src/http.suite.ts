import { afterAll, beforeAll, describe } from 'vitest';
import { gateAreas } from './http.gates.suite.js';
import { identityAreas } from './http.identity.suite.js';
import { accessSuite } from './suites/access.suite.js';
import { accessMatrixSuite } from './suites/access-matrix.suite.js';
import { addressSuite } from './suites/addresses.suite.js';
import { auditSuite } from './suites/audit.suite.js';
import { auditEventsSuite } from './suites/audit-events.suite.js';
import { authzenSuite } from './suites/authzen.suite.js';
import { authzenMalformedSuite } from './suites/authzen-malformed.suite.js';
import { batchRulesSuite } from './suites/batch-rules.suite.js';
import { batchSuite } from './suites/batches.suite.js';
import { concurrencySuite } from './suites/concurrency.suite.js';
import { cursorSuite } from './suites/cursors.suite.js';
import { customRoleRuleSuite } from './suites/custom-role-rules.suite.js';
import { customRoleSuite } from './suites/custom-roles.suite.js';
import { effectiveAccessSuite } from './suites/effective-access.suite.js';
import { emailDomainSuite } from './suites/email-domains.suite.js';
import { embeddingLevelSuite } from './suites/embedding-levels.suite.js';
import { eventCallerSuite } from './suites/event-callers.suite.js';
import { eventsSuite } from './suites/events.suite.js';
import { exportSuite } from './suites/export.suite.js';
import { forgettingSuite } from './suites/forgetting.suite.js';
import { tenancySuite } from './suites/gates-tenancy.suite.js';
import { hostileSuite } from './suites/hostile.suite.js';
import { invitationLinkSuite } from './suites/invitation-links.suite.js';
import { invitationSuite } from './suites/invitations.suite.js';
import { lastOwnerSuite } from './suites/last-owner.suite.js';
import { limitSuite } from './suites/limits.suite.js';
import { mailDeliverySuite } from './suites/mail-delivery.suite.js';
import { mailReportSuite } from './suites/mail-reports.suite.js';
import { managerSuite } from './suites/managers.suite.js';
import { nameSuite } from './suites/names.suite.js';
import { organizationSuite } from './suites/organizations.suite.js';
import { protocolSuite } from './suites/protocol.suite.js';
import { resourceSuite } from './suites/resources.suite.js';
import { roleSuite } from './suites/roles.suite.js';
import { rotationSuite } from './suites/rotation.suite.js';
import { searchSuite } from './suites/search.suite.js';
import { settingsSuite } from './suites/settings.suite.js';
import { strongerSuite } from './suites/stronger.suite.js';
import { suspensionSuite } from './suites/suspension.suite.js';
import { userSuite } from './suites/users.suite.js';
import { type MakeStore, World } from './testing/fixture.js';

/** What the core decides from the request and the rights alone, whatever keeps the rows. */
const decidedAreas = [
  strongerSuite,
  accessMatrixSuite,
  authzenMalformedSuite,
  addressSuite,
  nameSuite,
  protocolSuite,
  hostileSuite,
  ...gateAreas,
];

/** What also depends on how rows are written, found, counted and ordered. */
export const storedAreas = [
  userSuite,
  suspensionSuite,
  roleSuite,
  customRoleSuite,
  customRoleRuleSuite,
  managerSuite,
  lastOwnerSuite,
  invitationSuite,
  invitationLinkSuite,
  mailDeliverySuite,
  mailReportSuite,
  accessSuite,
  embeddingLevelSuite,
  effectiveAccessSuite,
  authzenSuite,
  resourceSuite,
  settingsSuite,
  emailDomainSuite,
  searchSuite,
  organizationSuite,
  batchSuite,
  batchRulesSuite,
  concurrencySuite,
  cursorSuite,
  auditSuite,
  auditEventsSuite,
  eventsSuite,
  eventCallerSuite,
  exportSuite,
  forgettingSuite,
  limitSuite,
  rotationSuite,
  ...identityAreas,
  tenancySuite,
];

/** What a process could keep to itself: locks, queues, counts, streams, links, sessions, answers to repeat. */
export const sharedAreas = [
  managerSuite,
  lastOwnerSuite,
  invitationLinkSuite,
  mailDeliverySuite,
  settingsSuite,
  batchSuite,
  concurrencySuite,
  cursorSuite,
  eventsSuite,
  eventCallerSuite,
  limitSuite,
  rotationSuite,
  ...identityAreas,
];

/** What differs where one connection serves all: turns, transactions, pages, notices. */
export const oneConnectionAreas = [lastOwnerSuite, concurrencySuite, cursorSuite, searchSuite, eventsSuite];

/**
 * The rules, tested from outside on any store: every call goes through the app's fetch handler, and every answer is
 * checked against the contract.
 */
export function httpSuite(name: string, makeStore: MakeStore, chosen = [...decidedAreas, ...storedAreas]): void {
  describe(`the service on ${name}`, () => {
    let world: World;
    let stop: () => Promise<void>;
    beforeAll(async () => {
      const made = await makeStore();
      stop = made.stop;
      world = await World.create(made.store);
      if (made.serve) world.app = made.serve(world);
    });
    afterAll(() => stop?.());
    for (const area of chosen) area(() => world);
  });
}
