import { createHash } from 'node:crypto';
import {
  altered,
  answering,
  bodyOf,
  insteadOf,
  invented,
  type Json,
  json,
  ok,
  operationOf,
  remembering,
  rewritten,
  type Variant,
  variant,
} from './tools.js';

// Outdated data, repeated requests, links, second factors, events and addresses.

const rows = (body: Json): Json[] => body['data'] as Json[];

export const changeVariants: Variant[] = [
  variant('P5', 'an outdated If-Match is accepted', 'users.update', async (request, next) =>
    next(request.headers.has('if-match') ? await rewritten(request, { headers: { 'if-match': '*' } }) : request),
  ),
  variant('P5', 'a deletion does not look at If-Match', 'resources.delete', async (request, next) =>
    next(request.headers.has('if-match') ? await rewritten(request, { headers: { 'if-match': '*' } }) : request),
  ),
  variant('P5', 'a change needs no If-Match', 'users.changeRole', async (request, next) =>
    next(request.headers.has('if-match') ? request : await rewritten(request, { headers: { 'if-match': '*' } })),
  ),
  variant('P5', 'an answer has no ETag', 'users.get', async (request, next) =>
    altered(await next(request), { headers: { etag: null } }),
  ),
  variant(
    'P5',
    'the etag in a body is not the ETag',
    'settings.getContact',
    answering((body) => ({ ...body, etag: '"other"' })),
  ),
  variant('P5', 'an item of a batch does not look at its ifMatch', 'users.changeRoleBatch', async (request, next) => {
    const body = (await bodyOf(request)) as { items?: Json[] };
    if (!body.items) return next(request);
    return next(
      await rewritten(request, { body: { ...body, items: body.items.map((item) => ({ ...item, ifMatch: '*' })) } }),
    );
  }),
  variant('P6', 'a repeated request is carried out again', 'invitations.create', async (request, next) =>
    next(await rewritten(request, { headers: { 'idempotency-key': null } })),
  ),
  variant('P6', 'a repeated change is carried out again', 'users.changeRole', async (request, next) =>
    next(await rewritten(request, { headers: { 'idempotency-key': null } })),
  ),
  variant('P6', 'a repeated answer does not say so', 'settings.updateContact', async (request, next) =>
    altered(await next(request), { headers: { 'idempotency-replayed': null } }),
  ),
  variant('P6', 'a key is taken for another request', 'users.update', async (request, next) => {
    const key = request.headers.get('idempotency-key');
    if (key === null) return next(request);
    const text = createHash('sha256')
      .update(await request.clone().text())
      .digest('hex');
    return next(await rewritten(request, { headers: { 'idempotency-key': `${key} ${text}` } }));
  }),
  variant('P6', 'a repeated batch is carried out again', 'invitations.createBatch', async (request, next) =>
    next(await rewritten(request, { headers: { 'idempotency-key': null } })),
  ),
  variant('P6', 'a repetition sends the mail again', 'invitations.create', async (request, next, server) => {
    const response = await next(request);
    if (!response.headers.has('idempotency-replayed')) return response;
    const { email } = await bodyOf(response);
    server.mails.push({ ...server.mails[0], to: String(email), subject: 'Again', text: 'Again' } as never);
    return response;
  }),
  remembering<string>('P6', 'a secret is given again', async (request, next, _server, seen) => {
    if (operationOf(request) !== 'twoFactor.startSetup') return next(request);
    const who = `${request.headers.get('authorization')} ${request.headers.get('idempotency-key')}`;
    const known = [...seen].find((text) => text.startsWith(who));
    if (known !== undefined) return json(JSON.parse(known.slice(who.length)), 201);
    const response = await next(request);
    if (response.ok && request.headers.has('idempotency-key')) seen.add(who + (await response.clone().text()));
    return response;
  }),
  ...(['users.update', 'users.changeRole', 'settings.updateSecurity', 'grants.set'] as const).map((id) =>
    variant(
      'P9',
      `${id} writes no event`,
      'auditEvents.list',
      answering((body) => ({
        ...body,
        data: rows(body).filter(({ action }) => action !== id),
      })),
    ),
  ),
  variant(
    'P9',
    'an event does not say who did it',
    'auditEvents.list',
    answering((body) => ({
      ...body,
      data: rows(body).map((event) => ({ ...event, actor: { ...(event['actor'] as Json), id: null } })),
    })),
  ),
  variant(
    'P9',
    'an event has no value before',
    'auditEvents.list',
    answering((body) => ({
      ...body,
      data: rows(body).map((event) => ({ ...event, before: null })),
    })),
  ),
];

