import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createRosterClient, isRosterError, RosterError } from '../index.js';
import { type Answer, failureOf, problem, scriptedFetch } from '../testing/scripted-fetch.js';

function failing(...answers: Answer[]): Promise<unknown> {
  const { fetch } = scriptedFetch(...answers);
  return failureOf(
    createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_secret', fetch, maxRetries: 0 }).users.get(
      'usr_1',
    ),
  );
}

describe('an error response', () => {
  it('P10: a problem keeps its code, reason, fields, request id and detail', async () => {
    const errors = [{ pointer: '/email', message: 'must be an address' }];
    const error = await failing(
      problem(
        422,
        'validation_failed',
        { detail: 'Look at email.', reason: 'because', errors },
        { 'retry-after': '3' },
      ),
    );
    expect(error).toBeInstanceOf(RosterError);
    expect(error).toMatchObject({
      code: 'validation_failed',
      status: 422,
      reason: 'because',
      requestId: 'req_1',
      errors,
      retryAfterInSeconds: 3,
      operationId: 'users.get',
    });
    expect(String(error)).toBe(
      'RosterError: Title of validation_failed: /email must be an address ' +
        '(validation_failed, 422, users.get, request req_1)',
    );
  });

  it('P10: a code that this version does not know is kept', async () => {
    expect(await failing(problem(409, 'moon_phase_wrong'))).toMatchObject({ code: 'moon_phase_wrong', status: 409 });
  });

  it.each([
    [401, 'unauthenticated'],
    [404, 'invalid_response'],
    [418, 'invalid_response'],
    [429, 'rate_limited'],
    [500, 'internal_error'],
    [502, 'unavailable'],
    [503, 'unavailable'],
  ])('an empty %i fails with %s', async (status, code) => {
    expect(await failing(new Response('', { status, headers: { 'content-length': '0' } }))).toMatchObject({
      code,
      status,
    });
    expect(await failing(new Response(null, { status }))).toMatchObject({ code, status });
  });

  it.each(['<html>Bad gateway</html>', 'null', '[]', '"text"', '{"code": 7, "errors": {}}'])(
    'a 502 that says %s is one too',
    async (body) => {
      expect(await failing(new Response(body, { status: 502 }))).toMatchObject({ code: 'unavailable', status: 502 });
    },
  );

  it.each(['', '<html>Sign in to the hotel network</html>', '{"data": ['])(
    'a 200 that says %j is no answer',
    async (body) => {
      expect(await failing(new Response(body, { headers: { 'request-id': 'req_9' } }))).toMatchObject({
        code: 'invalid_response',
        status: 200,
        requestId: 'req_9',
      });
    },
  );

  it('a lost connection keeps its cause', async () => {
    const cause = new TypeError('fetch failed');
    expect(await failing(cause)).toMatchObject({ code: 'network_error', cause });
  });
});

describe('an error shows', () => {
  const secret = 'rst_AbC-123';

  it('no credentials, wherever they are quoted', async () => {
    const cause = new TypeError(`Headers.append: "Bearer ${secret}" is an invalid header value`);
    const byCause = await failing(cause);
    const byText = await failing(
      problem(400, 'malformed_request', { title: `Token ${secret}`, detail: `eyJhbGciOi.eyJzdWIi.c2ln is no token` }),
    );
    for (const error of [byCause, byText]) {
      expect(inspect(error) + JSON.stringify(error) + String(error)).not.toMatch(/AbC-123|eyJ/);
    }
    expect(inspect(byCause)).toContain('[redacted]');
  });

  it('no credentials in its causes, at any depth', async () => {
    const holding = Object.assign(new Error('request failed'), {
      code: 'ECONNRESET',
      config: { headers: { authorization: `Bearer ${secret}` } },
    });
    const circular = Object.assign(new Error('request failed'), {
      self: {},
      headers: { authorization: `Bearer ${secret}` },
    });
    circular.self = circular;
    const nested = new TypeError('fetch failed', { cause: new Error(`bad header "Bearer ${secret}"`) });
    for (const cause of [holding, circular, nested, { authorization: `Bearer ${secret}` }, `Bearer ${secret}`]) {
      const shown = inspect(new RosterError({ code: 'network_error', title: 'No', cause }), { depth: 9 });
      expect(shown).not.toContain('AbC-123');
      expect(shown).toMatch(/failed|redacted|Object/);
    }
  });

  it('the line of the call', async () => {
    const error = await failing(problem(403, 'forbidden'));
    expect((error as Error).stack).toContain('errors.test.ts');
    expect(((await failing(new TypeError('fetch failed'))) as Error).stack).toContain('errors.test.ts');
  });

  it('only the fields it has', async () => {
    const error = await failing(new TypeError('fetch failed'));
    expect(inspect(error)).not.toContain('undefined');
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'RosterError',
      code: 'network_error',
      title: 'https://roster.test cannot be reached',
      detail: 'fetch failed. Check the network, baseUrl, and that the server is running',
      operationId: 'users.get',
    });
  });
});

describe('isRosterError', () => {
  const error = new RosterError({ code: 'own_account', title: 'No', operationId: 'users.changeRole' });

  it('recognizes its own errors, by operation', () => {
    expect(isRosterError(error)).toBe(true);
    expect(isRosterError(error, 'users.changeRole')).toBe(true);
    expect(isRosterError(error, 'users.delete')).toBe(false);
  });

  it('recognizes errors of another copy of the package', () => {
    const foreign = Object.assign(new Error('No'), {
      code: 'own_account',
      [Symbol.for('@roster-kit/sdk/RosterError')]: true,
    });
    expect(isRosterError(foreign)).toBe(true);
  });

  it.each([undefined, null, 'own_account', new Error('No'), { code: 'own_account' }])('rejects %s', (value) => {
    expect(isRosterError(value)).toBe(false);
  });
});
