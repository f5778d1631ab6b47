import '../eager.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRosterClient, type RosterClient } from '../index.js';
import { type Organization, organizationOf } from '../testing/organization.js';
import { type Answer, failureOf, lostConnection, problem, scriptedFetch } from '../testing/scripted-fetch.js';

const csv =
  (...parts: (Uint8Array | string | Error)[]): Answer =>
  () => {
    const left = [...parts];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const part = left.shift();
        if (part === undefined) return controller.close();
        if (part instanceof Error) return controller.error(part);
        controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  };

const clientOf = (...answers: Answer[]) => {
  const { fetch, sent } = scriptedFetch(...answers);
  return { client: createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch, maxRetries: 1 }), sent };
};

describe('a download', () => {
  it('yields chunks of whole characters, without the byte order mark', async () => {
    const bytes = new TextEncoder().encode('\uFEFFid\r\nZoë 😀');
    const { client, sent } = clientOf(csv(bytes.slice(0, 2), bytes.slice(2, 10), bytes.slice(10, 14), bytes.slice(14)));
    const download = client.users.export({ role: ['a', 'b'], sort: '-name' });
    expect(sent).toEqual([]);
    const pieces: string[] = [];
    for await (const piece of download) pieces.push(piece);
    expect(pieces.join('')).toBe('id\r\nZoë 😀');
    expect(pieces.join('')).not.toContain('\uFFFD');
    expect(sent[0]?.path).toBe('/v1/users/export?role=a&role=b&sort=-name');
  });

  it('as a response has the bytes as they were sent', async () => {
    const { client } = clientOf(csv('\uFEFFid'));
    const bytes = await (await client.auditEvents.export().response()).arrayBuffer();
    expect([...new Uint8Array(bytes)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('P10: an error response rejects with its code, and a temporary failure is retried before anything is read', async () => {
    const { client, sent } = clientOf(lostConnection, csv('id'));
    expect(await client.users.export().text()).toBe('id');
    expect(sent).toHaveLength(2);
    const refused = clientOf(problem(403, 'forbidden', { reason: 'not_in_role' }));
    expect(await failureOf(refused.client.users.export().text())).toMatchObject({
      code: 'forbidden',
      reason: 'not_in_role',
      operationId: 'users.export',
    });
  });

  it('that ends early rejects, and does not start again after what was read', async () => {
    const { client, sent } = clientOf(csv('id', new Error('reset')));
    expect(await failureOf(client.users.export().text())).toMatchObject({
      code: 'network_error',
      operationId: 'users.export',
    });
    expect(sent).toHaveLength(1);
  });

  it('ends with its signal while it is read', async () => {
    const { client } = clientOf(({ signal }) => {
      const start = (body: ReadableStreamDefaultController) => {
        body.enqueue(new TextEncoder().encode('id'));
        signal.addEventListener('abort', () => body.error(signal.reason));
      };
      return new Response(new ReadableStream({ start }), { headers: { 'content-type': 'text/csv' } });
    });
    const controller = new AbortController();
    let read = '';
    const reading = async () => {
      for await (const text of client.users.export({}, { signal: controller.signal })) {
        read += text;
        controller.abort();
      }
    };
    expect(await failureOf(reading())).toMatchObject({ code: 'aborted', operationId: 'users.export' });
    expect(read).toBe('id');
  });
});

describe('a download whose server goes silent', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('P14: rejects with `timeout`, however much has come before, and closes the connection', async () => {
    let isCancelled = false;
    const { client } = clientOf(() => {
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array([105])),
        cancel: () => void (isCancelled = true),
      });
      return new Response(body, { headers: { 'content-type': 'text/csv' } });
    });
    const failure = failureOf(client.users.export().text());
    await vi.advanceTimersByTimeAsync(44_000);
    expect(isCancelled).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await failure).toMatchObject({ code: 'timeout', operationId: 'users.export' });
    expect(isCancelled).toBe(true);
  });
});

describe('an export of an organization', () => {
  let organization: Organization;
  let owner: RosterClient;
  beforeEach(async () => {
    organization = await organizationOf('hub');
    owner = await organization.as('owner');
  });

  it('has the users of the list', async () => {
    const listed = await owner.users.list({ role: ['editor'] }).toArray({ max: 500 });
    const lines = (await owner.users.export({ role: ['editor'] }).text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(listed.length + 1);
    expect(lines[1]).toContain(listed[0]?.id);
  });

  it('P9: a change is the newest event, with who, what, before and after', async () => {
    const { id, etag } = (await owner.users.list({ role: ['viewer'], status: ['active'] }).first())!;
    await owner.users.changeRole(id, { roleId: 'editor' }, { ifMatch: etag });
    const { user } = await owner.session.get();
    const list = owner.auditEvents.list({ action: ['users.changeRole'], targetId: id, limit: 1 });
    expect(await list.first()).toMatchObject({
      action: 'users.changeRole',
      actor: { kind: 'user', id: user?.id, name: user?.name },
      target: { id },
      before: { roleId: 'viewer' },
      after: { roleId: 'editor' },
    });
    expect(await owner.auditEvents.export({ targetId: id, actorId: user!.id }).text()).toContain('users.changeRole');
  });

  it.each(['tester', 'viewer', 'editor'])('H1: %s can neither list nor export', async (role) => {
    const client = await organization.as(role);
    const calls = [client.auditEvents.list(), client.auditEvents.export().text(), client.users.export().text()];
    for (const error of await Promise.all(calls.map(failureOf)))
      expect(error).toMatchObject({ code: 'forbidden', reason: 'not_in_role' });
  });
});
