import { expect } from 'vitest';
import type { BatchResults } from '@roster-kit/sdk';
import { DOMAIN } from './organization.js';
import { pickWeighted } from './random.js';
import type { Person, Script, Thing } from './script.js';

/** Something a script does; false when there is nothing to do it with. */
type Step = (script: Script) => Promise<boolean>;

const LEVELS = ['viewer', 'design_and_edit', 'manage_and_publish'];
const PERMISSIONS = ['users:view', 'resources:view', 'channels:view', 'ai_sources:view', 'integrations:view'];
/** An organization has at most 100. */
const ROLES_KEPT = 2;
/** So many active people stay, or there would soon be nothing left to do. */
const ACTIVE_KEPT = 6;

const active = ({ people }: Script) => people.filter(({ status }) => status === 'active');
const pending = ({ people }: Script) => people.filter(({ status }) => status === 'pending');
const suspended = ({ people }: Script) => people.filter(({ status }) => status === 'suspended');
const deletable = (script: Script) => (active(script).length > ACTIVE_KEPT ? script.people : pending(script));

/** A role to give: of the catalogue, or the script's own. */
const someRole = (script: Script) =>
  script.pick(['editor', 'administrator', ...script.roles.map(({ id }) => id)]) ?? 'editor';

/** Every item of a batch went through; gives each to whoever keeps the books. */
function each<Item>(
  items: readonly Item[],
  { data }: BatchResults,
  keep: (item: Item, result: { id: string; etag: string }) => void,
): void {
  expect(data.map(({ problem }) => problem)).toEqual(items.map(() => null));
  items.forEach((item, index) => keep(item, { id: data[index]?.id ?? '', etag: data[index]?.etag ?? '' }));
}

const onOne =
  (from: (script: Script) => Person[], work: (script: Script, person: Person) => Promise<void>): Step =>
  async (script) => {
    const person = script.pick(from(script));
    if (person) await work(script, person);
    return person !== undefined;
  };

const onSome =
  (from: (script: Script) => Person[], work: (script: Script, people: Person[]) => Promise<void>): Step =>
  async (script) => {
    const people = script.some(from(script), 4);
    if (people.length > 0) await work(script, people);
    return people.length > 0;
  };

const ids = (people: readonly Person[]) => people.map(({ id }) => ({ userId: id }));
const idsAsRead = (people: readonly Person[]) => people.map(({ id, etag }) => ({ userId: id, ifMatch: etag }));
const mailedAll = (script: Script, people: readonly Person[]) =>
  Promise.all(people.map((person) => script.mailed(person)));

