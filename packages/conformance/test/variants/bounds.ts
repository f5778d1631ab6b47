import { altered, bodyOf, insteadOf, rewritten, type Variant, variant } from './tools.js';

// Work without bounds.

export const boundVariants: Variant[] = [
  {
    rule: 'P14',
    title: 'nobody is told when to come back',
    answer: (server) => async (request) => {
      const response = await server.answer(request);
      return response.status === 429 ? altered(response, { headers: { 'retry-after': null } }) : response;
    },
  },
  variant('P14', 'a page is as long as anybody asks for', 'users.list', async (request, next) =>
    next(
      await rewritten(request, {
        search: (query) =>
          query.has('limit') && query.set('limit', String(Math.min(200, Number(query.get('limit')) || 1))),
      }),
    ),
  ),
  variant('P14', 'a batch is as long as anybody asks for', 'users.suspendBatch', async (request, next) => {
    const { items = [] } = (await bodyOf(request)) as { items?: object[] };
    return next(items.length > 500 ? await rewritten(request, { body: { items: items.slice(0, 500) } }) : request);
  }),
  variant(
    'P14',
    'a body is as large as anybody sends',
    'users.changeRole',
    insteadOf('payload_too_large', async (request, next) => {
      const { filler: _filler, ...rest } = await bodyOf(request);
      return next(await rewritten(request, { body: rest }));
    }),
  ),
];
