import { embeddingTokenSuite } from './suites/embedding-tokens.suite.js';
import { hostAccountSuite } from './suites/host-accounts.suite.js';
import { hostIdentitySuite } from './suites/host-identity.suite.js';
import { hostTokenSuite } from './suites/host-tokens.suite.js';
import { operatorSuite } from './suites/operator.suite.js';
import { replaySuite } from './suites/replays.suite.js';
import { sessionSuite } from './suites/sessions.suite.js';
import { signInSuite } from './suites/sign-in.suite.js';
import { signInEventSuite } from './suites/sign-in-events.suite.js';
import { twoFactorSuite } from './suites/two-factor.suite.js';
import { wrongCodeSuite } from './suites/wrong-codes.suite.js';

/** Sign-in, sessions, two-factor authentication, tokens of hosts, the operator; part of `httpSuite`. */
export const identityAreas = [
  signInSuite,
  signInEventSuite,
  sessionSuite,
  twoFactorSuite,
  wrongCodeSuite,
  replaySuite,
  embeddingTokenSuite,
  hostTokenSuite,
  hostIdentitySuite,
  hostAccountSuite,
  operatorSuite,
];
