import { describe, expect, test } from 'vitest';
import { newId } from '../core/lib/ids.js';
import type { OperationId } from '../generated/operations.js';
import type { Answered, CallOptions } from '../testing/client.js';
import type { World } from '../testing/fixture.js';
import { GateWorld } from './gates.requests.js';
import { gates } from './gates.table.js';

type Fields = Record<string, unknown>;
type Name = 'userId' | 'resourceId' | 'roleId';

/** Which thing an id names, by the last word of its place. */
const NAMES: Record<string, Name> = {
  userId: 'userId',
  actorId: 'userId',
  targetId: 'userId',
  resourceId: 'resourceId',
  roleId: 'roleId',
  role: 'roleId',
};
const PREFIXES = { userId: 'usr', resourceId: 'res', roleId: 'rol' } as const;

const places = Object.entries(gates).flatMap(([id, { ids = [] }]) =>
  ids.map((place): [OperationId, string] => [id as OperationId, place]),
);

/** The request with another id in this place. */
function withId(options: CallOptions, place: string, id: string): CallOptions {
  const [where = '', field = ''] = place.split('.');
  const changed = (fields: unknown): Fields => ({ ...(fields as Fields), [field]: id });
  if (where === 'path') return { ...options, path: { ...options.path, [field]: id } };
  if (where === 'query') return { ...options, query: { [field]: id } };
  const body = options.body as Fields;
  if (where === 'body') return { ...options, body: changed(body) };
  return { ...options, body: { ...body, [where]: (body[where] as unknown[]).map(changed) } };
}

/** An answer as bytes would be, with the ids that differ in every answer or that the caller gave. */
function textOf({ status, headers, body }: Answered<unknown>, id: string): string {
  const told = [...headers].filter(([name]) => !/^(ratelimit|date|x-request-id|request-id|etag)/.test(name));
  return JSON.stringify([status, told, body])
    .replaceAll(id, 'the id')
    .replace(/req_[\w-]+/g, 'the request');
}

export function tenancySuite(world: () => World): void {
  describe('ids of another organization', () => {
    let opened: Promise<{ own: GateWorld; theirs: Record<Name, string>; before: string; other: GateWorld }> | undefined;
    const open = () =>
      (opened ??= (async () => {
        const [own, other] = [await GateWorld.open(world()), await GateWorld.open(world())];
        const { path } = await other.request('grants.set');
        const theirs = {
          userId: path?.['userId'] ?? '',
          resourceId: path?.['resourceId'] ?? '',
          roleId: (await other.request('roles.get')).path?.['roleId'] ?? '',
        };
        // Something of theirs that a filter could find.
        await other.manager.ok('users.update', { path: { userId: theirs.userId }, body: { name: 'Ada' } });
        return { own, other, theirs, before: await other.everything() };
      })());

    test.each(places)('P4: %s answers one in %s as an id that does not exist', async (id, place) => {
      const { own, other, theirs, before } = await open();
      const name = NAMES[place.split('.')[1] ?? ''] ?? 'userId';
      const [foreign, nobody] = [theirs[name], newId(PREFIXES[name])];
      const { caller, options } = await own.effect(id);
      const request = id === 'access.evaluate' ? evaluation : options;
      const answers = [
        await caller.call(id, withId(request, place, foreign)),
        await caller.call(id, withId(request, place, nobody)),
      ];
      const [one, two] = [textOf(answers[0]!, foreign), textOf(answers[1]!, nobody)];
      expect(one).toBe(two);
      if (place.startsWith('path.')) expect(answers[0]?.status).toBe(404);
      expect(JSON.stringify(answers[0]?.body)).not.toContain('Ada');
      expect(await other.everything()).toBe(before);
    });
  });
}

/** A permission that the access level on the resource decides. */
const evaluation: CallOptions = { body: { checks: [{ permission: 'assistant:view', resourceId: '' }] } };
