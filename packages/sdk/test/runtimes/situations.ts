import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRosterClient, isRosterError, type RosterClient, type RosterClientOptions } from '@roster-kit/sdk';

type Answer = (response: ServerResponse) => void;
type Call = (client: RosterClient) => PromiseLike<unknown>;

/** What somebody did, what a server did, and what the error says; `…` stands for what differs between platforms. */
export interface Situation {
  name: string;
  says: string;
  options?: object;
  answer?: Answer;
  call?: Call;
}

const send =
  (status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
const problem = (status: number, code: string, more: object = {}): Answer =>
  send(
    status,
    'application/problem+json',
    JSON.stringify({ title: 'Title', status, code, requestId: 'req_1', ...more }),
  );
const json = (value: unknown): Answer => send(200, 'application/json', JSON.stringify(value));
const refused = problem(401, 'unauthenticated', { title: 'Sign in again', detail: 'The token is missing or expired.' });
const html = '<!doctype html><title>Sign in</title>';

const NOT_ROSTER = 'That is no answer of a Roster Kit server: check baseUrl, and any proxy on the way';
const RIGHT = 'https://roster.example.com';
const CHECK = 'Check the network, baseUrl, and that the server is running';
const SET = 'Set token in createRosterClient, or ROSTER_API_KEY';
const REFUSED = 'The server refused the token, which has expired, was revoked, or is of another server';
const HTTPS =
  'Check http or https in baseUrl, and that this machine trusts the certificate (in Node: NODE_EXTRA_CA_CERTS)';
const OPTIONS =
  'baseUrl, token, fetch, freshForInMs, headers, timeoutInMs, totalTimeoutInMs, maxRetries, logger, onRequest, onResponse';
const CALL_OPTIONS = 'headers, timeoutInMs, totalTimeoutInMs, maxRetries, signal, idempotencyKey, ifMatch';
const id =
  (value: unknown): Call =>
  ({ users }) =>
    users.get(value as string);

/** `{server}` is the address of the test's server. */
export const situations: Situation[] = [
  // The address.
  {
    name: 'nobody listens at the address',
    options: { baseUrl: '{closed}' },
    says: `{closed} cannot be reached: connect ECONNREFUSED …. ${CHECK} (network_error, users.get)`,
  },
  {
    name: 'no such host, or offline',
    options: { baseUrl: 'http://nowhere.invalid' },
    says: `http://nowhere.invalid cannot be reached: getaddrinfo … nowhere.invalid. ${CHECK} (network_error, users.get)`,
  },
  {
    name: 'https where the server speaks http',
    options: { baseUrl: '{tls}' },
    says: `{tls} cannot be reached: …SSL… ${HTTPS} (network_error, users.get)`,
  },
  {
    name: 'another web site: 404 with a page',
    answer: send(404, 'text/html; charset=utf-8', html),
    says: `{server}/v1/users/usr_1 answered 404 text/html: ${NOT_ROSTER} (invalid_response, 404, users.get)`,
  },
  {
    name: 'baseUrl ends in /v1',
    options: { baseUrl: 'https://roster.example.com/v1/' },
    says: 'baseUrl must be https://roster.example.com, without /v1, a query or a password (invalid_argument)',
  },
  {
    name: 'baseUrl with a query',
    options: { baseUrl: 'https://roster.example.com/api?tenant=1' },
    says: 'baseUrl must be https://roster.example.com/api, without /v1, a query or a password (invalid_argument)',
  },
  {
    name: 'baseUrl without a scheme',
    options: { baseUrl: 'localhost:3000' },
    says: 'baseUrl must be an address such as https://example.com, not "localhost:3000" (invalid_argument)',
  },
  {
    name: 'baseUrl empty',
    options: { baseUrl: '' },
    says: 'baseUrl must be an address such as https://example.com, not "" (invalid_argument)',
  },
  {
    name: 'baseUrl missing',
    options: { baseUrl: undefined },
    says: 'Set baseUrl, or ROSTER_BASE_URL, to an address such as https://example.com (invalid_argument)',
  },
  // The token.
  {
    name: 'no token',
    options: { token: undefined },
    answer: refused,
    says: `There is no token: ${SET} (unauthenticated, 401, users.get, request req_1)`,
  },
  {
    name: 'an expired token',
    answer: refused,
    says: `${REFUSED}: ${SET} (unauthenticated, 401, users.get, request req_1)`,
  },
  {
    name: 'a token function without a newer token',
    options: { token: () => 'rst_old' },
    answer: refused,
    says: `${REFUSED}: ${SET} (unauthenticated, 401, users.get, request req_1)`,
  },
  {
    name: 'token is a promise',
    options: { token: Promise.resolve('rst_1') },
    says: 'The option token must be a string or a function that returns one, not Promise (invalid_argument)',
  },
  {
    name: 'token is empty',
    options: { token: '' },
    says: 'The option token must be a string or a function that returns one, not "" (invalid_argument)',
  },
  {
    name: 'the token function rejects',
    options: { token: () => Promise.reject(new Error('signed out')) },
    says: 'The token cannot be used: signed out (unauthenticated, users.get)',
  },
  {
    name: 'the token function returns an object',
    options: { token: async () => ({ token: 'rst_1' }) },
    says: 'The token cannot be used: The token function returned Object, not a string (unauthenticated, users.get)',
  },
  {
    name: 'the token is the placeholder of a page',
    options: { token: 'rak_…' },
    says: 'The token cannot be used: … (unauthenticated, users.get)',
  },
  // What is on the way.
  {
    name: 'a captive portal: 200 with a page',
    answer: send(200, 'text/html', html),
    says: `{server}/v1/users/usr_1 answered 200 text/html instead of application/json: ${NOT_ROSTER} (invalid_response, 200, users.get)`,
  },
  {
    name: 'a proxy: 502 with a page',
    answer: send(502, 'text/html', html),
    says: `{server}/v1/users/usr_1 answered 502 text/html: ${NOT_ROSTER} (unavailable, 502, users.get)`,
  },
  {
    name: 'a proxy: 502 as text',
    answer: send(502, 'text/plain', 'upstream connect error'),
    says: `{server}/v1/users/usr_1 answered 502 text/plain: ${NOT_ROSTER} (unavailable, 502, users.get)`,
  },
  {
    name: 'a redirect to https',
    answer: send(301, 'text/html', '', { location: 'https://roster.example.com/v1/users/usr_1' }),
    says:
      `{server}/v1/users/usr_1 redirects to ${RIGHT}/v1/users/usr_1: ` +
      `Redirects are not followed: set baseUrl to ${RIGHT} (invalid_response, 301, users.get)`,
  },
  {
    name: 'a redirect to a sign-in page',
    answer: send(302, 'text/html', '', { location: '/sign-in?next=secret' }),
    says: '{server}/v1/users/usr_1 redirects to /sign-in: Redirects are not followed: check baseUrl (invalid_response, 302, users.get)',
  },
  {
    name: 'a body that is cut off',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":', () => response.destroy());
    },
    says: 'The response ended early: … (network_error, users.get)',
  },
  {
    name: 'gzip that is none',
    answer: send(200, 'application/json', Buffer.from('no gzip'), { 'content-encoding': 'gzip' }),
    says: 'The response ended early: incorrect header check (Z_DATA_ERROR) (network_error, users.get)',
  },
  // Another server.
  ...([{}, [], null, 'ok', { data: [] }] as const).map((body) => ({
    name: `200 with ${JSON.stringify(body)}`,
    answer: json(body),
    says: `{server}/v1/users/usr_1 answered 200 application/json without id: ${NOT_ROSTER} (invalid_response, 200, users.get)`,
  })),
  {
    name: 'a list whose rows are none',
    answer: json({ data: [{}], page: { nextCursor: null } }),
    call: ({ users }) => users.list().firstPage(),
    says: `{server}/v1/users answered 200 application/json without data.id: ${NOT_ROSTER} (invalid_response, 200, users.list)`,
  },
  {
    name: '200 with JSON that is none',
    answer: send(200, 'application/json', '{"id":'),
    says: `{server}/v1/users/usr_1 answered 200 application/json that cannot be parsed: ${NOT_ROSTER} (invalid_response, 200, users.get)`,
  },
  {
    name: '204 where a body is promised',
    answer: (response) => response.writeHead(204).end(),
    says: `{server}/v1/users/usr_1 answered 204 without a content type instead of 200: ${NOT_ROSTER} (invalid_response, 204, users.get)`,
  },
  // Arguments.
  ...([undefined, null, '', 101] as const).map((value) => ({
    name: `the id ${JSON.stringify(value) ?? 'undefined'}`,
    call: id(value),
    says: `userId must be a non-empty string, not ${JSON.stringify(value) ?? 'undefined'} (invalid_argument, users.get)`,
  })),
  {
    name: 'a body that is missing',
    call: ({ invitations }) => invitations.create(undefined as never),
    says: 'The body must be an object, not undefined (invalid_argument, invitations.create)',
  },
  {
    name: 'the option apiKey',
    options: { apiKey: 'rak_1' },
    says: `createRosterClient has no option apiKey. Did you mean token? There are ${OPTIONS} (invalid_argument)`,
  },
  {
    name: 'the option timeout',
    options: { timeout: 1000 },
    says: `createRosterClient has no option timeout. Did you mean timeoutInMs? There are ${OPTIONS} (invalid_argument)`,
  },
  {
    name: 'a timeout that is no number',
    options: { timeoutInMs: '5s' },
    says: 'The option timeoutInMs must be a number, not String (invalid_argument)',
  },
  {
    name: 'an option of a call',
    call: ({ users }) => users.get('usr_1', { retries: 1 } as object),
    says: `users.get has no option retries. Did you mean maxRetries? There are ${CALL_OPTIONS} (invalid_argument)`,
  },
  {
    name: 'a header that is none',
    call: ({ users }) => users.get('usr_1', { headers: { 'x y': '1' } }),
    says: '… (invalid_argument, users.get)',
  },
  // The server's own refusals.
  {
    name: 'validation',
    answer: problem(422, 'validation_failed', {
      title: 'Some values are not valid',
      detail: 'email must be an address.',
      errors: [{ pointer: '/email', message: 'email must be an address.' }],
    }),
    call: ({ invitations }) => invitations.create({ email: 'ann', roleId: 'editor' }),
    says: 'Some values are not valid: /email email must be an address. (validation_failed, 422, invitations.create, request req_1)',
  },
];

