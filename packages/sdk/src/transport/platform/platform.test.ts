import { afterEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../generated/version.js';
import { createRosterClient, type RosterClientOptions } from '../../index.js';
import { json, scriptedFetch } from '../../testing/scripted-fetch.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function sentBy(options: RosterClientOptions, create = createRosterClient) {
  const { fetch, sent } = scriptedFetch(json({ id: 'usr_1' }));
  await create({ fetch, ...options }).users.get('usr_1');
  return sent[0]!;
}

describe('the environment', () => {
  it('provides the defaults', async () => {
    vi.stubEnv('ROSTER_BASE_URL', 'https://roster.test/base/');
    vi.stubEnv('ROSTER_API_KEY', 'rak_env');
    const request = await sentBy({});
    expect([request.url, request.headers.get('authorization')]).toEqual([
      'https://roster.test/base/v1/users/usr_1',
      'Bearer rak_env',
    ]);
    const own = await sentBy({ baseUrl: 'https://own.test', token: 'rst_own' });
    expect([own.url, own.headers.get('authorization')]).toEqual(['https://own.test/v1/users/usr_1', 'Bearer rst_own']);
    expect((await sentBy({ token: () => undefined })).headers.has('authorization')).toBe(false);
    // A host whose user is signed out passes undefined: the key of the environment must not replace it.
    expect((await sentBy({ token: undefined })).headers.has('authorization')).toBe(false);
  });

  it.each([
    ['is missing', {}],
    [
      'may not be read',
      {
        get env(): never {
          throw new Error('Requires env access');
        },
      },
    ],
  ])('that %s provides none: the client needs an address', async (_, process) => {
    vi.stubGlobal('process', process);
    vi.resetModules();
    const { createRosterClient: create } = await import('../../index.js');
    expect(() => create()).toThrow(/baseUrl.*ROSTER_BASE_URL/);
    expect((await sentBy({ baseUrl: 'https://roster.test' }, create)).headers.has('authorization')).toBe(false);
  });
});

it.each(['roster.example.com', 'localhost:8787', ''])('an address like %j is rejected at once', (baseUrl) => {
  expect(() => createRosterClient({ baseUrl })).toThrow(/https:\/\//);
});

describe('user-agent', () => {
  it('names the version, outside a browser', async () => {
    expect((await sentBy({ baseUrl: 'https://roster.test' })).headers.get('user-agent')).toBe(
      `roster-kit-sdk/${version}`,
    );
  });

  it('is the browser’s own in a browser', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' });
    vi.resetModules();
    const { createRosterClient: create } = await import('../../index.js');
    expect((await sentBy({ baseUrl: 'https://roster.test' }, create)).headers.has('user-agent')).toBe(false);
  });
});
