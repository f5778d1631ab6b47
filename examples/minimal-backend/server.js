// A backend of Roster Kit's contract that has users and nothing else: list, get, change role. It keeps them in memory.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { harness } from './harness.js';

/** From the strongest to the weakest. Only an Admin manages users. */
const ROLES = ['Admin', 'Member'];
const LIMITS = { pageItems: 200, bodyBytes: 16_384 };
const areas = { users: ['users.list', 'users.get', 'users.changeRole'], service: ['capabilities.get'] };
const CAPABILITIES = { contractVersion: '0.1.0', areas, limits: LIMITS };
const SORTS = ['name', 'email', 'role', 'status', 'lastActiveAt', 'createdAt'];
const organizations = new Map();
const tokens = new Map();
let lastId = 100;

export function addOrganization() {
  const id = String((lastId += 1));
  organizations.set(id, { users: new Map(), answers: new Map() });
  return { organization: id, roles: ROLES };
}

export function addUser(organizationId, { name = null, email, roleId }) {
  const [organization, id, token] = [organizations.get(organizationId), String((lastId += 1)), randomUUID()];
  const nothing = { twoFactorEnabled: false, avatarUrl: null, lastActiveAt: null, invitation: null };
  const user = { id, email, name, status: 'active', roleId, createdAt: new Date().toISOString(), ...nothing };
  organization.users.set(id, { ...user, etag: `"${randomUUID()}"` });
  tokens.set(token, { organization, id });
  return { id, email, token };
}

/** A refusal, as RFC 9457 has it. */
class Problem extends Error {
  constructor(status, code, detail, more = {}) {
    super(detail);
    this.answer = { status, body: { type: 'about:blank', title: code, status, code, detail, ...more } };
  }
}

const invalid = (pointer, message) =>
  new Problem(422, 'validation_failed', 'Some values are not valid.', { errors: [{ pointer, message }] });

/** A user of another organization does not exist here. */
function find({ organization }, id) {
  const user = organization.users.get(id);
  if (!user) throw new Problem(404, 'not_found', 'This account no longer exists.');
  return user;
}

function list({ organization }, query) {
  const limit = Number(query.get('limit') ?? 50);
  if (!(limit >= 1 && limit <= LIMITS.pageItems)) throw invalid('query.limit', `must be 1 to ${LIMITS.pageItems}`);
  const [, minus, field] = /^(-?)(.*)$/.exec(query.get('sort') ?? 'name');
  if (!SORTS.includes(field)) throw invalid('query.sort', `must be one of ${SORTS.join(', ')}`);
  const any = (name, value) => !query.has(name) || query.getAll(name).includes(value);
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/);
  const found = [...organization.users.values()]
    .filter((user) => any('role', user.roleId) && any('status', user.status) && any('twoFactor', 'off'))
    .filter(({ name, email }) => words.every((word) => `${name} ${email}`.toLowerCase().includes(word)));
  const key = (user) => (field === 'role' ? ROLES.indexOf(user.roleId) : (user[field] ?? ''));
  const order = (one, other) => String(key(one)).localeCompare(key(other)) || one.id - other.id;
  found.sort((one, other) => (minus ? order(other, one) : order(one, other)));
  const [from, to] = [placeOf(query), placeOf(query) + limit];
  const nextCursor = to < found.length ? cursorOf(query, to) : null;
  const total = query.get('include') === 'total' && { total: found.length };
  return { body: { data: found.slice(from, to), page: { nextCursor, ...total } } };
}

/** A cursor is a place in the answer to one query. */
function cursorOf(query, place) {
  const asked = [...query].filter(([name]) => !['cursor', 'limit', 'include'].includes(name));
  return Buffer.from(JSON.stringify([asked, place])).toString('base64url');
}

function placeOf(query) {
  const cursor = query.get('cursor');
  if (cursor === null) return 0;
  const place = Number(/,(\d+)\]$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1]);
  if (cursorOf(query, place) === cursor) return place;
  throw new Problem(400, 'invalid_cursor', 'The cursor belongs to another query. Start again without it.');
}