/** What each situation prints, in their order. */
export async function printed(): Promise<{ name: string; says: string; expected: string }[]> {
  let answer: Answer | undefined;
  const [server, closed] = [createServer((_, response) => answer?.(response)), createServer()];
  const ports = await Promise.all(
    [server, closed].map(async (each) => {
      await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
      return (each.address() as AddressInfo).port;
    }),
  );
  await new Promise((resolve) => closed.close(resolve));
  const places = {
    '{server}': `http://127.0.0.1:${ports[0]}`,
    '{tls}': `https://127.0.0.1:${ports[0]}`,
    '{closed}': `http://127.0.0.1:${ports[1]}`,
  };
  const filledIn = (text: string) =>
    Object.entries(places).reduce((filled, [name, value]) => filled.replaceAll(name, value), text);
  try {
    const results = [];
    for (const { name, options = {}, answer: own, call = id('usr_1'), says } of situations) {
      answer = own;
      const given = { baseUrl: '{server}', token: 'rst_1', maxRetries: 0, ...options } as RosterClientOptions;
      if (given.baseUrl) given.baseUrl = filledIn(given.baseUrl);
      let text = 'no error';
      try {
        await call(createRosterClient(given));
      } catch (error) {
        text = isRosterError(error) ? error.message : `no RosterError: ${String(error)}`;
      }
      results.push({ name, says: text, expected: filledIn(says) });
    }
    return results;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Whether a text is the expected one, where `…` stands for any text. */
export function isSame(text: string, expected: string): boolean {
  const parts = expected.split('…');
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${escaped.join('.+')}$`, 's').test(text);
}
