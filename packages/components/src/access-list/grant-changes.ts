import type { ReactiveControllerHost } from 'lit';
import { type Grant, isRosterError, type RosterClient } from '@roster-kit/sdk';
import { perform, Prevented } from '../shared/events/request-event.js';
import { whileSame } from '../shared/events/start-over.js';
import { ACCESS_LEVEL_CHANGE, type AccessLevelChangeDetail } from './access-list.events.js';

/** What one row shows in addition to its grant. */
export interface RowState {
  /** The level being saved; `null` while it is being removed, undefined when nothing is being saved. */
  saving?: string | null;
  /** The chosen level, which was refused. */
  refused?: { level: string | null; error: unknown };
  /** The chosen level, while someone else changed the same grant. The list then shows the newer grant. */
  conflict?: { level: string | null };
}

interface Options {
  client: () => RosterClient | undefined;
  /** Reads one person's grant again. */
  read: (client: RosterClient, user: Grant['user']) => Promise<Grant | undefined>;
  resourceId: () => string;
  /** The grant that the list shows now. */
  grantOf: (userId: string) => Grant | undefined;
  /** Puts a newer grant in the list; `undefined` means that the person has no access any more. */
  replace: (userId: string, grant: Grant | undefined) => void;
  onSaved: (before: Grant, after: Grant | undefined) => void;
  onError: (error: unknown) => void;
}

/** Changes levels row by row. Changes of one row wait for each other, so that each sends the newest ETag. */
export class GrantChanges {
  #rows = new Map<string, RowState>();
  #queues = new Map<string, Promise<void>>();

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly options: Options,
  ) {}

  startOver(): void {
    this.#rows.clear();
    this.#queues.clear();
  }

  stateOf(userId: string): RowState {
    return this.#rows.get(userId) ?? {};
  }

  /** Sets a level, or removes it with `null`. Never rejects: the row shows what happened. */
  change(userId: string, level: string | null): Promise<void> {
    const queued = (this.#queues.get(userId) ?? Promise.resolve()).then(() => this.#save(userId, level));
    this.#queues.set(userId, queued);
    return queued;
  }

  /** The person keeps the level as it is now. */
  dismiss(userId: string): void {
    this.#show(userId, {});
  }

  async #save(userId: string, level: string | null): Promise<void> {
    const grant = this.options.grantOf(userId);
    if (!grant || grant.accessLevel === level) return this.#show(userId, {});
    this.#show(userId, { saving: level });
    try {
      const detail: AccessLevelChangeDetail = { resourceId: this.options.resourceId(), userId, accessLevel: level };
      const answer = await perform(this.host, ACCESS_LEVEL_CHANGE, detail, () => this.#send(grant, level));
      const after = answer ?? this.#withoutServer(grant, level);
      this.options.replace(userId, after);
      this.#show(userId, {});
      this.options.onSaved(grant, after);
    } catch (error) {
      await this.#explain(grant, level, error);
    }
  }

  async #send({ user, etag }: Grant, level: string | null): Promise<Grant | undefined> {
    const client = this.options.client();
    if (!client) throw new Prevented();
    const resourceId = this.options.resourceId();
    if (level !== null) return client.grants.set(resourceId, user.id, { accessLevel: level }, { ifMatch: etag });
    await client.grants.remove(resourceId, user.id, { ifMatch: etag });
    return this.#read(client, user);
  }

  /** Undefined if neither a set level nor the role gives access: the list omits such people. */
  async #read(client: RosterClient, user: Grant['user']): Promise<Grant | undefined> {
    const grant = await this.options.read(client, user);
    return grant?.source === 'none' ? undefined : grant;
  }

  /** The grant after a host saved and answered nothing: without a client it cannot be read again. */
  #withoutServer(grant: Grant, level: string | null): Grant | undefined {
    if (level === null) return undefined;
    return { ...grant, accessLevel: level, effectiveAccessLevel: level, source: 'explicit' };
  }

  async #explain({ user }: Grant, level: string | null, error: unknown): Promise<void> {
    if (error instanceof Prevented) return this.#show(user.id, {});
    this.options.onError(error);
    const client = this.options.client();
    if (!client || !isRosterError(error) || error.code !== 'precondition_failed')
      return this.#show(user.id, { refused: { level, error } });
    try {
      const now = await whileSame(this.host, this.#read(client, user));
      this.options.replace(user.id, now);
      this.#show(user.id, { conflict: { level } });
    } catch (readError) {
      this.#show(user.id, { refused: { level, error: readError } });
    }
  }

  #show(userId: string, row: RowState): void {
    this.#rows.set(userId, row);
    this.host.requestUpdate();
  }
}
