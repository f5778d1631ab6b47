import type { ReactiveControllerHost } from 'lit';
import { isRosterError, type User } from '@roster-kit/sdk';
import { perform, Prevented } from '../shared/events/request-event.js';
import { type StartsOver, whileSame } from '../shared/events/start-over.js';
import type { EventPair } from './user-details.events.js';

export type ActionName =
  'changeRole' | 'rename' | 'resend' | 'revoke' | 'remove' | 'resetTwoFactor' | 'suspend' | 'reactivate';

/** The result of an action: `value` is the answer of the server, or of the host that handled the request event. */
export type Outcome<Result> = { readonly value: Result } | undefined;

interface ActionsOptions {
  /** Reads the account again after a conflict (P5), or if it turned out to be stronger (P11): what is shown is out of date. */
  reload: () => Promise<void>;
  onError: (error: unknown) => void;
  onDone: () => void;
}

/** Runs one change at a time and keeps the result of the last one, so that it shows next to its control. */
export class Actions implements StartsOver {
  busy: ActionName | undefined;
  done: ActionName | undefined;
  failed: { readonly name: ActionName; readonly error: unknown } | undefined;
  /** The last change was refused because the account had changed since. */
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

  hostStartOver(): void {
    this.reset();
  }

  /** Clears the last result, for example when another account is shown. */
  reset(): void {
    this.busy = this.done = this.failed = undefined;
    this.isConflict = false;
  }

  errorOf(name: ActionName): unknown {
    return this.failed?.name === name ? this.failed.error : undefined;
  }

  /** Returns undefined if the change failed, if the host prevented it, or while another one runs. */
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
    if (isConflict || (isRosterError(error) && error.code === 'target_exceeds_actor'))
      await whileSame(this.host, this.options.reload());
    this.#set({ busy: undefined, isConflict, failed: isConflict ? undefined : { name, error } });
  }

  #set(change: Partial<Pick<Actions, 'busy' | 'done' | 'failed' | 'isConflict'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}

/** Whether an answer is an account: a host that handles the change itself may answer with anything. */
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

/**
 * P5: newer data appears by itself. If someone else changed the same field, the older ETag lets the server refuse, so that
 * the person sees the other change before they overwrite it.
 */
export const etagFor = (field: 'name' | 'roleId', before: User | undefined, now: User): string =>
  before && before[field] !== now[field] ? before.etag : now.etag;
