import '../../eager.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createRosterClient,
  type EventStreamOptions,
  type RosterClientOptions,
  type RosterEventMessage,
} from '../../index.js';
import { organizationOf } from '../../testing/organization.js';
import { type Answer, failureOf, lostConnection, problem, scriptedFetch } from '../../testing/scripted-fetch.js';
import { createEventParser } from './server-sent-events.js';

const ready = (id: number) => `id: ${id}\nevent: ready\ndata: {"id":${id}}\n\n`;
const update = '"type":"user","targetId":"usr_1","action":"users.update","at":"2026-03-01T08:00:00.000Z"';
const change = (id: number) => `id: ${id}\nevent: change\ndata: {"id":${id},${update}}\n\n`;

describe('reading server-sent events', () => {
  const read = (...pieces: string[]) => {
    const reader = createEventParser();
    return pieces.flatMap((piece) => reader(piece));
  };
  const block = (fields: object) => ({
    event: 'message',
    data: undefined,
    id: undefined,
    retryInMs: undefined,
    ...fields,
  });

  it.each(['\n', '\r\n', '\r'])('accepts %j as a line ending, wherever the chunks are split', (end) => {
    const text = ['event: change', 'data: one', 'data:two', 'id: 7', '', ': comment', 'data', '', 'data: x'].join(end);
    const expected = [block({ event: 'change', data: 'one\ntwo', id: '7' }), block({ data: '' })];
    for (let at = 0; at <= text.length; at += 1) expect(read(text.slice(0, at), text.slice(at))).toEqual(expected);
    expect(read(...text)).toEqual(expected);
  });

  it('ignores comments, unknown fields, an invalid retry, and an id with U+0000', () => {
    expect(read(':\n\n')).toEqual([block({})]);
    expect(read('retry: 5s\nfoo: bar\nid: a\0b\ndata:  two spaces\n\n')).toEqual([block({ data: ' two spaces' })]);
    expect(read('retry: 250\n\n')).toEqual([block({ retryInMs: 250 })]);
    expect(read('id\ndata: a: b\n\n')).toEqual([block({ id: '', data: 'a: b' })]);
  });

  it('ignores an event that is not complete', () => {
    expect(read('data: whole\n\nid: 9\ndata: half\n')).toEqual([block({ data: 'whole' })]);
  });
});

