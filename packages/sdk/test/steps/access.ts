import type { Person, Script, Thing } from '../script.js';
import { active, each, LEVELS, type WeightedStep } from './step.js';

/** The grant of a person on a resource. For a new grant, it asks the server for the ETag. */
async function grantFor(script: Script, resource: Thing, person: Person) {
  const known = script.grants.find((grant) => grant.resource === resource && grant.person === person);
  if (known) return known;
  const { etag } = await script.call(() => script.client.grants.get(resource.id, person.id));
  const grant = { resource, person, etag };
  script.grants.push(grant);
  return grant;
}

export const access: WeightedStep[] = [
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
