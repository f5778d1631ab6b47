import { type Capabilities, isRosterError, type OperationId, type RosterClient } from '@roster-kit/sdk';

/** An operation of the contract; or an area, for any operation of it. */
export type Offer = OperationId | 'invitations' | 'two-factor';

/** What the backend has, and its limits. */
export interface Backend {
  has: (offer: Offer) => boolean;
  /** The largest page of a list. */
  readonly pageItems: number;
  /** The most items of one batch. */
  readonly batchItems: number;
}

/** The contract's own limits. */
const LIMITS = { pageItems: 200, batchItems: 500 };

/** For a backend that does not say what it has. */
export const EVERYTHING: Backend = { ...LIMITS, has: () => true };

const TIMEOUT_IN_MS = 5_000;

function backendOf({ areas, limits }: Capabilities): Backend {
  const names = new Set<string>(Object.entries(areas).flatMap(([area, ids]) => (ids.length > 0 ? [area, ...ids] : [])));
  return { ...LIMITS, ...limits, has: (offer) => names.has(offer) };
}

/**
 * Asks the backend what it has. `isFinal`: it need not be asked again. Never rejects: a failure must not hold up a page, so the
 * backend is then taken to have everything.
 */
export async function readBackend({ capabilities }: RosterClient): Promise<{ backend: Backend; isFinal: boolean }> {
  try {
    const answer = await capabilities.get({ maxRetries: 0, timeoutInMs: TIMEOUT_IN_MS });
    return { backend: backendOf(answer), isFinal: true };
  } catch (error) {
    return { backend: EVERYTHING, isFinal: isRosterError(error) && error.status === 404 };
  }
}
