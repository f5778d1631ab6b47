import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { expect, test, vi } from 'vitest';
import { Query } from './query.js';

/** An element as far as its controllers see it. */
class Host implements ReactiveControllerHost {
  readonly #controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {}

  requestUpdate(): void {
    queueMicrotask(() => this.update());
  }

  update(): void {
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }

  connect(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.update();
  }

  disconnect(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }
}

/** A load that ends when the test says so; each has the signal it was given. */
function held() {
  const loads: { args: readonly unknown[]; signal: AbortSignal; resolve: (value: string) => void }[] = [];
  const load = (args: readonly [string], signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      loads.push({ args, signal, resolve });
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  return { loads, load };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a load is aborted when its element is disconnected, and runs again when that comes back', async () => {
  const host = new Host();
  const { loads, load } = held();
  const query = new Query(host, { args: () => ['a'] as const, load });
  host.connect();
  await settled();
  expect(loads.map(({ args, signal }) => [args, signal.aborted])).toEqual([[['a'], false]]);
  host.disconnect();
  expect(loads[0]?.signal.aborted).toBe(true);
  host.connect();
  await settled();
  expect(loads.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  loads[1]?.resolve('loaded');
  await vi.waitFor(() => expect(query.state).toMatchObject({ status: 'ready', data: 'loaded' }));
});

test('a load whose arguments changed is aborted, and its late answer dropped', async () => {
  const host = new Host();
  const { loads, load } = held();
  let name = 'a';
  const query = new Query(host, { args: () => [name] as const, load });
  host.connect();
  await settled();
  name = 'b';
  host.update();
  await settled();
  expect(loads.map(({ args, signal }) => [args[0], signal.aborted])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  loads[1]?.resolve('of b');
  await vi.waitFor(() => expect(query.state.data).toBe('of b'));
  loads[0]?.resolve('of a');
  await settled();
  expect([query.state.data, query.dataFor(['b']), query.dataFor(['a'])]).toEqual(['of b', 'of b', undefined]);
});
