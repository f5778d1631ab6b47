import { describe, expect, it, vi } from 'vitest';
import { createRosterClient, createTokenCache, type IssuedToken } from './index.js';
import { useFakeTime } from './testing/fake-time.js';
import { failureOf, json, problem, scriptedFetch } from './testing/scripted-fetch.js';

const use = { refresh: false };
const SECOND_IN_MS = 1000;

/** A cache whose backend issues `t1`, `t2` and so on, each for ten minutes unless it says otherwise. */
function setUp(answer: Partial<IssuedToken> = { expiresInSeconds: 600 }) {
  let asked = 0;
  const issue = vi.fn(async (_signal: AbortSignal): Promise<IssuedToken | undefined> => ({
    token: `t${(asked += 1)}`,
    ...answer,
  }));
  return { issue, token: createTokenCache(issue) };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * SECOND_IN_MS);

describe('a token cache', () => {
  useFakeTime();

  it('asks once for the calls of a first screen', async () => {
    const { issue, token } = setUp();
    expect(await Promise.all(Array.from({ length: 6 }, () => token(use)))).toEqual(Array(6).fill('t1'));
    expect(await token(use)).toBe('t1');
    expect(issue).toHaveBeenCalledTimes(1);
  });

  it('renews in the last minute while calls go on with the present token, and asks once', async () => {
    const { issue, token } = setUp();
    await token(use);
    await pass(539);
    expect(await token(use)).toBe('t1');
    await pass(1);
    expect(await Promise.all([token(use), token(use)])).toEqual(['t1', 't1']);
    await pass(0);
    expect(await token(use)).toBe('t2');
    expect(issue).toHaveBeenCalledTimes(2);
  });

  it('waits for a new token once the present one has expired', async () => {
    const { token } = setUp();
    await token(use);
    await pass(600);
    expect(await token(use)).toBe('t2');
  });

  it('counts a short lifetime by its own fifth, from the request on', async () => {
    const { issue, token } = setUp();
    issue.mockImplementationOnce(async () => {
      await pass(10);
      return { token: 'slow', expiresInSeconds: 60 };
    });
    expect(await token(use)).toBe('slow');
    await pass(37);
    expect(await token(use)).toBe('slow');
    expect(issue).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(await token(use)).toBe('slow');
    expect(issue).toHaveBeenCalledTimes(2);
  });

  it('does not depend on what time the browser thinks it is', async () => {
    const { token } = setUp();
    await token(use);
    // Set back by a day, right after the token came.
    vi.setSystemTime(Date.now() - 86_400_000);
    expect(await token(use)).toBe('t1');
    await pass(600);
    expect(await token(use)).toBe('t2');
  });

  it('keeps a token without a lifetime until it is refused', async () => {
    const { issue, token } = setUp({});
    await token(use);
    await pass(86_400);
    expect(await token(use)).toBe('t1');
    expect(await token({ refresh: true })).toBe('t2');
    expect(await token(use)).toBe('t2');
    expect(issue).toHaveBeenCalledTimes(2);
  });

  it('does not keep a failure: the next call asks again', async () => {
    const { issue, token } = setUp();
    issue.mockRejectedValueOnce(new TypeError('offline'));
    await expect(Promise.all([token(use), token(use)])).rejects.toThrow('offline');
    expect(await token(use)).toBe('t1');
    await pass(590);
    issue.mockRejectedValueOnce(new TypeError('offline'));
    expect(await token(use)).toBe('t1');
    await pass(0);
    expect(await token(use)).toBe('t1');
    await pass(0);
    expect(await token(use)).toBe('t2');
  });

  it.each([undefined, {} as IssuedToken])('takes %j for nobody signed in, and asks again', async (answer) => {
    const { issue, token } = setUp();
    issue.mockResolvedValueOnce(answer);
    expect(await token(use)).toBeUndefined();
    expect(await token(use)).toBe('t1');
  });

  it('gives up an answer that never comes, and asks anew', async () => {
    const { issue, token } = setUp();
    let ended: AbortSignal | undefined;
    issue.mockImplementationOnce((signal) => {
      ended = signal;
      return new Promise(() => undefined);
    });
    const failure = failureOf(token(use));
    await pass(30);
    expect(await failure).toMatchObject({ code: 'timeout' });
    expect(ended?.aborted).toBe(true);
    expect(await token(use)).toBe('t1');
  });

  it('forgets the token of the former person, also one that is on its way', async () => {
    const { issue, token } = setUp();
    const before = token(use);
    token.forget();
    expect(await token(use)).toBe('t2');
    expect(await before).toBe('t1');
    expect(await token(use)).toBe('t2');
    expect(issue).toHaveBeenCalledTimes(2);
  });

  it('gives a client a new token after 401, and asks once for all calls that were refused', async () => {
    const { issue, token } = setUp();
    const { fetch, sent } = scriptedFetch(({ headers }) =>
      headers.get('authorization') === 'Bearer t1' ? problem(401, 'unauthenticated') : json({ id: 'u' }),
    );
    const { users } = createRosterClient({ baseUrl: 'https://roster.test', token, fetch });
    await Promise.all([users.get('a'), users.get('b'), users.get('c')]);
    expect(issue).toHaveBeenCalledTimes(2);
    expect(sent).toHaveLength(6);
  });
});
