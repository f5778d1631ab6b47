import type { Script, Thing } from '../script.js';
import type { WeightedStep } from './step.js';

const PERMISSIONS = ['users:view', 'resources:view', 'channels:view', 'ai_sources:view', 'integrations:view'];
/** An organization can have at most 100. */
const ROLES_KEPT = 2;

export const things: WeightedStep[] = [
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
