import { describe, expect, it } from 'vitest';
import { type OperationId, operations } from '../generated/operations.js';
import { createRosterClient } from '../index.js';
import { answerTo, bodyOf } from '../testing/answers.js';
import { calls } from '../testing/calls.js';
import { failureOf, scriptedFetch } from '../testing/scripted-fetch.js';

const ids = (Object.keys(operations) as OperationId[]).filter((id) => id !== 'events.stream');
const isJson = (id: OperationId) => operations[id].answer !== '';
const isText = (id: OperationId) => id.endsWith('.export');

async function outcomeOf(id: OperationId, answer: Response, fetchOptions = {}) {
  const { fetch, sent } = scriptedFetch(answer);
  const client = createRosterClient({
    baseUrl: 'https://roster.test',
    token: 'rst_1',
    fetch,
    maxRetries: 0,
    ...fetchOptions,
  });
  return { error: await failureOf(calls[id](client)), sent };
}

/** The right answer, with another body. */
const withBody = (id: OperationId, body: BodyInit, type = 'application/json') =>
  new Response(body, { status: isJson(id) ? operations[id].status : 200, headers: { 'content-type': type } });
const withFields = (id: OperationId, change: object) =>
  withBody(id, JSON.stringify({ ...bodyOf(operations[id].answer), ...change }));

describe('P10: a success that is not what the contract promises is an error', () => {
  const html = '<!doctype html><title>Sign in</title>';
  const wrong: [string, (id: OperationId) => Response][] = [
    ['the page of a proxy', (id) => withBody(id, html, 'text/html; charset=utf-8')],
    ['a page that says it is JSON', (id) => withBody(id, html)],
    ['no body', (id) => withBody(id, '')],
    ['another status', (id) => new Response(JSON.stringify(bodyOf(operations[id].answer)), { status: 206 })],
    ['a part of the JSON', (id) => withBody(id, '{"data":[')],
    ['an array', (id) => withBody(id, '[]')],
    ['null', (id) => withBody(id, 'null')],
    ['a text', (id) => withBody(id, '"ok"')],
    ['an empty object', (id) => withBody(id, '{}')],
    ['an error with a success status', (id) => withBody(id, '{"error":"no"}')],
    ['JSON under another type', (id) => withBody(id, JSON.stringify(bodyOf(operations[id].answer)), 'text/plain')],
  ];
  for (const [name, answer] of wrong) {
    it.each(ids)(`${name}: %s`, async (id) => {
      expect((await outcomeOf(id, answer(id))).error).toMatchObject({ code: 'invalid_response', operationId: id });
    });
  }

  it.each(ids.filter(isJson))('an empty success in place of a body: %s', async (id) => {
    expect((await outcomeOf(id, new Response(null, { status: 204 }))).error).toMatchObject({
      code: 'invalid_response',
    });
  });

  it.each(ids.filter(isJson))('each required field that is missing: %s', async (id) => {
    for (const field of Object.keys(bodyOf(operations[id].answer))) {
      expect((await outcomeOf(id, withFields(id, { [field]: undefined }))).error, field).toMatchObject({
        code: 'invalid_response',
      });
    }
  });

  it.each(ids.filter((id) => operations[id].answer.includes('/')))('items that are none: %s', async (id) => {
    for (const data of [null, {}, 'all', [null], [{}], [[]], ['usr_1']]) {
      expect((await outcomeOf(id, withFields(id, { data }))).error).toMatchObject({ code: 'invalid_response' });
    }
  });

  it.each(ids.filter((id) => id.endsWith('Batch')))(
    'results that are not one for each item, in order: %s',
    async (id) => {
      const [result] = bodyOf(operations[id].answer)['data'] as object[];
      for (const data of [[], [result, { ...result, index: 1 }], [{ ...result, index: 1 }]]) {
        expect((await outcomeOf(id, withFields(id, { data }))).error).toMatchObject({ code: 'invalid_response' });
      }
    },
  );

  it.each(ids)('the answer of the contract is none: %s', async (id) => {
    const { fetch } = scriptedFetch(answerTo(id));
    const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch, maxRetries: 0 });
    await expect(calls[id](client)).resolves.not.toThrow();
  });

  it('an error that is no problem has no code of its own', async () => {
    const answer = Response.json({ code: 'ECONNREFUSED', title: 'Oops' }, { status: 502 });
    expect((await outcomeOf('users.get', answer)).error).toMatchObject({ code: 'unavailable', status: 502 });
  });

  it('a list whose cursors go round ends', async () => {
    const page = (nextCursor: string) => Response.json({ data: [], page: { nextCursor } });
    const { fetch, sent } = scriptedFetch(page('a'), page('b'), page('a'));
    const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch });
    expect(await failureOf(client.users.list().toArray({ max: 5 }))).toMatchObject({ code: 'invalid_response' });
    expect(sent).toHaveLength(3);
  });
});

