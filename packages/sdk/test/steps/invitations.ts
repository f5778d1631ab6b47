import { expect } from 'vitest';
import { DOMAIN } from '../organization.js';
import {
  active,
  each,
  ids,
  idsAsRead,
  mailedAll,
  onOne,
  onSome,
  pending,
  someRole,
  type WeightedStep,
} from './step.js';

export const invitations: WeightedStep[] = [
  [
    6,
    async (script) => {
      const body = { email: `${script.next('i')}@${DOMAIN}`, roleId: someRole(script) };
      script.add(await script.call((options) => script.client.invitations.create(body, options)), 1);
      return true;
    },
  ],
  [
    1,
    async (script) => {
      const items = Array.from({ length: 4 }, () => ({ email: `${script.next('b')}@${DOMAIN}`, roleId: 'editor' }));
      const results = await script.call((options) => script.client.invitations.createBatch({ items }, options));
      each(items, results, ({ email, roleId }, { id, etag }) => {
        script.people.push({ id, email, etag, name: null, roleId, status: 'pending', mails: 1 });
        script.names.set(id, email);
      });
      return true;
    },
  ],
  [
    1,
    async (script) => {
      const items = [...active(script), ...pending(script)]
        .slice(0, 3)
        .map(({ email }) => ({ email, roleId: 'editor' }));
      const { data } = await script.call((options) =>
        script.client.invitations.createBatch({ items, dryRun: true }, options),
      );
      expect(data.map(({ problem }) => problem?.code)).toEqual(items.map(() => 'address_taken'));
      return true;
    },
  ],
  [
    3,
    onOne(pending, async (script, person) => {
      await script.mailed(person);
      person.etag = (await script.call((options) => script.client.invitations.resend(person.id, options))).etag;
      person.mails += 1;
    }),
  ],
  [
    1,
    onSome(pending, async (script, people) => {
      await mailedAll(script, people);
      const results = await script.call((options) =>
        script.client.invitations.resendBatch({ items: ids(people) }, options),
      );
      each(people, results, (person, { etag }) => Object.assign(person, { etag, mails: person.mails + 1 }));
    }),
  ],
  [
    2,
    onOne(pending, async (script, person) => {
      await script.mailed(person);
      await script.call((options) => script.client.invitations.revoke(person.id, { ...options, ifMatch: person.etag }));
      script.forget(person);
    }),
  ],
  [
    1,
    onSome(pending, async (script, people) => {
      await mailedAll(script, people);
      each(
        people,
        await script.call((options) => script.client.invitations.revokeBatch({ items: idsAsRead(people) }, options)),
        (person) => script.forget(person),
      );
    }),
  ],
];
