import document from '../../generated/openapi.json' with { type: 'json' };
import { DatabaseUnfit } from '../../store/store.js';
import { requireSameSecret } from '../credentials/secret-check.js';
import { hashOf } from '../lib/canonical.js';
import { messageOf } from '../lib/error-message.js';
import { within } from '../lib/within.js';
import type { PublicHandler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';

type Contract = Awaited<ReturnType<PublicHandler<'service.getOpenApi'>>>;
let contract: Promise<Contract> | undefined;

async function makeContract(): Promise<Contract> {
  const json = JSON.stringify(document);
  return { body: document as Record<string, unknown> & typeof document, json, etag: `"${await hashOf(json)}"` };
}

/** Its hundreds of kilobytes are written once for all requests. */
export const getOpenApi: PublicHandler<'service.getOpenApi'> = () => (contract ??= makeContract());

export const health: PublicHandler<'service.health'> = async () => ({ body: { status: 'ok' } });

const READY_WITHIN_IN_MS = 3_000;

export const ready: PublicHandler<'service.ready'> = async ({ dependencies }) => {
  const check = async () => {
    await dependencies.store.ping();
    await requireSameSecret(dependencies);
  };
  try {
    await within(READY_WITHIN_IN_MS, 'The database', check());
  } catch (error) {
    dependencies.logger?.warn({ error: messageOf(error) }, 'not ready');
    const detail = error instanceof DatabaseUnfit ? error.message : 'The database does not answer.';
    throw new ProblemError('unavailable', { detail });
  }
  return { body: { status: 'ok' } };
};