/** Answers a second acceptance as the first. */
const again = (rule: 'P7', title: string, id: 'invitations.accept' | 'identity.redeemLink', code: string): Variant =>
  remembering<string>(rule, title, async (request, next, _server, seen) => {
    if (operationOf(request) !== id) return next(request);
    const response = await next(request.clone());
    if (response.ok) seen.add(await response.clone().text());
    const known = [...seen].at(-1);
    const refused = response.status >= 400 && (await bodyOf(response))['code'] === code;
    return refused && known !== undefined ? ok(id, JSON.parse(known) as Json) : response;
  });

export const linkVariants: Variant[] = [
  again('P7', 'a link works twice', 'invitations.accept', 'link_used'),
  again('P7', 'a sign-in link works twice', 'identity.redeemLink', 'link_used'),
  variant(
    'P7',
    'an expired link works',
    'invitations.accept',
    insteadOf('link_expired', async (request, next, server) => {
      const { offsetInMs } = server;
      server.offsetInMs -= 8 * 86_400_000;
      return next(request).finally(() => void (server.offsetInMs = offsetInMs));
    }),
  ),
  remembering<string>('P7', 'a link works after a newer one was sent', async (request, next, _server, seen) => {
    const id = operationOf(request);
    const response = await next(request.clone());
    if (id === 'invitations.resend' && response.ok) seen.add(await response.clone().text());
    if (id !== 'invitations.accept' || (await bodyOf(response))['code'] !== 'link_superseded') return response;
    const user = JSON.parse([...seen].at(-1) ?? '{}') as Json;
    return ok(id, { user: { ...user, status: 'active', invitation: null }, session: null });
  }),
  variant(
    'P7',
    'the end of a token is not looked at',
    'invitations.accept',
    insteadOf('link_invalid', async (request, next, server) => {
      const { token = '', ...rest } = await bodyOf(request);
      const all = server.mails.flatMap(({ text }) =>
        [...text.matchAll(/#token=(\S+)/g)].map(([, found]) => found ?? ''),
      );
      const whole = all.find((found) => found.slice(0, -4) === String(token).slice(0, -4));
      return next(await rewritten(request, { body: { ...rest, token: whole ?? token } }));
    }),
  ),
  variant('P7', 'looking at an invitation uses its link up', 'invitations.preview', async (request, next) => {
    const response = await next(request.clone());
    const { token } = await bodyOf(request);
    const body = JSON.stringify({ token, name: 'Ada' });
    const headers = { 'content-type': 'application/json' };
    await next(new Request(new URL('/v1/invitations/accept', request.url), { method: 'POST', headers, body }));
    return response;
  }),
  {
    rule: 'P7',
    title: 'a GET uses a link up',
    answer: (server) => async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (request.method !== 'GET' || pathname !== '/v1/invitations/accept') return server.answer(request);
      const body = JSON.stringify({ token: searchParams.get('token'), name: 'Ada' });
      const headers = { 'content-type': 'application/json' };
      return server.answer(new Request(new URL(pathname, request.url), { method: 'POST', headers, body }));
    },
  },
  variant('P7', 'an answer has the token of the link', 'users.get', async (request, next, server) => {
    const response = await next(request);
    const body = await bodyOf(response);
    const mail = server.mails.findLast(({ to }) => to === body['email']);
    const [, token] = /#token=(\S+)/.exec(mail?.text ?? '') ?? [];
    return response.ok && token !== undefined ? altered(response, { body: { ...body, link: token } }) : response;
  }),
];

/** The answer of an operation as if nothing were outstanding. */
const letIn = (code: string) => insteadOf(code, async () => json({ data: [] }));

export const factorVariants: Variant[] = [
  variant('P8', 'people work without setting up a second factor', 'roles.list', letIn('two_factor_setup_required')),
  variant('P8', 'a new session works without a code', 'roles.list', letIn('two_factor_required')),
  variant(
    'P8',
    'a session does not say what is outstanding',
    'session.get',
    answering((body) => ({ ...body, outstanding: null })),
  ),
  variant(
    'P8',
    'any code confirms the setup',
    'twoFactor.confirmSetup',
    insteadOf('code_incorrect', async () => json({ recoveryCodes: ['abcd-1234'] })),
  ),
  variant(
    'P8',
    'there are no recovery codes',
    'twoFactor.confirmSetup',
    answering((body) => ({ ...body, recoveryCodes: [] })),
  ),
  remembering<string>('P8', 'a code works twice', async (request, next, _server, seen) => {
    const id = operationOf(request);
    const { code } = await bodyOf(request);
    const response = await next(request.clone());
    if (id === 'twoFactor.confirmSetup' && response.ok) seen.add(String(code));
    return id === 'identity.verifyCode' && seen.has(String(code)) ? ok(id, undefined) : response;
  }),
  remembering<string>('P8', 'a recovery code works twice', async (request, next, _server, seen) => {
    const id = operationOf(request);
    const { code } = await bodyOf(request);
    const response = await next(request.clone());
    if (id !== 'identity.useRecoveryCode') return response;
    if (seen.has(String(code))) return ok(id, undefined);
    if (response.ok) seen.add(String(code));
    return response;
  }),
  remembering<Response>('P8', 'codes can be guessed without end', async (request, next, _server, seen) => {
    const response = await next(request.clone());
    if (operationOf(request) !== 'identity.verifyCode') return response;
    if (response.status === 422) seen.add(response.clone());
    const [wrong] = seen;
    return response.status === 429 && wrong ? wrong.clone() : response;
  }),
  variant(
    'P8',
    'a reset leaves the factor',
    'users.get',
    answering((body) => ({ ...body, twoFactorEnabled: true })),
  ),
];

export const addressVariants: Variant[] = [
  remembering<string>('P13', 'an address in capitals is another mailbox', async (request, next, _server, seen) => {
    if (operationOf(request) !== 'invitations.create') return next(request);
    const response = await next(request.clone());
    const { email = '', roleId } = await bodyOf(request);
    if (response.ok) seen.add(String(email));
    const taken = response.status === 409 && !seen.has(String(email));
    return taken && String(email) !== String(email).toLowerCase()
      ? ok('invitations.create', await invented(request, next, { email, roleId, name: null }))
      : response;
  }),
  variant(
    'P13',
    'a domain in its xn-- form is another one',
    'invitations.create',
    insteadOf('address_taken', async (request, next, _server, refusal) => {
      const { email = '', roleId } = await bodyOf(request);
      return String(email).includes('xn--')
        ? ok('invitations.create', await invented(request, next, { email, roleId, name: null }))
        : refusal;
    }),
  ),
  variant('P13', 'characters that cannot be seen are taken', 'invitations.create', async (request, next) => {
    const { email, name, ...rest } = await bodyOf(request);
    const bare = (text: unknown) => (typeof text === 'string' ? text.replaceAll(/[\u200b\u202e]/g, '') : text);
    return next(
      await rewritten(request, {
        body: { ...rest, email: bare(email), ...(name !== undefined && { name: bare(name) }) },
      }),
    );
  }),
  variant('P13', 'a refusal does not name the character', 'invitations.create', async (request, next) => {
    const response = await next(request);
    const body = await bodyOf(response);
    if (response.status !== 422) return response;
    const errors = (body['errors'] as Json[] | undefined)?.map((error) => ({ ...error, message: 'is not valid' }));
    return altered(response, { body: { ...body, errors } });
  }),
];
