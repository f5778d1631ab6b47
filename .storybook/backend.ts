import { type SetupWorker, setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { createMockBackend, type Failure, type MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type OperationId, type RosterClient } from '@roster-kit/sdk';

/** `parameters.roster` of a story: the backend behind it, and who is signed in. */
export interface RosterParameters {
  catalogue?: 'hub' | 'flow';
  /** A role of the catalogue, or the id of an account that `setup` has prepared. Null: no one is signed in. */
  as?: string | null | ((backend: MockBackend) => string);
  /** The number of people. By default a few dozen, of every role and status. */
  people?: number;
  twoFactorVerified?: boolean;
  /** Signed in by the host, with a token that its backend created. */
  byHost?: boolean;
  /** The operations that fail, and how. */
  fail?: Partial<Record<OperationId, Failure>>;
  /** Operations and areas that the backend does not have. */
  lack?: readonly string[];
  /** The delay of every response. With `Infinity` no response arrives. */
  delayInMs?: number;
  /** Changes the backend before the story renders. */
  setup?: (backend: MockBackend) => Promise<void> | void;
  /** The story renders its own provider, or none. */
  withoutProvider?: boolean;
}

export interface Loaded {
  backend: MockBackend;
  client: RosterClient;
}

interface StoryContext {
  parameters: Record<string, unknown>;
  globals: Record<string, unknown>;
  msw?: SetupWorker;
}

const STRONGEST = { hub: 'owner', flow: 'administrator' };

const startWorker = mswLoader(async () => {
  const worker = setupWorker();
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: './mockServiceWorker.js' } });
  return worker;
});

/** Creates a separate backend for each story: the server's core on a memory store, behind MSW. */
export async function loadBackend(context: StoryContext): Promise<Loaded> {
  await startWorker(context as Parameters<typeof startWorker>[0]);
  const {
    as,
    byHost = false,
    catalogue,
    delayInMs = 0,
    fail = {},
    lack = [],
    people,
    setup,
    twoFactorVerified = true,
  } = (context.parameters['roster'] ?? {}) as RosterParameters;
  const chosen = catalogue ?? (context.globals['catalogue'] as 'hub' | 'flow');
  const backend = await createMockBackend({ catalogue: chosen, ...(people !== undefined && { people }) });
  await setup?.(backend);
  const role =
    as === undefined
      ? String(context.globals['role'] || STRONGEST[chosen])
      : typeof as === 'function'
        ? as(backend)
        : as;
  const token =
    role === null
      ? undefined
      : await backend.tokenFor(role, { twoFactorVerified, byHost }).catch(() => backend.tokenFor(STRONGEST[chosen]));
  for (const [operation, failure] of Object.entries(fail)) backend.fail(operation as OperationId, failure);
  backend.lack(...lack);
  backend.delay(delayInMs);
  context.msw?.use(...backend.handlers);
  return { backend, client: createRosterClient({ baseUrl: backend.baseUrl, token, maxRetries: 0 }) };
}
