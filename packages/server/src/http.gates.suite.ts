import { gateSuite } from './suites/gates.suite.js';
import { auditGateSuite } from './suites/gates-audit.suite.js';
import { dryRunSuite } from './suites/gates-dry-run.suite.js';

/** What stands before every operation and what each must leave behind, from lists written by hand; part of `httpSuite`. */
export const gateAreas = [gateSuite, auditGateSuite, dryRunSuite];
