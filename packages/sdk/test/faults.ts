import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TransportCode } from '@roster-kit/sdk';

/** A complete response of the server. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** How often the request reaches the server. `late` is once, after the client has given up. */
type Delivery = 'never' | 'once' | 'twice' | 'late';

export interface Fault {
  name: string;
  weight: number;
  delivery: Delivery;
  /** The error code of a call whose last attempt met this fault; undefined if the client does not notice it. */
  code: TransportCode | 'rate_limited' | 'unavailable' | 'internal_error' | undefined;
  /** How long the client must not return. */
  waitInMs?: number;
  /** Takes the client's connection and the server's responses, one per delivery. */
  play(response: ServerResponse, answers: readonly Answer[]): void | Promise<void>;
}

const nothing: Answer = { status: 204, headers: {}, body: Buffer.alloc(0) };

/** Passes a response on unchanged. */
export function pass(response: ServerResponse, { status, headers, body }: Answer = nothing): void {
  response.writeHead(status, headers).end(body);
}

const drop = (response: ServerResponse) => void response.socket?.resetAndDestroy();
const stall = () => undefined;

function cutOff(response: ServerResponse, [answer = nothing]: readonly Answer[]): void {
  const { status, headers, body } = answer;
  if (body.length === 0) return drop(response);
  response.writeHead(status, headers).write(body.subarray(0, body.length / 2), () => drop(response));
}

const DRIPS = 8;
const DRIP_IN_MS = 5;

async function drip(response: ServerResponse, [answer = nothing]: readonly Answer[]): Promise<void> {
  const { status, headers, body } = answer;
  response.writeHead(status, headers);
  const size = Math.ceil(body.length / DRIPS);
  for (let from = 0; from < body.length; from += size) {
    response.write(body.subarray(from, from + size));
    await sleep(DRIP_IN_MS);
  }
  response.end();
}

const html = '<!doctype html><title>Gateway</title><h1>Something is not right</h1>';
const inPlace = (status: number, body: string, headers: Record<string, string>) => (response: ServerResponse) =>
  pass(response, {
    status,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    body: Buffer.from(body),
  });

function problem(status: number, code: string): string {
  return JSON.stringify({
    type: `urn:roster-kit:problem:${code}`,
    title: 'Not now',
    status,
    code,
    requestId: 'req_proxy',
  });
}

/** Replaces the server's response, with and without delivery of the request. */
function answering(name: string, weight: number, code: Fault['code'], play: Fault['play'], waitInMs = 0): Fault[] {
  return (['never', 'once'] as const).map((delivery) => ({
    name: `${name}, delivered ${delivery}`,
    weight: weight / 2,
    delivery,
    code,
    waitInMs,
    play,
  }));
}

function failing(status: 500 | 502 | 503): Fault[] {
  const code = status === 500 ? 'internal_error' : 'unavailable';
  return [
    ...answering(
      `${status} with a problem`,
      2,
      code,
      inPlace(status, problem(status, code), { 'content-type': 'application/problem+json' }),
    ),
    ...answering(`${status} with HTML`, 2, code, inPlace(status, html, { 'content-type': 'text/html' })),
    ...answering(`${status} empty`, 2, code, inPlace(status, '', {})),
  ];
}

const json = { 'content-type': 'application/json' };
const tooMany = problem(429, 'rate_limited');
const half = ([answer = nothing]: readonly Answer[]) =>
  answer.body.length === 0 ? '{"data":[' : answer.body.subarray(0, answer.body.length / 2).toString('latin1');

/** What can happen on the way. Faults that make a client wait are rarer, because waiting takes time. */
export const faults: readonly Fault[] = [
  { name: 'dropped before it was delivered', weight: 8, delivery: 'never', code: 'network_error', play: drop },
  { name: 'dropped after it was delivered', weight: 12, delivery: 'once', code: 'network_error', play: drop },
  { name: 'reset in the middle of the body', weight: 8, delivery: 'once', code: 'network_error', play: cutOff },
  ...answering('429', 6, 'rate_limited', inPlace(429, tooMany, { 'content-type': 'application/problem+json' })),
  ...answering(
    '429 with Retry-After',
    1,
    'rate_limited',
    inPlace(429, tooMany, { 'content-type': 'application/problem+json', 'retry-after': '1' }),
    1000,
  ),
  ...failing(500),
  ...failing(502),
  ...failing(503),
  { name: 'stalled before it was delivered', weight: 1, delivery: 'never', code: 'timeout', play: stall },
  { name: 'stalled after it was delivered', weight: 1, delivery: 'once', code: 'timeout', play: stall },
  { name: 'delivered after the client gave up', weight: 2, delivery: 'late', code: 'timeout', play: stall },
  ...answering('200 with HTML', 5, 'invalid_response', inPlace(200, html, { 'content-type': 'text/html' })),
  ...answering('200 empty', 5, 'invalid_response', inPlace(200, '', json)),
  {
    name: '200 with half the JSON',
    weight: 5,
    delivery: 'once',
    code: 'invalid_response',
    play: (response, answers) => inPlace(200, half(answers), json)(response),
  },
  { name: 'dripped', weight: 6, delivery: 'once', code: undefined, play: drip },
  {
    name: 'delivered twice, first answer',
    weight: 4,
    delivery: 'twice',
    code: undefined,
    play: (response, [first]) => pass(response, first),
  },
  {
    name: 'delivered twice, second answer',
    weight: 4,
    delivery: 'twice',
    code: undefined,
    play: (response, [, second]) => pass(response, second),
  },
];
