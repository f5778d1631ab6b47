import { flow, hub } from '@roster-kit/policy/catalogues';
import { Target } from '../../src/suites/access-matrix.requests.js';
import { Client } from '../../src/testing/client.js';
import type { Organization, World } from '../../src/testing/fixture.js';
import { setUpFactor } from '../../src/testing/identity.js';

export const ORIGIN = 'https://app.example.com';
/** Stands in every text of the other organization, and must stand in no answer to this one. */
export const MARK = 'quokka';

export interface Actor {
  name: string;
  client: Client;
}

/** Everybody who sends requests to an organization: each role, keys, a page of the host, nobody, and another organization. */
export interface Team {
  organization: Organization;
  other: Organization;
  actors: Actor[];
  /** Ids of things that requests can be about from the beginning. */
  ids: string[];
  /** The second factor of one of them. */
  factor: { secret: string; recoveryCodes: string[] };
}

function page(world: World, token: string): Client {
  const request = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('origin', ORIGIN);
    return world.app.request(path, { ...init, headers });
  };
  return new Client({ request }, token);
}

export async function makeTeam(world: World, catalogue: 'hub' | 'flow'): Promise<Team> {
  const { roles } = { hub, flow }[catalogue];
  const manages = { hub: 'owner', flow: 'administrator' }[catalogue];
  const organization = await world.organization(catalogue, 'Own');
  const other = await world.organization(catalogue, `Other ${MARK}`);
  const people = await Promise.all(roles.map(({ id }) => organization.user({ roleId: id, name: `The ${id}` })));
  const second = await organization.user({ roleId: manages, name: 'The second' });
  const factor = await setUpFactor(world, second);
  const key = await organization.apiKey(manages);
  // Everything about people, and nothing else: only P11 keeps them from the stronger, and only P12 keeps the last of those.
  const permissions = roles.find(({ id }) => id === manages)?.permissions.filter((id) => id.startsWith('users:'));
  const { body: desk } = await key.ok('roles.create', { body: { name: 'Desk', permissions: permissions ?? [] } });
  const deskPerson = await organization.user({ roleId: desk.id, name: 'The desk' });
  const weakKey = await organization.apiKey(roles[0]?.id ?? manages);
  const { body } = await key.ok('tokens.create', {
    body: { userId: second.id, origin: ORIGIN, twoFactorVerified: true, expiresInSeconds: 3600 },
  });
  const theirs = await other.user({ roleId: manages, name: `Owner ${MARK}`, email: `owner@${MARK}.example` });
  await other.user({ roleId: manages, name: `Second ${MARK}`, email: `second@${MARK}.example` });
  const target = new Target(organization, catalogue);
  const { resourceId, userId } = await target.grant();
  const ids = [resourceId, userId, await target.role(), await target.user('pending'), await target.user('suspended')];
  return {
    organization,
    other,
    ids,
    factor,
    actors: [
      ...people.map((client, index) => ({ name: roles[index]?.id ?? '', client })),
      // Managers more often: their requests get further.
      ...people
        .filter((_, index) => roles[index]?.id === manages)
        .map((client) => ({ name: `${manages} again`, client })),
      { name: `second ${manages}`, client: second },
      { name: 'API key', client: key },
      { name: 'weak API key', client: weakKey },
      { name: 'desk', client: deskPerson },
      { name: 'API key of the desk', client: await organization.apiKey(desk.id) },
      { name: 'token for embedding', client: page(world, body.token) },
      { name: 'nobody', client: world.anybody },
      { name: 'another organization', client: theirs },
    ],
  };
}
