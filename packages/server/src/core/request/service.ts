import document from '../../generated/openapi.json' with { type: 'json' };
import { hashOf } from '../lib/canonical.js';
import { messageOf } from '../lib/error-message.js';
import type { PublicHandler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';

type Contract = Awaited<ReturnType<PublicHandler<'service.getOpenApi'>>>;
let contract: Promise<Contract> | undefined;

async function makeContract(): Promise<Contract> {
  const json = JSON.stringify(document);
  return { body: document as object as Record<string, never>, json, etag: `"${await hashOf(json)}"` };
}

/** Its hundreds of kilobytes are written once for all requests. */
export const getOpenApi: PublicHandler<'service.getOpenApi'> = () => (contract ??= makeContract());

export const health: PublicHandler<'service.health'> = async () => ({ body: { status: 'ok' } });

export const ready: PublicHandler<'service.ready'> = async ({ dependencies }) => {
  try {
    await dependencies.store.ping();
  } catch (error) {
    dependencies.logger?.warn({ error: messageOf(error) }, 'the database does not answer');
    throw new ProblemError('unavailable');
  }
  return { body: { status: 'ok' } };
};
