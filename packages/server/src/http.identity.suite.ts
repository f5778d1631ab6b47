import { embeddingTokenSuite } from './suites/embedding-tokens.suite.js';
import { hostIdentitySuite } from './suites/host-identity.suite.js';
import { hostTokenSuite } from './suites/host-tokens.suite.js';
import { operatorSuite } from './suites/operator.suite.js';
import { sessionSuite } from './suites/sessions.suite.js';
import { signInSuite } from './suites/sign-in.suite.js';
import { twoFactorSuite } from './suites/two-factor.suite.js';

/** Signing in, sessions, the second factor, tokens for embedding, a host's own sign-in and the operator; `httpSuite` runs them on every store. */
export const identityAreas = [
  signInSuite,
  sessionSuite,
  twoFactorSuite,
  embeddingTokenSuite,
  hostTokenSuite,
  hostIdentitySuite,
  operatorSuite,
];