describe('P10: a redirect is told and never followed', () => {
  const all = Object.keys(operations) as OperationId[];
  const to = (status: number, location: string) => new Response(null, { status, headers: { location } });

  it.each(all.filter((id) => id !== 'events.stream' && !isText(id)))('%s', async (id) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const { error, sent } = await outcomeOf(id, to(status, 'https://elsewhere.test/v1?token=hidden'), {
        maxRetries: 2,
      });
      expect(error).toMatchObject({
        code: 'invalid_response',
        status,
        title: expect.stringMatching(
          /^https:\/\/roster\.test\/v1\S+ redirects to https:\/\/elsewhere\.test\/v1$/,
        ) as string,
      });
      expect(sent).toHaveLength(1);
    }
  });

  it.each(['users.export', 'auditEvents.export'] as const)('%s', async (id) => {
    expect((await outcomeOf(id, to(302, '/sign-in'))).error).toMatchObject({
      title: expect.stringMatching(/ redirects to \/sign-in$/) as string,
    });
  });

  it('also of the event stream and of client.fetch', async () => {
    const { fetch } = scriptedFetch(to(308, 'https://roster.test/v1/'));
    const client = createRosterClient({ baseUrl: 'http://roster.test', token: 'rst_1', fetch });
    expect(await failureOf(client.events().next())).toMatchObject({ code: 'invalid_response', status: 308 });
    expect(await failureOf(client.fetch('http://roster.test/v1/users'))).toMatchObject({ code: 'invalid_response' });
  });

  it('a browser hides where it leads, and some functions have followed it', async () => {
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    });
    const followed = Object.defineProperties(answerTo('users.get'), {
      redirected: { value: true },
      url: { value: 'https://elsewhere.test/' },
    });
    for (const [response, where] of [
      [opaque, 'an address the browser hides'],
      [followed, 'https://elsewhere.test/'],
    ] as const) {
      const client = createRosterClient({
        baseUrl: 'https://roster.test',
        token: 'rst_1',
        fetch: async () => response,
      });
      expect(await failureOf(client.users.get('usr_1'))).toMatchObject({
        title: `https://roster.test/v1/users/usr_1 redirects to ${where}`,
      });
    }
  });
});

describe('P6: a replayed answer says so', () => {
  const at = '2026-01-01T00:00:00.000Z';
  const replayed = () =>
    new Response(answerTo('users.suspend').body, {
      headers: { 'content-type': 'application/json', 'idempotency-replayed': at },
    });

  it('with the time of the first one', async () => {
    const { fetch } = scriptedFetch(replayed());
    const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch });
    expect(await client.users.suspend('usr_1').withResponse()).toMatchObject({ replayedAt: at });
  });

  it('but not if this call lost its own first answer', async () => {
    const now = () =>
      new Response(answerTo('users.suspend').body, {
        headers: {
          'content-type': 'application/json',
          'idempotency-replayed': new Date(Date.now() + 1000).toISOString(),
        },
      });
    const { fetch } = scriptedFetch(new TypeError('fetch failed'), now);
    const client = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch });
    expect((await client.users.suspend('usr_1').withResponse()).replayedAt).toBeUndefined();
  });
});
