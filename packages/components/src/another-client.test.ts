import './define.js';
import { html, render } from 'lit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import type { RosterProvider } from './provider/provider.js';
import { stateOf, type Topic } from './shared/state/roster-state.js';
import { everyWidget, openEverything, setStage, type Stage } from './testing/every/every-widget.js';
import { deep } from './testing/story.js';
import { textsIn } from './testing/texts.js';

const TOPICS: readonly Topic[] = ['users', 'roles', 'settings', 'resources', 'grants', 'session'];
const NEVER = new Promise<never>(() => undefined);

let stage: Stage;
let other: MockBackend;
beforeAll(async () => {
  stage = await setStage();
  other = await createMockBackend({ catalogue: 'hub' });
});
afterAll(() => document.body.replaceChildren());

const frame = () => new Promise(requestAnimationFrame);

/** A client whose answers can be held back, and which says when none is on its way. */
function clientOf(backend: MockBackend, token: string | (() => string)) {
  let gate: Promise<unknown> = Promise.resolve();
  let open = 0;
  const client = createRosterClient({
    baseUrl: backend.baseUrl,
    token: typeof token === 'string' ? token : async () => token(),
    maxRetries: 0,
    fetch: async (input, init) => {
      open += 1;
      try {
        const response = await backend.fetch(input, init);
        await gate;
        return response;
      } finally {
        open -= 1;
      }
    },
  });
  const settled = async () => {
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await frame();
      if (open > 0) quiet = -1;
    }
  };
  return { client, settled, hold: (until: Promise<unknown>) => (gate = until) };
}

type Party = ReturnType<typeof clientOf>;

/** A client that never gets an answer. */
const waiting = (backend: MockBackend, token: string): RosterClient =>
  createRosterClient({ baseUrl: backend.baseUrl, token, fetch: () => NEVER });

function show(client: RosterClient | undefined): { provider: RosterProvider; root: HTMLElement } {
  const root = document.createElement('main');
  root.hidden = true;
  document.body.append(root);
  render(html`<roster-provider .client=${client} .live=${false}>${everyWidget(stage)}</roster-provider>`, root);
  return { root, provider: root.querySelector('roster-provider')! };
}

/** What each element says, by its id, and the provider's own message. */
const said = (root: HTMLElement): Record<string, string[]> =>
  Object.fromEntries(
    [...root.querySelectorAll('roster-provider, [id]')].map((element) => [
      element.id || element.localName,
      textsIn(element.shadowRoot ?? element),
    ]),
  );

/** What a page says that was made with this client from the start. */
async function saidFresh(client: RosterClient | undefined, settled: () => Promise<unknown> = frame) {
  const { root } = show(client);
  await settled();
  await settled();
  const texts = said(root);
  root.remove();
  return texts;
}

/** A page that a person has used: rows, selections, menus, open dialogs, typed text and a message. */
async function used(party: Party) {
  const { root, provider } = show(party.client);
  await party.settled();
  const settled = () => party.settled();
  await openEverything({ root, client: party.client, asked: [], unknown: [], settled });
  for (const field of deep(root, 'input:not([type=checkbox], [type=radio]), textarea') as HTMLInputElement[]) {
    field.value = field.type === 'date' ? '2026-01-02' : 'Typed under the former client';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  stateOf(party.client).announce({ kind: 'success', text: 'Done under the former client' });
  await settled();
  return { root, provider };
}

const first = () => clientOf(stage.backend, stage.token);

describe('when the client changes', () => {
  test('nothing of the former is left in any element, in the very next frame, and the other appears', async () => {
    const [party, token] = [first(), await other.tokenFor('owner')];
    const { root, provider } = await used(party);
    const before = said(root);
    const held = waiting(other, token);
    const expected = await saidFresh(held);
    provider.client = held;
    // Before anything is rendered again, the former content is gone.
    const table = root.querySelector('#table')!.shadowRoot!;
    expect(textsIn(table)).toEqual([]);
    await frame();
    expect(said(root)).toEqual(expected);
    expect(before['table']).not.toEqual(expected['table']);

    const [now, fresh] = [clientOf(other, token), clientOf(other, token)];
    const rows = await saidFresh(fresh.client, fresh.settled);
    provider.client = now.client;
    await now.settled();
    await now.settled();
    expect(said(root)).toEqual(rows);
    root.remove();
  });

  test('to another person of the same address, nothing of the former is left', async () => {
    const { root, provider } = await used(first());
    const held = waiting(stage.backend, await stage.backend.tokenFor('editor'));
    const expected = await saidFresh(held);
    provider.client = held;
    await frame();
    expect(said(root)).toEqual(expected);
    root.remove();
  });

  test('to undefined, nothing is left', async () => {
    const { root, provider } = await used(first());
    const expected = await saidFresh(undefined);
    provider.client = undefined;
    await frame();
    expect(said(root)).toEqual(expected);
    root.remove();
  });

  test('answers that were on their way are dropped', async () => {
    const party = first();
    const { root, provider } = await used(party);
    let release = () => undefined as void;
    party.hold(new Promise<void>((resolve) => (release = resolve)));
    for (const topic of TOPICS) stateOf(party.client).notify(topic);
    for (const press of ['.export .button', '[type=submit]', '.button-danger.is-final', '.is-final'])
      for (const button of deep(root, press)) button.click();
    await frame();
    const held = waiting(other, await other.tokenFor('owner'));
    const expected = await saidFresh(held);
    provider.client = held;
    release();
    await party.settled();
    await party.settled();
    expect(said(root)).toEqual(expected);
    root.remove();
  });

  test('a provider that is taken away takes everything with it', async () => {
    const { root, provider } = await used(first());
    const expected = await saidFresh(undefined);
    delete expected['roster-provider'];
    provider.replaceWith(...provider.children);
    await frame();
    expect(said(root)).toEqual(expected);
    root.remove();
  });

  test('the same client, used by another person from now on, shows that person alone', async () => {
    const [former, latter] = [stage.token, await stage.backend.tokenFor('editor')];
    let token = former;
    const party = clientOf(stage.backend, () => token);
    const { root } = await used(party);
    token = latter;
    party.client.forget();
    await stateOf(party.client).reload();
    await party.settled();
    await party.settled();
    const fresh = clientOf(stage.backend, latter);
    const expected = await saidFresh(fresh.client, fresh.settled);
    const texts = said(root);
    // A sign-in goes on: it may be the reason for the change.
    for (const id of ['email', 'link', 'code', 'accept', 'roster-provider']) delete expected[id];
    for (const id of ['email', 'link', 'code', 'accept', 'roster-provider']) delete texts[id];
    expect(texts).toEqual(expected);
    root.remove();
  });

  test('what the host gave stays, what a person did to it does not', async () => {
    const { root, provider } = await used(first());
    const picker = root.querySelector<HTMLElementTagNameMap['roster-role-picker']>('#role')!;
    deep(picker.shadowRoot!, 'input')[0]!.click();
    expect(picker.value).not.toBe('');
    provider.client = waiting(other, await other.tokenFor('owner'));
    expect(picker.value).toBe('');
    picker.value = 'given';
    provider.client = waiting(other, await other.tokenFor('viewer'));
    expect(picker.value).toBe('given');
    root.remove();
  });
});
