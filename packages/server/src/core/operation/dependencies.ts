import type { Catalogue } from '@roster-kit/policy/catalogues';
import type { OperationId } from '../../generated/operations.js';
import type { Keys } from '../lib/keys.js';
import type { Logger } from '../lib/logger.js';
import type { Answer } from './answers.js';
import type { Limits } from './limits.js';
import type { ObservedStore } from './observed-store.js';

/** What the core gets from the environment it runs in. */
export interface Dependencies {
  store: ObservedStore;
  keys: Keys;
  /** By the key an organization names. */
  catalogues: Record<string, Catalogue>;
  /** Milliseconds since the epoch. */
  clock: () => number;
  /** Whether this service signs people in itself, and where its links lead. */
  identity: {
    enabled: boolean;
    /** Page that takes `#token=…` and accepts the invitation. */
    invitationUrl: string;
    /** Page that takes `#token=…` and trades it for a session. */
    signInUrl: string;
  };
  /** Accepts the JWTs of the host's own sign-in; see `createHostIdentity`. None when left out. */
  hostIdentity?: HostIdentity;
  /** The `https` address at which AuthZEN clients reach this service. That of each request when left out. */
  authzenUrl?: string;
  /**
   * Whether a page of this origin sent the request. When left out, the headers that browsers set decide; a mock in the page has
   * no such headers.
   */
  isFromPageOf?: (origin: string, request: Request) => boolean;
  /** Origins whose pages may call this service (CORS), `*` for any. None when left out: same origin only. */
  allowedOrigins?: readonly string[];
  /** A limit that is left out has its default of limits.ts. */
  limits?: Partial<Limits>;
  logger?: Logger;
  /**
   * Stands before each operation, for mocks: it may wait, refuse by a `ProblemError` that the operation lists, or act on what
   * `carryOut` did.
   */
  intercept?: (id: OperationId, request: Request, carryOut: () => Promise<Answer>) => Promise<Answer>;
  /** How long audit events are kept; for good when left out. */
  auditKeptInDays?: number;
  /** The event streams. */
  events?: {
    /** How often the change log is read for changes of other processes; 500 when left out. */
    pollIntervalInMs?: number;
    /** How often a quiet stream sends a sign of life and admits its caller again; 15 000 when left out. */
    heartbeatInMs?: number;
    /** How many streams one user or API key may have open in this process; 20 when left out. */
    streamsPerActor?: number;
    /** How many an organization's users and API keys may have open in this process; 1000 when left out. */
    streamsPerOrganization?: number;
  };
}

/** What a valid token of the host says. */
export interface HostClaims {
  issuer: string;
  subject: string;
  organizationId: string;
  /** Null unless the host says that the address is verified. */
  email: string | null;
  name: string | null;
  twoFactorVerified: boolean;
  /** When the token stops being valid, by its `exp` and its age, with the tolerance for clocks. */
  expiresAt: string;
  /** Whether this process has not seen the token before, so that a sign-in is looked up among the recorded ones once. */
  isNew: boolean;
}

/** Verifies the JWTs of a host's own sign-in. */
export interface HostIdentity {
  /** The `iss` of its tokens. */
  readonly issuer: string;
  readonly provisionRoleId: string | null;
  /**
   * `undefined` for an invalid token. `onRefused` gets the reason, which reveals nothing of the token.
   * @throws ProblemError `unavailable` where the host's keys cannot be fetched
   */
  verify(token: string, now: number, onRefused: (reason: string) => void): Promise<HostClaims | undefined>;
}
