import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isRosterError, type User } from '@roster-kit/sdk';
import { perform, Prevented } from '../shared/events/request-event.js';
import type { EventPair } from './user-details.events.js';

export type ActionName =
  'changeRole' | 'rename' | 'resend' | 'revoke' | 'remove' | 'resetTwoFactor' | 'suspend' | 'reactivate';

/** How an action ended: `value` is what the server answered, or the host that took over. */
export type Outcome<Result> = { readonly value: Result } | undefined;

interface ActionsOptions {
  /** Reads the account again: what was shown is no longer what is there (P5). */
  reload: () => Promise<void>;
  onError: (error: unknown) => void;
  onDone: () => void;
}

/** Runs one change at a time and remembers how the last one ended, for the place it belongs to. */
export class Actions implements ReactiveController {
  busy: ActionName | undefined;
  done: ActionName | undefined;
  failed: { readonly name: ActionName; readonly error: unknown } | undefined;
  /** The last change met newer data and was refused. */
  isConflict = false;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly options: ActionsOptions,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Forgets how the last one ended, such as when another account is shown. */
  reset(): void {
    this.busy = this.done = this.failed = undefined;
    this.isConflict = false;
  }

  errorOf(name: ActionName): unknown {
    return this.failed?.name === name ? this.failed.error : undefined;
  }

  /** Undefined when it failed, when the host stopped it, or while another one runs. */
  async run<Detail, Result>(
    name: ActionName,
    events: EventPair,
    detail: Detail,
    act: () => Promise<Result>,
  ): Promise<Outcome<Result>> {
    if (this.busy) return undefined;
    this.reset();
    this.#set({ busy: name });
    try {
      const value = await perform(this.host, events, detail, act);
      this.#set({ busy: undefined, done: name });
      this.options.onDone();
      return { value };
    } catch (error) {
      await this.#fail(name, error);
      return undefined;
    }
  }

  async #fail(name: ActionName, error: unknown): Promise<void> {
    if (error instanceof Prevented) return this.#set({ busy: undefined });
    this.options.onError(error);
    const isConflict = isRosterError(error) && error.code === 'precondition_failed';
    if (isConflict) await this.options.reload();
    this.#set({ busy: undefined, isConflict, failed: isConflict ? undefined : { name, error } });
  }

  #set(change: Partial<Pick<Actions, 'busy' | 'done' | 'failed' | 'isConflict'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}

/** A host that takes a change over may answer with anything; only an account is shown as one. */
export function isUser(value: unknown): value is User {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'email' in value &&
    'roleId' in value &&
    'etag' in value
  );
}
