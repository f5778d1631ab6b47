import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isRosterError } from '@roster-kit/sdk';
import { Prevented } from '../shared/events/request-event.js';

interface DraftOptions<Value> {
  /** What is stored now; undefined until it is loaded. */
  stored: () => Value | undefined;
  /** What is wrong with an entry, in words; empty when nothing is. */
  check: (value: Value) => string;
  save: (value: Value) => Promise<void>;
  /** What a refusal says about the entry, in words; empty when it is about something else. */
  explain?: (error: unknown, value: Value) => string;
  /** Reads what is stored anew, after someone else changed it. */
  reload: () => Promise<void>;
  onError: (error: unknown) => void;
}

/** One setting as a person edits it: the entry, and what came of saving it. An entry is never lost by a failure (P5). */
export class Draft<Value> implements ReactiveController {
  busy = false;
  saved = false;
  /** Someone else saved first; the entry is kept and can be saved again, knowingly. */
  conflict = false;
  invalid = '';
  error: unknown;
  #entered: Value | undefined;
  /** What was stored when the person began, as text. */
  #before: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: DraftOptions<Value>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.saved = false;
  }

  /** What the fields show: the entry, else what is stored. */
  get value(): Value | undefined {
    return this.#entered ?? this.options.stored();
  }

  enter(value: Value): void {
    this.#before ??= this.#stored;
    this.#entered = value;
    this.saved = false;
    this.invalid = '';
    this.error = undefined;
    this.host.requestUpdate();
  }

  /** Shows what is stored again. */
  discard(): void {
    this.#entered = this.#before = undefined;
    this.conflict = false;
    this.invalid = '';
    this.error = undefined;
    this.host.requestUpdate();
  }

  async save(): Promise<void> {
    const { value } = this;
    if (this.busy || value === undefined) return;
    this.error = undefined;
    this.invalid = this.options.check(value);
    this.host.requestUpdate();
    if (this.invalid || this.#isOvertaken()) return;
    this.busy = true;
    try {
      await this.options.save(value);
      this.discard();
      this.saved = true;
    } catch (error) {
      await this.#refused(error);
    } finally {
      this.busy = false;
      this.host.requestUpdate();
    }
  }

  get #stored(): string | undefined {
    return JSON.stringify(this.options.stored());
  }

  /** Someone else's value has come in by itself while the person was typing: they are told once, before it is overwritten. */
  #isOvertaken(): boolean {
    if (this.#before === undefined || this.#before === this.#stored) return false;
    this.#before = this.#stored;
    this.conflict = true;
    return true;
  }

  async #refused(error: unknown): Promise<void> {
    if (error instanceof Prevented) return;
    this.options.onError(error);
    if (isRosterError(error) && error.code === 'precondition_failed') {
      this.#entered = this.value;
      await this.options.reload();
      this.#before = this.#stored;
      this.conflict = true;
      return;
    }
    const { value } = this;
    this.invalid = value === undefined ? '' : (this.options.explain?.(error, value) ?? '');
    if (!this.invalid) this.error = error;
  }
}
