import { expect } from 'vitest';
import { active, onOne, type WeightedStep } from './step.js';

/** Reads must return what the script wrote. */
export const reads: WeightedStep[] = [
  [
    8,
    onOne(
      ({ people }) => people,
      async (script, { id, ...known }) => {
        const { mails: _mails, ...fields } = known;
        expect(await script.call(() => script.client.users.get(id))).toMatchObject(fields);
      },
    ),
  ],
  [
    4,
    async (script) => {
      const found = await script.call(() =>
        script.client.users.list({ q: script.options.name, sort: 'email', limit: 20 }).toArray({ max: 500 }),
      );
      expect(found.map(({ email }) => email)).toEqual(script.people.map(({ email }) => email).sort());
      return true;
    },
  ],
  [
    3,
    onOne(active, async (script, { id }) => {
      const found = await script.call(() => script.client.grants.listByUser(id, { limit: 200 }).toArray({ max: 500 }));
      const own = script.grants.filter(({ person }) => person.id === id);
      expect(
        found
          .filter(({ accessLevel }) => accessLevel !== null)
          .map(({ etag }) => etag)
          .sort(),
      ).toEqual(own.map(({ etag }) => etag).sort());
    }),
  ],
  [
    3,
    onOne(
      ({ people }) => people.filter(({ mails }) => mails > 0),
      async (script, { id }) => {
        const [event] = await script.call(() =>
          script.client.auditEvents.list({ targetId: id, limit: 5 }).toArray({ max: 5 }),
        );
        // Whoever got a mail was invited, and that was recorded.
        expect(event?.target.id).toBe(id);
      },
    ),
  ],
  [
    2,
    onOne(active, async (script, { id }) => {
      const { data } = await script.call((options) =>
        script.client.access.evaluate({ userId: id, checks: [{ permission: 'resources:view' }] }, options),
      );
      expect(data).toHaveLength(1);
    }),
  ],
  [
    2,
    async (script) => {
      const { data } = await script.call(() => script.client.roles.list());
      expect(data).toEqual(
        expect.arrayContaining(script.roles.map((role) => expect.objectContaining({ ...role }) as object)),
      );
      return true;
    },
  ],
  [
    2,
    async (script) => {
      expect((await script.call(() => script.client.session.get())).actor.kind).toBe('api_key');
      return true;
    },
  ],
];
