import {
  altered,
  answering,
  bodyOf,
  insteadOf,
  type Json,
  json,
  ok,
  type OperationId,
  operationOf,
  problem,
  read,
  remembering,
  rewritten,
  strongestOf,
  userIdIn,
  type Variant,
  variant,
} from './tools.js';

// Answers outside the contract, lists and batches that are wrong, and refusals that nobody understands.

const rows = (body: Json): Json[] => body['data'] as Json[];

const areasWithout = (body: Json, gone: OperationId): Json => ({
  ...body,
  areas: Object.fromEntries(
    Object.entries(body['areas'] as Record<string, string[]>).map(([area, list]) => [
      area,
      list.filter((id) => id !== gone),
    ]),
  ),
});

export const contractVariants: Variant[] = [
  variant('contract', 'a success has another status', 'users.get', async (request, next) => {
    const response = await next(request);
    return response.ok ? altered(response, { status: 206 }) : response;
  }),
  variant(
    'contract',
    'a required field is missing',
    'roles.list',
    answering((body) => ({ ...body, data: rows(body).map(({ system: _system, ...role }) => role) })),
  ),
  variant(
    'contract',
    'a time is no RFC 3339',
    'users.get',
    answering((body) => ({ ...body, createdAt: 'yesterday' })),
  ),
  variant(
    'contract',
    'a number comes as text',
    'settings.getSecurity',
    answering((body) => ({ ...body, accountsWithoutTwoFactor: '3' })),
  ),
  variant(
    'contract',
    'a status is none of the contract',
    'users.get',
    answering((body) => ({ ...body, status: 'blocked' })),
  ),
  variant('contract', 'a success is not sent as JSON', 'permissions.list', async (request, next) => {
    const response = await next(request);
    return response.ok ? altered(response, { headers: { 'content-type': 'text/plain' } }) : response;
  }),
  variant('contract', 'an operation is declared and is not there', 'service.ready', async () =>
    problem('unknown_operation'),
  ),
  variant(
    'contract',
    'an operation is there and is not declared',
    'capabilities.get',
    answering((body) => areasWithout(body, 'session.createToken')),
  ),
  {
    rule: 'contract',
    title: 'a path of no operation answers as a person who does not exist',
    answer: (server) => async (request) => {
      const response = await server.answer(request);
      return operationOf(request) === undefined && response.status === 404 ? problem('not_found') : response;
    },
  },
  variant(
    'contract',
    'a cursor of another query is accepted',
    'users.list',
    insteadOf('invalid_cursor', async (request, next) =>
      next(await rewritten(request, { search: (query) => query.delete('cursor') })),
    ),
  ),
  remembering<string>('contract', 'a row is on two pages', async (request, next, _server, seen) => {
    const response = await next(request.clone());
    if (operationOf(request) !== 'users.list' || !response.ok) return response;
    const body = await bodyOf(response);
    const [last] = [...seen].slice(-1);
    for (const row of rows(body)) seen.add(JSON.stringify(row));
    const isLater = new URL(request.url).searchParams.has('cursor');
    if (!isLater || last === undefined) return response;
    return altered(response, { body: { ...body, data: [JSON.parse(last), ...rows(body)].slice(0, 2) } });
  }),
  variant('contract', 'the order of a list is not reversed', 'users.list', async (request, next) =>
    next(
      await rewritten(request, { search: (query) => query.set('sort', query.get('sort')?.replace('-', '') ?? 'name') }),
    ),
  ),
  variant('contract', 'nobody counts', 'users.list', async (request, next) =>
    next(await rewritten(request, { search: (query) => query.delete('include') })),
  ),
  variant('contract', 'a filter is ignored', 'users.list', async (request, next) =>
    next(await rewritten(request, { search: (query) => query.delete('role') })),
  ),
  variant('contract', 'a search finds everybody', 'users.list', async (request, next) =>
    next(await rewritten(request, { search: (query) => query.delete('q') })),
  ),
  variant(
    'contract',
    'the etag of a row is not that of the user',
    'users.list',
    answering((body) => ({
      ...body,
      data: rows(body).map((row) => ({ ...row, etag: '"row"' })),
    })),
  ),
  variant('contract', 'a cell of an export begins a formula', 'users.export', async (request, next) => {
    const response = await next(request);
    return altered(response, { body: (await response.clone().text()).replaceAll("'=", '=') });
  }),
  variant(
    'contract',
    'the results of a batch come in another order',
    'invitations.createBatch',
    answering((body) => ({ ...body, data: rows(body).reverse() })),
  ),
  variant('contract', 'one bad item refuses the whole batch', 'invitations.createBatch', async (request, next) => {
    const { items = [] } = (await bodyOf(request)) as { items?: { email: string }[] };
    return items.every(({ email }) => email.includes('@')) ? next(request) : problem('validation_failed');
  }),
  variant('contract', 'a dry run is carried out', 'invitations.createBatch', async (request, next) => {
    const { dryRun, ...rest } = await bodyOf(request);
    if (dryRun !== true) return next(request);
    const response = await next(await rewritten(request, { body: rest }));
    const body = await bodyOf(response);
    return altered(response, {
      body: { ...body, dryRun, data: rows(body).map((row) => ({ ...row, id: null, etag: null })) },
    });
  }),
  variant('contract', 'the event stream does not say where it begins', 'events.stream', async (request, next) => {
    const response = await next(request);
    if (!response.ok) return response;
    await response.body?.cancel();
    return altered(response, { body: ': hello\n\n' });
  }),
];

