import type { Catalogue } from '@roster-kit/policy/catalogues';
import type { Keys } from '../lib/keys.js';
import type { Logger } from '../lib/logger.js';
import type { Limits } from './limits.js';
import type { ObservedStore } from './observed-store.js';

/** What the host environment gives the core. */
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
  /** Takes the JWTs of the host's own sign-in; see `createHostIdentity`. None when left out. */
  hostIdentity?: HostIdentity;
  /** Whether a page of this origin sent the request; by the headers that a browser sets when left out. A mock that runs in the page knows without. */
  isFromPageOf?: (origin: string, request: Request) => boolean;
  /** Origins whose pages may call this service (CORS), `*` for any. None when left out: same origin only. */
  allowedOrigins?: readonly string[];
  /** How much is let through; what is left out is as in limits.ts. */
  limits?: Partial<Limits>;
  /** Takes work that goes on after the answer, and reports its failure; without it the answer waits for the work. */
  background?: (work: Promise<void>) => void;
  logger?: Logger;
  /** The event stream; each has its default. */
  events?: {
    /** How often the change log is asked for what other processes have done; 500 otherwise. */
    pollIntervalInMs?: number;
    /** How often a stream in which nothing happens is kept alive, and its caller admitted anew; 15 000 otherwise. */
    heartbeatInMs?: number;
    /** How many streams one account or API key may hold at this process; 20 otherwise. */
    streamsPerActor?: number;
  };
}

/** What a good token says. */
export interface HostClaims {
  issuer: string;
  subject: string;
  organizationId: string;
  /** Null unless the host says that it is verified. */
  email: string | null;
  name: string | null;
  twoFactorVerified: boolean;
  /** When the token is good no more, by its `exp` and its age, as far as the clocks may differ. */
  expiresAt: string;
}

/** Verifies the JWTs of a host's own sign-in. */
export interface HostIdentity {
  readonly provisionRoleId: string | null;
  /**
   * `undefined` for a token that is not good, whatever the reason; `onRefused` hears it in words that hold nothing of the token.
   * @throws ProblemError `unavailable` where the host's keys cannot be fetched
   */
  verify(token: string, now: number, onRefused: (reason: string) => void): Promise<HostClaims | undefined>;
}
