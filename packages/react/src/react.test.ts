import { createElement as h, createRef, type FunctionComponent, type ReactNode, StrictMode, version } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { RosterRolePicker as RosterRolePickerElement } from '@roster-kit/components';
import { createMockBackend, type MockBackend } from '@roster-kit/mocks';
import { createRosterClient, type RosterClient } from '@roster-kit/sdk';
import { RosterProvider, RosterRolePicker, RosterUserTable, useCan, useRoster, useSession } from './index.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The major version of React that `react` stands for. */
    reactMajor: string;
  }
}

let backend: MockBackend;
let place: HTMLElement;
let root: Root;

beforeEach(async () => {
  backend = await createMockBackend({ catalogue: 'hub' });
  place = document.body.appendChild(document.createElement('main'));
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

async function clientOf(role: string): Promise<RosterClient> {
  const { baseUrl, fetch } = backend;
  return createRosterClient({ baseUrl, fetch, token: await backend.tokenFor(role), maxRetries: 0 });
}

const show = (client: RosterClient | undefined, ...children: ReactNode[]) =>
  root.render(h(StrictMode, null, h(RosterProvider, { client, live: false }, ...children)));
const eventually = <T>(assertion: () => T) => vi.waitFor(assertion, { timeout: 15_000 });
const inTable = (selector: string) =>
  place.querySelector('roster-user-table')?.shadowRoot?.querySelector<HTMLElement>(selector);

test('runs with the version of React that it is tested for', () => {
  expect(version.split('.')[0]).toBe(inject('reactMajor'));
});

describe('a component', () => {
  test('sets properties, hears events with their detail, and follows a change of its handler', async () => {
    const heard: string[] = [];
    const table = (mark: string, selectable: boolean) =>
      h(RosterUserTable, {
        selectable,
        id: 'people',
        onRosterUserSelect: (event) => heard.push(`${mark} ${event.detail.user.name ?? ''}`),
      });
    const client = await clientOf('owner');
    show(client, table('first', true));
    await eventually(() => expect(inTable('tbody')?.textContent).toContain('Olivia Owen'));
    const element = document.querySelector('roster-user-table');
    expect([element?.selectable, element?.id]).toEqual([true, 'people']);
    const row = () =>
      [...(element?.shadowRoot?.querySelectorAll('tbody tr') ?? [])].find((each) =>
        each.textContent?.includes('Olivia Owen'),
      );
    (row() as HTMLElement).click();
    expect(heard).toEqual(['first Olivia Owen']);
    show(client, table('second', false));
    await eventually(() => expect(element?.selectable).toBe(false));
    (row() as HTMLElement).click();
    expect(heard).toEqual(['first Olivia Owen', 'second Olivia Owen']);
    root.render(null);
    await eventually(() => expect(place.querySelector('roster-provider')).toBeNull());
  });

  test('gives its element to a ref, and its value to `onChange`', async () => {
    const picker = createRef<RosterRolePickerElement>();
    const chosen: string[] = [];
    show(
      await clientOf('owner'),
      h(RosterRolePicker, {
        ref: picker,
        variant: 'compact',
        onChange: () => chosen.push(picker.current?.value ?? ''),
      }),
    );
    await eventually(() => expect(picker.current?.shadowRoot?.querySelectorAll('option').length).toBeGreaterThan(1));
    const select = picker.current?.shadowRoot?.querySelector('select') as HTMLSelectElement;
    select.value = 'viewer';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(chosen).toEqual(['viewer']);
    root.render(null);
    await eventually(() => expect(picker.current).toBeNull());
  });
});

describe('the hooks', () => {
  const Who: FunctionComponent = () => {
    const { status, session } = useSession();
    const { allowed, reason } = useCan('users:invite');
    return h(
      'p',
      null,
      `${status} ${session?.user?.name ?? 'nobody'} ${String(allowed)} ${reason} ${String(useRoster() !== undefined)}`,
    );
  };
  const said = () => place.querySelector('p')?.textContent ?? '';

  test('tell who is signed in and what they may do, and follow another client', async () => {
    show(undefined, h(Who));
    await eventually(() => expect(said()).toBe('idle nobody false malformed false'));
    show(await clientOf('owner'), h(Who));
    await eventually(() => expect(said()).toMatch(/^ready Olivia Owen true \w+ true$/));
    show(await clientOf('viewer'), h(Who));
    await eventually(() => expect(said()).toMatch(/^ready (?!Olivia).+ false \w+ true$/));
    show(undefined, h(Who));
    await eventually(() => expect(said()).toBe('idle nobody false malformed false'));
  });

  test('render again when the session is loaded again', async () => {
    const client = await clientOf('owner');
    const renders: string[] = [];
    let reload = () => Promise.resolve();
    const Session: FunctionComponent = () => {
      const state = useSession();
      reload = state.reload;
      renders.push(state.status);
      return h('p', null, state.session?.user?.name ?? state.status);
    };
    show(client, h(Session));
    await eventually(() => expect(said()).toBe('Olivia Owen'));
    const { user } = await client.session.get();
    if (!user) throw new Error('An account is signed in.');
    await client.users.update(user.id, { name: 'Olivia Changed' }, { ifMatch: user.etag });
    const before = renders.length;
    await reload();
    await eventually(() => expect(said()).toBe('Olivia Changed'));
    expect(renders.length).toBeGreaterThan(before);
  });

  test('say so when the session cannot be loaded', async () => {
    backend.fail('session.get', 'unauthenticated');
    show(await clientOf('owner'), h(Who));
    await eventually(() => expect(said()).toMatch(/^error nobody false malformed/));
  });

  test('need a provider', () => {
    expect(() => renderToString(h(Who))).toThrow('RosterProvider');
  });

  test('know nobody while a server renders', async () => {
    const html = renderToString(h(RosterProvider, { client: await clientOf('owner') }, h(Who)));
    expect(html).toContain('idle nobody false malformed true');
    expect(html).toMatch(/^<roster-provider/);
  });
});