function changeRole(caller, { id, headers, body: { roleId, ...rest } }) {
  const user = find(caller, id);
  // Whoever changes a role keeps their own, so an Admin always remains.
  if (id === caller.id) throw new Problem(403, 'own_account', 'Nobody changes their own role.');
  for (const field of Object.keys(rest)) throw invalid(`/${field}`, 'is not a field of this request');
  if (!headers['if-match']) throw new Problem(428, 'precondition_required', 'Send the ETag that you read.');
  if (!['*', user.etag].includes(headers['if-match']))
    throw new Problem(412, 'precondition_failed', 'The account has changed. Read it again, then decide.');
  if (!ROLES.includes(roleId)) throw new Problem(422, 'unknown_role', 'There is no such role.');
  caller.organization.users.set(id, { ...user, roleId, etag: `"${randomUUID()}"` });
  return { body: find(caller, id) };
}

/** Carries a change out once for each Idempotency-Key of a caller. */
function once({ organization, id }, { path, headers, body }, work) {
  const [key, request] = [`${id} ${headers['idempotency-key']}`, `${path} ${JSON.stringify(body)}`];
  const earlier = headers['idempotency-key'] && organization.answers.get(key);
  if (!earlier) {
    organization.answers.set(key, { request, answer: work(), at: new Date().toISOString() });
    return organization.answers.get(key).answer;
  }
  if (earlier.request === request) return { ...earlier.answer, headers: { 'Idempotency-Replayed': earlier.at } };
  throw new Problem(422, 'idempotency_key_reused', 'The key was used for another request.');
}

function answer(request) {
  const { method, path, query, headers } = request;
  const [, id, role] = /^\/v1\/users\/([^/]+)(\/role)?$/.exec(path) ?? [];
  if (path === '/v1/capabilities' && method === 'GET') return { body: CAPABILITIES, headers: { ETag: '"1"' } };
  if (id ? method !== (role ? 'PUT' : 'GET') : path !== '/v1/users' || method === 'POST')
    throw new Problem(404, 'unknown_operation', 'This server has no such operation.');
  if (!id && method !== 'GET') throw new Problem(405, 'method_not_allowed', 'This path accepts only GET.');
  const caller = tokens.get(headers.authorization?.replace('Bearer ', ''));
  if (!caller) throw new Problem(401, 'unauthenticated', 'Sign in again.');
  if (find(caller, caller.id).roleId !== 'Admin') throw new Problem(403, 'forbidden', 'Ask an Admin to manage users.');
  if (role) return once(caller, request, () => changeRole(caller, { ...request, id }));
  return id ? { body: find(caller, id) } : list(caller, query);
}

/** A change sends JSON, and not endlessly much of it. What is too much is read to its end, and forgotten. */
async function bodyOf(incoming) {
  let text = '';
  for await (const chunk of incoming) if (text.length <= LIMITS.bodyBytes) text += chunk;
  if (text.length > LIMITS.bodyBytes) throw new Problem(413, 'payload_too_large', 'Send less in one request.');
  if (text === '') return {};
  if (/^application\/json/.test(incoming.headers['content-type'])) return JSON.parse(text);
  throw new Problem(415, 'unsupported_media_type', 'Send JSON, as application/json.');
}

function refuse(error) {
  if (error instanceof SyntaxError) error = new Problem(400, 'malformed_request', 'The JSON cannot be read.');
  const { answer } = error instanceof Problem ? error : new Problem(500, 'internal_error', 'Nothing was changed.');
  return { ...answer, headers: { 'Content-Type': 'application/problem+json' } };
}

const server = createServer(async (incoming, outgoing) => {
  const { pathname: path, searchParams: query } = new URL(incoming.url, 'http://localhost');
  const { method, headers: sent } = incoming;
  const isHarness = path.startsWith('/harness') && process.env.CONFORMANCE;
  const reply = bodyOf(incoming).then((body) =>
    isHarness ? harness(path, body) : answer({ method, path, query, headers: sent, body: body ?? {} }),
  );
  const { status = 200, body, headers } = await reply.catch(refuse);
  outgoing.writeHead(status, { 'Content-Type': 'application/json', ...(body.etag && { ETag: body.etag }), ...headers });
  outgoing.end(JSON.stringify(status < 400 ? body : { ...body, requestId: randomUUID() }));
});
server.listen(Number(process.env.PORT ?? 3000), () => console.log(`http://localhost:${server.address().port}`));