const invitations: [weight: number, step: Step][] = [
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

const users: [weight: number, step: Step][] = [
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

/** The level, new or other, of somebody on something; a grant that is not there yet is asked for the ETag that it would have. */
async function grantFor(script: Script, resource: Thing, person: Person) {
  const known = script.grants.find((grant) => grant.resource === resource && grant.person === person);
  if (known) return known;
  const { etag } = await script.call(() => script.client.grants.get(resource.id, person.id));
  const grant = { resource, person, etag };
  script.grants.push(grant);
  return grant;
}

const access: [weight: number, step: Step][] = [
  [
    8,
    async (script) => {
      const [resource, person, accessLevel] = [
        script.pick(script.resources),
        script.pick(active(script)),
        script.pick(LEVELS),
      ];
      if (!resource || !person || !accessLevel) return false;
      const grant = await grantFor(script, resource, person);
      grant.etag = (
        await script.call((options) =>
          script.client.grants.set(resource.id, person.id, { accessLevel }, { ...options, ifMatch: grant.etag }),
        )
      ).etag;
      return true;
    },
  ],
  [
    3,
    async (script) => {
      const grant = script.pick(script.grants);
      if (!grant) return false;
      await script.call((options) =>
        script.client.grants.remove(grant.resource.id, grant.person.id, { ...options, ifMatch: grant.etag }),
      );
      script.drop((other) => other === grant);
      return true;
    },
  ],
  [
    1,
    async (script) => {
      const [resource, people, accessLevel] = [
        script.pick(script.resources),
        script.some(active(script), 3),
        script.pick(LEVELS),
      ];
      if (!resource || !accessLevel || people.length === 0) return false;
      const grants = [];
      for (const person of people) grants.push(await grantFor(script, resource, person));
      const items = grants.map(({ person, etag }) => ({
        resourceId: resource.id,
        userId: person.id,
        accessLevel,
        ifMatch: etag,
      }));
      each(
        grants,
        await script.call((options) => script.client.grants.setBatch({ items }, options)),
        (grant, { etag }) => (grant.etag = etag),
      );
      return true;
    },
  ],
  [
    1,
    async (script) => {
      const grants = script.some(script.grants, 3);
      if (grants.length === 0) return false;
      const items = grants.map(({ resource, person, etag }) => ({
        resourceId: resource.id,
        userId: person.id,
        ifMatch: etag,
      }));
      each(grants, await script.call((options) => script.client.grants.removeBatch({ items }, options)), (grant) =>
        script.drop((other) => other === grant),
      );
      return true;
    },
  ],
];

const things: [weight: number, step: Step][] = [
  [
    3,
    async (script) => {
      if (script.resources.length > 4) return false;
      const name = script.next('r');
      const { id, etag } = await script.call((options) =>
        script.client.resources.create({ type: 'assistant', key: name, name }, options),
      );
      script.resources.push({ id, etag, name });
      script.names.set(id, name);
      return true;
    },
  ],
  [
    3,
    (script) =>
      rename(script, script.resources, (thing, name) =>
        script.call((options) =>
          script.client.resources.update(thing.id, { name }, { ...options, ifMatch: thing.etag }),
        ),
      ),
  ],
  [
    0.5,
    (script) =>
      remove(script, script.resources, (thing) =>
        script.call((options) => script.client.resources.delete(thing.id, { ...options, ifMatch: thing.etag })),
      ),
  ],
  [
    3,
    async (script) => {
      if (script.roles.length >= ROLES_KEPT) return false;
      const [name, permissions] = [script.next('o'), script.some(PERMISSIONS, 2)];
      const { id, etag } = await script.call((options) => script.client.roles.create({ name, permissions }, options));
      script.roles.push({ id, etag, name });
      script.names.set(id, name);
      return true;
    },
  ],
  [
    3,
    (script) =>
      rename(script, script.roles, (thing, name) =>
        script.call((options) => script.client.roles.update(thing.id, { name }, { ...options, ifMatch: thing.etag })),
      ),
  ],
  [
    1,
    (script) => {
      const free = script.roles.filter(({ id }) => script.people.every(({ roleId }) => roleId !== id));
      return remove(
        script,
        script.roles,
        (thing) => script.call((options) => script.client.roles.delete(thing.id, { ...options, ifMatch: thing.etag })),
        free,
      );
    },
  ],
];

/** The organization has one of each: a single script changes them. */
const settings: [weight: number, step: Step][] = [
  [
    4,
    async (script) => {
      if (!script.options.ownsSettings) return false;
      const { etag } = await script.call(() => script.client.settings.getContact());
      const text = script.next('c');
      await script.call((options) => script.client.settings.updateContact({ text }, { ...options, ifMatch: etag }));
      return true;
    },
  ],
  [
    4,
    async (script) => {
      if (!script.options.ownsSettings) return false;
      const { etag } = await script.call(() => script.client.settings.getSecurity());
      const invitationLifetimeInMinutes = 1440 + script.calls;
      await script.call((options) =>
        script.client.settings.updateSecurity({ invitationLifetimeInMinutes }, { ...options, ifMatch: etag }),
      );
      return true;
    },
  ],
];

async function rename(
  script: Script,
  all: Thing[],
  update: (thing: Thing, name: string) => Promise<{ etag: string }>,
): Promise<boolean> {
  const thing = script.pick(all);
  if (!thing) return false;
  const name = script.next('t');
  Object.assign(thing, { name, etag: (await update(thing, name)).etag });
  return true;
}

async function remove(
  script: Script,
  all: Thing[],
  erase: (thing: Thing) => Promise<void>,
  from = all,
): Promise<boolean> {
  const thing = script.pick(from);
  if (!thing) return false;
  await erase(thing);
  all.splice(all.indexOf(thing), 1);
  script.drop(({ resource }) => resource === thing);
  return true;
}

/** What is read must be what was written, by one of the script's own people. */
const reads: [weight: number, step: Step][] = [
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
      ({ people }) => people,
      async (script, { id }) => {
        const [event] = await script.call(() =>
          script.client.auditEvents.list({ targetId: id, limit: 5 }).toArray({ max: 5 }),
        );
        expect(event?.target.id ?? id).toBe(id);
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

const all = [...invitations, ...users, ...access, ...things, ...settings, ...reads].map(([weight, step]) => ({
  weight,
  step,
}));

/** Runs a script until it has made so many calls. */
export async function run(script: Script, calls: number): Promise<void> {
  while (script.calls < calls) await pickWeighted(all, script.random).step(script);
}
