import document from '../../generated/openapi.json' with { type: 'json' };
import { messageOf } from '../lib/error-message.js';
import type { PublicHandler } from '../operation/operation.js';
import { ProblemError } from '../problem/problem.js';

export const getOpenApi: PublicHandler<'service.getOpenApi'> = async () => ({
  body: document as Record<string, unknown> & typeof document,
});

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
