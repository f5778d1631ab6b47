import type { Store, WriteTx } from '../../store/store.js';
import { ChangeFeed } from './change-feed.js';

/**
 * A store that tells this process what was committed through it. All code that writes uses one, so that no writer can
 * forget to notify the listeners.
 */
export interface ObservedStore extends Store {
  /** This process's event streams listen to it. It wakes them after each commit that added to the change log. */
  readonly changes: ChangeFeed;
  /** Calls the listener after each commit that put mail into the outbox, so that the mail leaves at once. */
  onMail(listener: () => void): void;
}

/** Wrap a store once and share the result: all apps and commands that use it then share its change feed too. */
export function observeStore(store: Store): ObservedStore {
  const changes = new ChangeFeed(store);
  const listeners: (() => void)[] = [];
  return withMembers(store, {
    changes,
    onMail: (listener: () => void) => void listeners.push(listener),
    async write<T>(organizationId: string, work: (tx: WriteTx) => Promise<T>, signal?: AbortSignal): Promise<T> {
      // The store may run the work again; only the run that commits counts, and that is the last one.
      let written: Written = { changes: false, mail: false };
      const result = await store.write(
        organizationId,
        (tx) => {
          written = { changes: false, mail: false };
          return work(observeTx(tx, written));
        },
        signal,
      );
      if (written.changes) changes.wake(organizationId);
      if (written.mail) for (const listener of listeners) listener();
      return result;
    },
  });
}

interface Written {
  changes: boolean;
  mail: boolean;
}

function observeTx(tx: WriteTx, written: Written): WriteTx {
  const insert: WriteTx['insert'] = (table, ...rows) => {
    if (table === 'outbox') written.mail = true;
    return tx.insert(table, ...rows);
  };
  const addChange: WriteTx['addChange'] = (change) => {
    written.changes = true;
    return tx.addChange(change);
  };
  return withMembers(tx, { insert, addChange });
}

/** The same object with other members. Its methods run on the object itself, because a copy would lack the private fields. */
function withMembers<Target extends object, Members extends object>(
  target: Target,
  members: Members,
): Target & Members {
  const get = (_: Target, name: string | symbol): unknown => {
    if (Object.hasOwn(members, name)) return Reflect.get(members, name);
    const member: unknown = Reflect.get(target, name);
    return typeof member === 'function' ? member.bind(target) : member;
  };
  return new Proxy(target, { get }) as Target & Members;
}
