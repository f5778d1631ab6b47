import { expect, test } from 'vitest';
import { createMemoryStore } from '../../store/memory/index.js';
import { Client } from '../../testing/client.js';
import { World } from '../../testing/fixture.js';
import { receive, setUpFactor, tokensIn, wrongCode } from '../../testing/identity.js';
import { createApp } from '../app.js';

/** The service as an environment calls it that knows where each request comes from. */
async function begin() {
  const world = await World.create(createMemoryStore());
  const organization = await world.organization('hub');
  const app = createApp(world.dependencies);
  const from = (ipAddress: string) => ({
    request: (path: string, init: RequestInit = {}) => app.request(path, init, { ipAddress }),
  });
  const person = await organization.user({ roleId: 'owner' });
  return { world, organization, person, from };
}

test('P9: an event says from which address a person, a link or a wrong code came', async () => {
  const { world, organization, person, from } = await begin();
  const owner = new Client(from('203.0.113.7'), person.token);
  const { body: invited } = await owner.ok('invitations.create', {
    body: { email: 'emil@example.com', roleId: 'editor', name: 'Emil' },
  });
  const anybody = new Client(from('2001:db8::7'), null);
  const [token = ''] = tokensIn((await receive(world, 'emil@example.com')).at(-1));
  await anybody.ok('invitations.accept', { body: { token, name: 'Emil' } });
  await anybody.ok('identity.requestLink', { body: { email: 'emil@example.com' } });
  const [link = ''] = tokensIn((await receive(world, 'emil@example.com')).at(-1));
  const { body: session } = await anybody.ok('identity.redeemLink', { body: { token: link } });
  const emil = new Client(from('198.51.100.4'), session.token);
  const { secret } = await setUpFactor(world, emil);
  await emil.refused('identity.verifyCode', 'code_incorrect', { body: { code: wrongCode(world, secret) } });
  const { body } = await owner.ok('auditEvents.list');
  expect(body.data.map(({ action, ipAddress }) => [action, ipAddress])).toEqual([
    ['twoFactor.refuse', '198.51.100.4'],
    ['twoFactor.confirmSetup', '198.51.100.4'],
    ['identity.redeemLink', '2001:db8::7'],
    ['invitations.accept', '2001:db8::7'],
    ['invitations.create', '203.0.113.7'],
  ]);
  expect((await organization.events('invitations.create'))[0]?.targetId).toBe(invited.id);
});

test('P9: without an environment, such as in a mock, no address is made up', async () => {
  const { organization, person } = await begin();
  await person.ok('users.update', {
    path: { userId: person.id },
    body: { name: 'Olivia' },
    headers: { 'x-forwarded-for': '1.1.1.1' },
  });
  expect(await organization.events('users.update')).toMatchObject([{ ipAddress: null }]);
});
