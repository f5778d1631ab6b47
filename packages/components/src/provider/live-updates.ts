import { type ChangeNotice, isRosterError } from '@roster-kit/sdk';
import type { RosterState, Topic } from '../shared/state/roster-state.js';

const GATHERED_FOR_IN_MS = 300;
/** A browser allows an origin few connections (six over HTTP/1.1); a hidden page needs none. */
const KEPT_WHEN_HIDDEN_IN_MS = 15_000;
const AGAIN_AFTER_IN_MS = 30_000;

/** What widgets must load again when something of this type changes. */
const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  user: ['users'],
  grant: ['grants', 'resources'],
  resource: ['resources', 'grants'],
  role: ['users'],
  settings: ['settings'],
};

/**
 * Listens for other people's changes and passes them on as topics, so that widgets load again. One stream per client, open
 * while it has a holder, the page is visible and the session is complete. It reports no failure: without events, the
 * page works as it does with live updates off.
 */
class LiveUpdates {
  #holders = 0;
  #stream: AbortController | undefined;
  #position: number | undefined;
  #isHidden = false;
  #hasNoEvents = false;
  #isResting = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #flushing: ReturnType<typeof setTimeout> | undefined;
  #pending = new Set<Topic>();
  #sessionChanged = false;
  #rolesChanged = false;
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly state: RosterState) {}

  /** Listens until every holder has released it. */
  hold(): () => void {
    this.#holders += 1;
    if (this.#holders === 1) {
      document.addEventListener('visibilitychange', this.#onVisibility);
      this.#unsubscribe = this.state.subscribe((topic) => this.#onTopic(topic));
      this.#onVisibility();
      this.#update();
    }
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#holders -= 1;
      if (this.#holders === 0) this.#end();
    };
  }

  #end(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.#unsubscribe?.();
    for (const timer of [this.#again, this.#hiding, this.#flushing]) clearTimeout(timer);
    this.#flushing = undefined;
    this.#isHidden = this.#isResting = false;
    this.#position = undefined;
    this.#update();
  }

  #onVisibility = (): void => {
    clearTimeout(this.#hiding);
    if (document.visibilityState === 'hidden')
      this.#hiding = setTimeout(() => this.#hide(true), KEPT_WHEN_HIDDEN_IN_MS);
    else this.#hide(false);
  };

  #onTopic(topic: Topic | 'state'): void {
    if (topic === 'state') this.#update();
    // A widget changed this and the others load it now, so earlier notices need no second load. Grants are an exception:
    // the access list does not load again after its own change.
    else if (topic !== 'grants') this.#pending.delete(topic);
  }

  #hide(isHidden: boolean): void {
    this.#isHidden = isHidden;
    this.#update();
  }

  #update(): void {
    const { status, session, backend } = this.state;
    const isInOrder = status === 'ready' && session?.outstanding === null && backend.has('events.stream');
    // After the next sign-in or verification code, the stream may start immediately.
    if (!isInOrder) this.#isResting = false;
    const isWanted = isInOrder && this.#holders > 0 && !this.#isHidden && !this.#hasNoEvents && !this.#isResting;
    if (isWanted && !this.#stream) void this.#listen((this.#stream = new AbortController()));
    if (isWanted || !this.#stream) return;
    this.#stream.abort();
    this.#stream = undefined;
  }

  async #listen(stream: AbortController): Promise<void> {
    const { signal } = stream;
    try {
      for await (const message of this.state.client.events({ signal, lastEventId: this.#position })) {
        this.#position = message.id;
        if (message.event === 'change') this.#note(message);
        else if (message.event === 'reset') this.#noteAll();
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#stream = undefined;
      this.#onRefused(error);
    }
  }

  /** Tries again later. A refusal may also end the session. A backend without events is not asked again. */
  #onRefused(error: unknown): void {
    const status = isRosterError(error) ? error.status : undefined;
    // A success that is no stream is such as a web page served for every path.
    const isOther = isRosterError(error) && error.code === 'invalid_response' && status === 200;
    this.#hasNoEvents = isOther || status === 404 || status === 405 || status === 501;
    if (this.#hasNoEvents) return;
    this.#isResting = true;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      this.#isResting = false;
      this.#update();
    }, AGAIN_AFTER_IN_MS);
    this.state.observe(error);
  }

  #note({ type, targetId }: ChangeNotice): void {
    const own = this.state.session?.user?.id;
    const isOwn =
      own !== undefined &&
      ((type === 'user' && targetId === own) || (type === 'grant' && targetId.endsWith(`/${own}`)));
    this.#gather(TOPICS[type] ?? [], {
      session: isOwn || type === 'role' || targetId === 'security',
      roles: type === 'role',
    });
  }

  #noteAll(): void {
    this.#gather(Object.values(TOPICS).flat(), { session: true, roles: true });
  }

  #gather(topics: readonly Topic[], { session, roles }: { session: boolean; roles: boolean }): void {
    for (const topic of topics) this.#pending.add(topic);
    this.#sessionChanged ||= session;
    this.#rolesChanged ||= roles;
    this.#flushing ??= setTimeout(() => void this.#flush(), GATHERED_FOR_IN_MS);
  }

  /**
   * Loads the session first, so that widgets use current permissions. Drops topics that a widget announces during that
   * load: the widgets load them already.
   */
  async #flush(): Promise<void> {
    const [session, roles] = [this.#sessionChanged, this.#rolesChanged];
    this.#sessionChanged = this.#rolesChanged = false;
    if (session || roles) this.state.client.forget();
    if (roles) await this.state.reloadRoles().catch((error: unknown) => this.state.observe(error));
    if (session) await this.state.reload();
    this.#flushing = undefined;
    const topics = [...this.#pending];
    this.#pending.clear();
    for (const topic of topics) this.state.notify(topic);
    // A notice that arrived during the load may be newer than what was loaded.
    if (this.#sessionChanged || this.#rolesChanged) this.#gather([], { session: false, roles: false });
  }
}

const liveUpdates = new WeakMap<RosterState, LiveUpdates>();

/** Listens for other people's changes until the returned function is called. All listeners of a client share one stream. */
export function listenForChanges(state: RosterState): () => void {
  const live = liveUpdates.get(state) ?? new LiveUpdates(state);
  liveUpdates.set(state, live);
  return live.hold();
}
