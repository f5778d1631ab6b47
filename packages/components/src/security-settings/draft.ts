import type { ReactiveControllerHost } from 'lit';
import { isRosterError } from '@roster-kit/sdk';
import { Prevented } from '../shared/events/request-event.js';
import { type StartsOver, whileSame } from '../shared/events/start-over.js';

interface DraftOptions<Value> {
  /** The stored value; undefined until it is loaded. */
  stored: () => Value | undefined;
  /** What is wrong with the entry, in words; empty if nothing is. */
  check: (value: Value) => string;
  save: (value: Value) => Promise<void>;
  /** What a refusal says about the entry, in words; empty if it is about something else. */
  explain?: (error: unknown, value: Value) => string;
  /** Loads the stored value again after someone else changed it. */
  reload: () => Promise<void>;
  onError: (error: unknown) => void;
}

/** One setting while a person edits it: the entry, and the result of saving it. A failure never loses the entry (P5). */
export class Draft<Value> implements StartsOver {
  busy = false;
  saved = false;
  /** Someone else saved first; the entry is kept, and saving it again overwrites knowingly. */
  conflict = false;
  invalid = '';
  error: unknown;
  #entered: Value | undefined;
  /** The stored value when the person began to edit, as JSON. */
  #before: string | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: DraftOptions<Value>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.saved = false;
  }

  hostStartOver(): void {
    this.discard();
    this.busy = this.saved = false;
  }

  /** The value that the fields show: the entry, else the stored value. */
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

  /** Drops the entry: the fields show the stored value again. */
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
    if (this.invalid || this.#hasNewerValue()) return;
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

  /** Whether someone else's value arrived while the person was typing. A notice shows once, before they overwrite it. */
  #hasNewerValue(): boolean {
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
      await whileSame(this.host, this.options.reload());
      this.#before = this.#stored;
      this.conflict = true;
      return;
    }
    const { value } = this;
    this.invalid = value === undefined ? '' : (this.options.explain?.(error, value) ?? '');
    if (!this.invalid) this.error = error;
  }
}
