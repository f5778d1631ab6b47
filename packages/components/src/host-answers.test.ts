import './define.js';
import { html, render, type TemplateResult } from 'lit';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRosterClient, RosterError } from '@roster-kit/sdk';
import type { RosterRequestEvent } from './shared/events/request-event.js';
import { setStage, type Stage } from './testing/every/every-widget.js';
import { requestEvents } from './testing/every/request-events.js';
import { deep, found } from './testing/story.js';
import { textsIn } from './testing/texts.js';

type Listener = (event: RosterRequestEvent<unknown>) => void;

let stage: Stage;
beforeAll(async () => (stage = await setStage()));
afterEach(() => vi.useRealTimers());
afterAll(() => document.body.replaceChildren());

async function show(content: TemplateResult): Promise<HTMLElement> {
  const { baseUrl, fetch } = stage.backend;
  const client = createRosterClient({ baseUrl, fetch, token: stage.token, maxRetries: 0 });
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  render(html`<roster-provider .client=${client} .live=${false}>${content}</roster-provider>`, root);
  return root;
}

const says = (root: HTMLElement, text: string) =>
  found(() => textsIn(root).join(' ').replace(/\s+/g, ' ').includes(text) || undefined);

/** Listens for one request. */
function once(root: HTMLElement, type: string, listener: Listener): Promise<RosterRequestEvent<unknown>> {
  return new Promise((resolve) => {
    const heard = (event: Event) => {
      listener(event as RosterRequestEvent<unknown>);
      resolve(event as RosterRequestEvent<unknown>);
    };
    root.addEventListener(type, heard, { once: true });
  });
}

describe.each(requestEvents)('$request', ({ request, done, show: content, act, answer, shown }) => {
  test('the host decides', async () => {
    const root = await show(content(stage));
    const refuse = async (reason: unknown, words: string) => {
      const heard = once(root, request, (event) => event.respondWith(Promise.reject(reason) as Promise<never>));
      await act(root, stage);
      await heard;
      await says(root, words);
    };
    await refuse(new Error('The ledger is closed until Monday.'), 'The ledger is closed until Monday.');
    await refuse('Ask the works council first. <b>', 'Ask the works council first. <b>');
    await refuse(new RosterError({ code: 'forbidden', title: 'x' }), "You don't have permission to do this.");
    await refuse(
      new RosterError({ code: 'frozen', title: 'Frozen', detail: 'This quarter is frozen.' }),
      'This quarter is frozen.',
    );
    await refuse(undefined, 'Something went wrong.');
    await refuse(new TypeError('x is not a function'), 'Something went wrong.');

    await vi.waitFor(() => expect(deep(root, '[aria-busy=true]')).toEqual([]));
    // A listener that is not the first, one that waits, and a promise that never settles.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let second: unknown;
    const heard = once(root, request, (event) => {
      event.respondWith(new Promise<never>(() => undefined));
      try {
        event.respondWith(Promise.resolve());
      } catch (error) {
        second = error;
      }
    });
    const acting = act(root, stage);
    const event = await heard;
    expect(second).toMatchObject({ name: 'InvalidStateError' });
    expect(() => event.respondWith(Promise.resolve())).toThrow(
      expect.objectContaining({
        name: 'InvalidStateError',
        message: expect.stringContaining('before its first await'),
      }),
    );
    await vi.advanceTimersByTimeAsync(9_900);
    expect(textsIn(root)).not.toContain('Still waiting for an answer.');
    await vi.advanceTimersByTimeAsync(200);
    expect(textsIn(root)).toContain('Still waiting for an answer.');
    vi.useRealTimers();
    await acting;
    deep(root, '.waiting .button')[0]!.click();
    await says(root, 'The service took too long to answer.');
    expect(deep(root, '[aria-busy=true]')).toEqual([]);
    expect(textsIn(root)).not.toContain('Still waiting for an answer.');

    // Then it can be done again, and what the promise resolves with is told.
    const changed = new Promise<Event>((resolve) => root.addEventListener(done, resolve, { once: true }));
    const last = once(root, request, (again) => again.respondWith(Promise.resolve(answer?.(stage) as never)));
    await act(root, stage);
    await last;
    const { detail } = (await changed) as CustomEvent<{ result?: unknown }>;
    if (shown) await says(root, shown);
    if (answer && 'result' in detail) expect(detail.result).toEqual(answer(stage));
    await vi.waitFor(() => expect(deep(root, '[aria-busy=true], .notice-danger')).toEqual([]));
  });
});
