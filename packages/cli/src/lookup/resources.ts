import type { Resource, RosterClient } from '@roster-kit/sdk';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';
import { undefinedIfMissing } from './missing.js';

/**
 * A resource by its id or by the host's own key. Only the whole list tells whose key it is.
 * @throws UsageError if there is none, or if resources of several types have the key
 */
export async function findResource(client: RosterClient, idOrKey: string, signal: AbortSignal): Promise<Resource> {
  const wanted = idOrKey.trim();
  const byId = !/^\.{0,2}$/.test(wanted) && (await client.resources.get(wanted, { signal }).catch(undefinedIfMissing));
  if (byId) return byId;
  const found: Resource[] = [];
  for await (const resource of client.resources.list({ limit: 200 }, { signal }))
    if (resource.key === wanted) found.push(resource);
  const [resource, second] = found;
  if (!resource) throw new UsageError(`No resource has the id or key "${printable(idOrKey)}".`);
  if (second) {
    const ids = found.map(({ id, type }) => `${id} (${type})`).join(', ');
    throw new UsageError(`Several resources have the key "${printable(idOrKey)}". Give an id: ${ids}.`);
  }
  return resource;
}