const onProblems =
  (change: (body: Json) => Json, headers: Record<string, string> = {}) =>
  async (request: Request, next: (request: Request) => Promise<Response>) => {
    const response = await next(request);
    return response.status < 400 ? response : altered(response, { headers, body: change(await bodyOf(response)) });
  };

export const problemVariants: Variant[] = [
  variant(
    'P10',
    'a refusal has no code',
    'users.get',
    onProblems(({ code: _code, ...rest }) => rest),
  ),
  variant(
    'P10',
    'a refusal is sent as ordinary JSON',
    'roles.get',
    onProblems((body) => body, { 'content-type': 'application/json' }),
  ),
  variant(
    'P10',
    'a refusal has a code of another operation',
    'roles.get',
    onProblems((body) => ({ ...body, code: 'link_expired' })),
  ),
  variant(
    'P10',
    'a refusal has no request id',
    'users.list',
    onProblems(({ requestId: _requestId, ...rest }) => rest),
  ),
  variant(
    'P10',
    'the status in a refusal is not its own',
    'users.list',
    onProblems((body) => ({ ...body, status: 400 })),
  ),
  variant(
    'P10',
    'a refusal is one word',
    'users.list',
    onProblems((body) => ({ ...body, detail: 'forbidden' })),
  ),
  variant(
    'P10',
    'a missing token is a lack of permission',
    'users.list',
    insteadOf('unauthenticated', async () => problem('forbidden')),
  ),
  variant('P10', 'a request may have fields of its own', 'users.update', async (request, next) => {
    const { surprise: _surprise, ...rest } = await bodyOf(request);
    return next(await rewritten(request, { body: rest }));
  }),
  variant(
    'P10',
    'a refusal does not name the field',
    'users.changeRole',
    onProblems((body) => ({ ...body, errors: undefined })),
  ),
  {
    rule: 'P10',
    title: 'a body that is no JSON is an error of the server',
    answer: (server) => async (request) => {
      const response = await server.answer(request);
      if (response.status < 400) return response;
      return (await bodyOf(response))['code'] === 'malformed_request' ? problem('internal_error') : response;
    },
  },
  {
    rule: 'P10',
    title: 'a method that a path does not have answers not_found',
    answer: (server) => async (request) => {
      const response = await server.answer(request);
      return response.status === 405 ? problem('not_found') : response;
    },
  },
];

/** A user of another organization than the caller's. */
async function isForeign(request: Request, server: Parameters<NonNullable<Variant['answer']>>[0], userId: string) {
  for (const { id } of await server.store.listOrganizations())
    if (await server.store.read(id, (tx) => tx.get('users', userId))) return true;
  return false;
}

export const tenancyVariants: Variant[] = [
  variant(
    'P4',
    'a user of another organization is forbidden, not missing',
    'users.get',
    insteadOf('not_found', async (request, _next, server, refusal) =>
      (await isForeign(request, server, userIdIn(request))) ? problem('forbidden') : refusal,
    ),
  ),
  variant(
    'P4',
    'a refusal tells that another organization has the id',
    'users.update',
    insteadOf('not_found', async (request, _next, server, refusal) =>
      (await isForeign(request, server, userIdIn(request)))
        ? problem('not_found', { detail: 'This account belongs to another organization.' })
        : refusal,
    ),
  ),
  variant(
    'P4',
    'a user of another organization is deleted',
    'users.delete',
    insteadOf('not_found', async (request, _next, server, refusal) =>
      (await isForeign(request, server, userIdIn(request))) ? ok('users.delete', undefined) : refusal,
    ),
  ),
  variant('P4', 'the list has the users of another organization', 'users.list', async (request, next, server) => {
    const response = await next(request.clone());
    const { organization } = (await read(request, next, '/v1/session')) as { organization?: { id: string } };
    const other = (await server.store.listOrganizations()).findLast(({ id }) => id !== organization?.id);
    if (!response.ok || !other) return response;
    const token = await strongestOf(server, other.id);
    const theirs = await next(new Request(request.url, { headers: { authorization: `Bearer ${token}` } }));
    const body = await bodyOf(response);
    return altered(response, { body: { ...body, data: [...rows(body), ...rows(await bodyOf(theirs))] } });
  }),
  variant(
    'P4',
    'decisions are made about a user of another organization',
    'access.evaluate',
    insteadOf('not_found', async (request) => {
      const { checks } = (await bodyOf(request)) as { checks: { permission: string }[] };
      return json({ data: checks.map(({ permission }) => ({ permission, allowed: false, reason: 'not_in_role' })) });
    }),
  ),
];
