import type { ReactiveControllerHost } from 'lit';
import { isRosterError } from '@roster-kit/sdk';
import { Prevented } from '../events/request-event.js';
import { type StartsOver, whileSame } from '../events/start-over.js';

/** A verification code as typed, the failure of the last attempt, and the wait after too many wrong ones (P8). */
export class CodeAttempt implements StartsOver {
  code = '';
  error: unknown;
  busy = false;
  #waitUntil = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostStartOver(): void {
    this.#stop();
    this.#waitUntil = 0;
    this.busy = false;
    this.reset();
  }

  hostConnected(): void {
    if (this.#waitUntil > Date.now()) this.#count();
  }

  /** Seconds until the next attempt is possible; 0 if it is possible now. */
  get secondsLeft(): number {
    return Math.max(0, Math.ceil((this.#waitUntil - Date.now()) / 1000));
  }

  type(code: string): void {
    this.code = code;
    if (this.secondsLeft === 0) this.error = undefined;
    this.host.requestUpdate();
  }

  reset(): void {
    this.code = '';
    if (this.secondsLeft === 0) this.error = undefined;
    this.host.requestUpdate();
  }

  /** Shows a failure at the field without an attempt, such as for an incomplete code. */
  refuse(error: unknown): void {
    this.error = error;
    this.host.requestUpdate();
  }

  /** Makes one attempt and returns whether it succeeded. A failure stays in `error`. */
  async submit(act: (code: string) => Promise<unknown>): Promise<boolean> {
    if (this.busy || this.secondsLeft > 0) return false;
    this.busy = true;
    this.error = undefined;
    this.host.requestUpdate();
    try {
      await whileSame(this.host, act(this.code));
      return true;
    } catch (error) {
      if (!(error instanceof Prevented)) this.#fail(error);
      return false;
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  #fail(error: unknown): void {
    this.error = error;
    if (!isRosterError(error) || error.code !== 'rate_limited') return;
    this.#waitUntil = Date.now() + (error.retryAfterInSeconds ?? 30) * 1000;
    this.#count();
  }

  #count(): void {
    this.#stop();
    this.#timer = setInterval(() => {
      if (this.secondsLeft === 0) {
        this.#stop();
        this.error = undefined;
      }
      this.host.requestUpdate();
    }, 1000);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
