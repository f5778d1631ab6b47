import {
  active,
  deletable,
  each,
  ids,
  idsAsRead,
  mailedAll,
  onOne,
  onSome,
  pending,
  someRole,
  suspended,
  type WeightedStep,
} from './step.js';

export const users: WeightedStep[] = [
  [
    8,
    onOne(
      ({ people }) => people,
      async (script, person) => {
        const body = { name: script.next('n') };
        Object.assign(person, body, {
          etag: (
            await script.call((options) =>
              script.client.users.update(person.id, body, { ...options, ifMatch: person.etag }),
            )
          ).etag,
        });
      },
    ),
  ],
  [
    6,
    onOne(
      ({ people }) => people,
      async (script, person) => {
        const body = { roleId: someRole(script) };
        Object.assign(person, body, {
          etag: (
            await script.call((options) =>
              script.client.users.changeRole(person.id, body, { ...options, ifMatch: person.etag }),
            )
          ).etag,
        });
      },
    ),
  ],
  [
    1,
    onSome(
      ({ people }) => people,
      async (script, people) => {
        const roleId = someRole(script);
        const items = idsAsRead(people).map((item) => ({ ...item, roleId }));
        const results = await script.call((options) => script.client.users.changeRoleBatch({ items }, options));
        each(people, results, (person, { etag }) => Object.assign(person, { etag, roleId }));
      },
    ),
  ],
  [
    4,
    onOne(active, async (script, person) => {
      const { etag, status } = await script.call((options) => script.client.users.suspend(person.id, options));
      Object.assign(person, { etag, status });
    }),
  ],
  [
    5,
    onOne(suspended, async (script, person) => {
      const { etag, status } = await script.call((options) => script.client.users.reactivate(person.id, options));
      Object.assign(person, { etag, status });
    }),
  ],
  [
    1,
    onSome(active, async (script, people) => {
      each(
        people,
        await script.call((options) => script.client.users.suspendBatch({ items: ids(people) }, options)),
        (person, { etag }) => Object.assign(person, { etag, status: 'suspended' }),
      );
    }),
  ],
  [
    1,
    onSome(suspended, async (script, people) => {
      each(
        people,
        await script.call((options) => script.client.users.reactivateBatch({ items: ids(people) }, options)),
        (person, { etag }) => Object.assign(person, { etag, status: 'active' }),
      );
    }),
  ],
  [
    1,
    onOne(deletable, async (script, person) => {
      await script.mailed(person);
      await script.call((options) => script.client.users.delete(person.id, { ...options, ifMatch: person.etag }));
      script.forget(person);
    }),
  ],
  [
    0.3,
    onSome(pending, async (script, people) => {
      await mailedAll(script, people);
      each(
        people,
        await script.call((options) => script.client.users.deleteBatch({ items: idsAsRead(people) }, options)),
        (person) => script.forget(person),
      );
    }),
  ],
];