describe('the event stream', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** What the server sends, chunk by chunk. An error ends the connection; `open` keeps it open and silent. */
  const stream =
    (...parts: (string | Uint8Array | Error | 'open')[]): Answer =>
    () => {
      const left = [...parts];
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          const part = left.shift();
          if (part === undefined) return controller.close();
          if (part === 'open') return new Promise(() => undefined);
          if (part instanceof Error) return controller.error(part);
          controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
    };

  function listen(answers: Answer[], options: EventStreamOptions = {}, client: Partial<RosterClientOptions> = {}) {
    const { fetch, sent } = scriptedFetch(...answers);
    const abort = new AbortController();
    const events: RosterEventMessage[] = [];
    const roster = createRosterClient({ baseUrl: 'https://roster.test', token: 'rst_1', fetch, ...client });
    const done = (async () => {
      for await (const event of roster.events({ signal: abort.signal, ...options })) events.push(event);
    })();
    done.catch(() => undefined);
    return {
      sent,
      events,
      abort,
      done,
      ids: () => events.map(({ event, id }) => `${event} ${id}`),
      resumedAt: () => sent.map(({ headers }) => headers.get('last-event-id')),
    };
  }

  it('yields typed events, however they are split', async () => {
    const bytes = new TextEncoder().encode(
      `\uFEFFretry: 50\r\n${ready(4)}:\n\n${change(5)}`.replaceAll('\n', '\r\n').replaceAll('\r\r', '\r'),
    );
    const pieces = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, index) =>
      bytes.slice(index * 3, index * 3 + 3),
    );
    const { events, sent } = listen([stream(...pieces, 'open')]);
    await vi.advanceTimersByTimeAsync(10);
    expect(events).toEqual([
      { event: 'ready', id: 4 },
      {
        event: 'change',
        id: 5,
        type: 'user',
        targetId: 'usr_1',
        action: 'users.update',
        at: '2026-03-01T08:00:00.000Z',
      },
    ]);
    expect([sent[0]?.path, sent[0]?.headers.get('accept'), sent[0]?.headers.get('last-event-id')]).toEqual([
      '/v1/events',
      'text/event-stream',
      null,
    ]);
  });

  it('reconnects after the last complete event, even one that it did not yield', async () => {
    const half = change(7).slice(0, 40);
    const { ids, resumedAt } = listen([
      stream(ready(4), change(5), 'id: 6\n\n', half, new Error('reset')),
      lostConnection,
      problem(503, 'unavailable'),
      stream(ready(6), change(7)),
      stream(ready(7), 'open'),
    ]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(resumedAt()).toEqual([null, '6', '6', '6', '7']);
    expect(ids()).toEqual(['ready 4', 'change 5', 'ready 6', 'change 7', 'ready 7']);
  });

  it('waits as long as the server says, longer after each failure, and never less than Retry-After', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const { sent } = listen([
      stream(`retry: 1000\n${ready(1)}`),
      problem(429, 'rate_limited', {}, { 'retry-after': '7' }),
      lostConnection,
      lostConnection,
      stream(ready(1), 'open'),
    ]);
    const at: number[] = [];
    await vi.advanceTimersByTimeAsync(1);
    for (let time = 0; time < 15_000; time += 100) {
      while (at.length < sent.length) at.push(time);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(at.map((time, index) => Math.round((time - (at[index - 1] ?? 0)) / 100) * 100)).toEqual([
      0, 1000, 7000, 800, 1600,
    ]);
    vi.restoreAllMocks();
  });

  it.each([
    ['Retry-After', problem(429, 'rate_limited', {}, { 'retry-after': '86400' })],
    ['retry', stream(`retry: 99999999999\n${ready(1)}`)],
  ])('P14: connects again after ten minutes at most, whatever %s says', async (_, answer) => {
    const { sent } = listen([answer, stream(ready(1), 'open')]);
    await vi.advanceTimersByTimeAsync(590_000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(2);
  });

  it('P14: drops a connection that is silent for too long', async () => {
    const { resumedAt, ids } = listen([stream(ready(3), 'open'), stream(ready(3), 'open')], { lastEventId: 3 });
    await vi.advanceTimersByTimeAsync(44_000);
    expect(resumedAt()).toEqual(['3']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(resumedAt()).toEqual(['3', '3']);
    expect(ids()).toEqual(['ready 3', 'ready 3']);
  });

  it('renews a refused token and continues', async () => {
    const token = vi.fn(({ refresh }: { refresh: boolean }) => (refresh ? 'rtt_2' : 'rtt_1'));
    const { sent, ids } = listen([problem(401, 'unauthenticated'), stream(ready(1), 'open')], {}, { token });
    await vi.advanceTimersByTimeAsync(10);
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer rtt_1', 'Bearer rtt_2']);
    expect(ids()).toEqual(['ready 1']);
  });

  it.each([
    ['a refusal', problem(403, 'two_factor_required'), { code: 'two_factor_required' }],
    ['an ended session', problem(401, 'unauthenticated'), { code: 'unauthenticated' }],
    ['a backend without events', new Response('', { status: 404 }), { code: 'invalid_response', status: 404 }],
    ['a backend that does not do that', new Response('', { status: 501 }), { status: 501 }],
    [
      'a page in place of a stream',
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      { code: 'invalid_response', status: 200 },
    ],
    ['data that is no JSON', stream('event: change\ndata: {\n\n'), { code: 'invalid_response' }],
  ])('P10: %s rejects with its code, without a retry', async (_name, answer, expected) => {
    const { done, sent } = listen([answer]);
    expect(await failureOf(done)).toMatchObject({ ...expected, operationId: 'events.stream' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });

  it('ends with its signal while it waits for a response, for an event, and between connections', async () => {
    for (const answer of [() => new Promise<Response>(() => undefined), stream(ready(1), 'open'), lostConnection]) {
      const { abort, done, sent } = listen([answer]);
      await vi.advanceTimersByTimeAsync(1);
      abort.abort();
      await done;
      await vi.advanceTimersByTimeAsync(60_000);
      expect(sent).toHaveLength(1);
    }
    expect(listen([stream(ready(1))], { signal: AbortSignal.abort() }).sent).toEqual([]);
  });
});

describe('the event stream of an organization', () => {
  it('brings one client’s change to another, and no stream stays open', async () => {
    const organization = await organizationOf('hub');
    const [owner, other] = [await organization.as('owner'), await organization.as('owner')];
    const { user } = await owner.session.get();
    const seen: string[] = [];
    for await (const message of other.events()) {
      if (message.event === 'ready') void owner.users.update(user!.id, { name: 'Olga' }, { ifMatch: '*' });
      else if (message.event === 'change') {
        seen.push(`${message.action} ${message.targetId}`);
        break;
      }
    }
    expect(seen).toEqual([`users.update ${user!.id}`]);
  });
});
