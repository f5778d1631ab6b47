import { type ChangeNotice, isRosterError } from '@roster-kit/sdk';
import type { RosterState, Topic } from '../shared/state/roster-state.js';

const GATHERED_FOR_IN_MS = 300;
/** A browser gives an origin few connections (six over HTTP/1.1), and a page nobody looks at needs none. */
const KEPT_WHEN_HIDDEN_IN_MS = 15_000;
const AGAIN_AFTER_IN_MS = 30_000;

/** What has to be loaded again when something of this type changes. */
const TOPICS: Readonly<Record<string, readonly Topic[]>> = {
  user: ['users'],
  grant: ['grants', 'resources'],
  resource: ['resources', 'grants'],
  role: ['users'],
  settings: ['settings'],
};

/**
 * Listens for what others change, and passes it on as the topics that widgets load again at. One stream for a client,
 * while somebody holds it, the page is looked at, and the session is in order. Without a word otherwise: where there are no
 * events, or none for a while, the page is as it would be without.
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
      this.#unsubscribe = this.state.subscribe((topic) => this.#onTold(topic));
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

  #onTold(topic: Topic | 'state'): void {
    if (topic === 'state') this.#update();
    // A widget has changed something, and what shows it is loading it: notices until now need no second load. A list of levels alone does not load what it changed.
    else if (topic !== 'grants') this.#pending.delete(topic);
  }

  #hide(isHidden: boolean): void {
    this.#isHidden = isHidden;
    this.#update();
  }

  #update(): void {
    const { status, session } = this.state;
    const isInOrder = status === 'ready' && session?.outstanding === null;
    // Signed in anew, or the second factor given: nothing is left to wait for.
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
        if (message.event === 'change') this.#hear(message);
        else if (message.event === 'reset') this.#hearAll();
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#stream = undefined;
      this.#onRefused(error);
    }
  }

  /** The session is looked at by whoever holds it; a backend that has no events is not asked again. */
  #onRefused(error: unknown): void {
    const status = isRosterError(error) ? error.status : undefined;
    this.#hasNoEvents = status === 404 || status === 405 || status === 501;
    if (this.#hasNoEvents) return;
    this.#isResting = true;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      this.#isResting = false;
      this.#update();
    }, AGAIN_AFTER_IN_MS);
    this.state.observe(error);
  }

  #hear({ type, targetId }: ChangeNotice): void {
    const own = this.state.session?.user?.id;
    const isOwn =
      own !== undefined &&
      ((type === 'user' && targetId === own) || (type === 'grant' && targetId.endsWith(`/${own}`)));
    this.#gather(TOPICS[type] ?? [], {
      session: isOwn || type === 'role' || targetId === 'security',
      roles: type === 'role',
    });
  }

  #hearAll(): void {
    this.#gather(Object.values(TOPICS).flat(), { session: true, roles: true });
  }

  #gather(topics: readonly Topic[], { session, roles }: { session: boolean; roles: boolean }): void {
    for (const topic of topics) this.#pending.add(topic);
    this.#sessionChanged ||= session;
    this.#rolesChanged ||= roles;
    this.#flushing ??= setTimeout(() => void this.#flush(), GATHERED_FOR_IN_MS);
  }

  /** The session first, so that the widgets go by the rights there are now. What a widget has told meanwhile was loaded since. */
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
    // What came while the session was read may be newer than it.
    if (this.#sessionChanged || this.#rolesChanged) this.#gather([], { session: false, roles: false });
  }
}

const liveUpdates = new WeakMap<RosterState, LiveUpdates>();

/** Listens for what others change until the answer is called; several who do share one stream. */
export function listenForChanges(state: RosterState): () => void {
  const live = liveUpdates.get(state) ?? new LiveUpdates(state);
  liveUpdates.set(state, live);
  return live.hold();
}
