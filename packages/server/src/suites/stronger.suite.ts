import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { flow } from '@roster-kit/policy/catalogues';
import type { OperationId } from '../generated/operations.js';
import { everythingIn } from '../testing/batches.js';
import { Client, type Problem } from '../testing/client.js';
import type { Organization, World } from '../testing/fixture.js';
import { requests, Target } from './access-matrix.requests.js';
import { type Verdict, verdicts } from './stronger.table.js';

const ORIGIN = 'https://app.example.com';
const STATES = ['active', 'pending', 'suspended'] as const;
const all = [...(flow.roles.find(({ id }) => id === 'administrator')?.permissions ?? [])];
const but = (missing: string) => all.filter((permission) => permission !== missing);

const operationsWith = (...wanted: Verdict[]) =>
  (Object.entries(verdicts) as [OperationId, Verdict][])
    .filter(([, verdict]) => wanted.includes(verdict))
    .map(([id]) => id);

/** A batch is answered as a success even when items are refused. */
function refusalIn({ status, body }: { status: number; body: unknown }): Problem | undefined {
  if (status >= 400) return body as Problem;
  return (body as { data?: { problem?: Problem | null }[] } | undefined)?.data?.[0]?.problem ?? undefined;
}

/** The page that a token for embedding was made for. */
function page(world: World, token: string): Client {
  const request = (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('origin', ORIGIN);
    return world.app.request(path, { ...init, headers });
  };
  return new Client({ request }, token);
}

/** P11: what each operation makes of a person or a role that is stronger than the caller. */
export function strongerSuite(world: () => World): void {
  describe('somebody stronger', () => {
    let organization: Organization;
    let roleOf: Record<keyof typeof roles, string>;
    beforeAll(async () => {
      organization = await world().organization('flow');
      for (let owner = 0; owner < 2; owner += 1) await organization.user({ roleId: 'administrator' });
      const key = await organization.apiKey('administrator');
      const make = async (name: keyof typeof roles) =>
        (await key.ok('roles.create', { body: { name, ...roles[name] } })).body.id;
      roleOf = {
        exceeds_permissions: await make('exceeds_permissions'),
        exceeds_default_level: await make('exceeds_default_level'),
      };
    });
    // The tests share the organization, and so its limits of a minute.
    beforeEach(() => world().pass(61_000));

    /** Everything an administrator may do but one thing, or the same with a weaker default level. */
    const roles = {
      exceeds_permissions: { permissions: but('code_station:update'), defaultAccessLevel: 'manage_and_publish' },
      exceeds_default_level: { permissions: all, defaultAccessLevel: 'design_and_edit' },
    };
    const actors: Record<string, (roleId: string) => Promise<Client>> = {
      'a person': (roleId) => organization.user({ roleId }),
      'an API key': (roleId) => organization.apiKey(roleId),
      'a token for embedding': async (roleId) => {
        const [key, { id: userId }] = [
          await organization.apiKey('administrator'),
          await organization.user({ roleId, twoFactorEnabled: true }),
        ];
        const { body } = await key.ok('tokens.create', { body: { userId, origin: ORIGIN, twoFactorVerified: true } });
        return page(world(), body.token);
      },
    };
    const strong = (state?: (typeof STATES)[number]) =>
      new Target(organization, 'flow', null, {
        userRoleId: 'administrator',
        permissions: all,
        ...(state && { state }),
      });
    const ask = async (actor: Client, id: OperationId, about: Target) => {
      const options = await requests[id](about);
      await actor.ok('session.get');
      const before = await everythingIn(organization);
      const refusal = refusalIn(await actor.call(id, options));
      return { refusal, isUnchanged: (await everythingIn(organization)) === before };
    };

    describe.each(Object.keys(roles) as (keyof typeof roles)[])('%s', (reason) => {
      test.each(
        operationsWith('person').flatMap((id) =>
          Object.keys(actors).map((actor): [OperationId, string] => [id, actor]),
        ),
      )('P11: %s by %s is refused in every state of the person, and changes nothing', async (id, kind) => {
        const actor = await actors[kind]!(roleOf[reason]);
        for (const state of STATES) {
          const { refusal, isUnchanged } = await ask(actor, id, strong(state));
          expect(refusal, state).toMatchObject({
            code: 'target_exceeds_actor',
            status: 403,
            reason,
            detail: expect.stringMatching(/^You can't change this person: their role Administrator has .+ Ask someone/),
          });
          expect(isUnchanged, state).toBe(true);
        }
      });

      test.each(operationsWith('role'))('P11: %s is refused for a stronger role', async (id) => {
        const actor = await organization.apiKey(roleOf[reason]);
        const about = new Target(organization, 'flow', null, { userRoleId: 'administrator', permissions: all });
        if (reason === 'exceeds_default_level' && id !== 'tokens.create') {
          const { body } = await (
            await organization.apiKey('administrator')
          ).ok('roles.create', {
            body: { name: `Level ${id}`, permissions: [], defaultAccessLevel: 'manage_and_publish' },
          });
          about.role = async () => body.id;
        }
        const { refusal, isUnchanged } = await ask(actor, id, about);
        expect(refusal).toMatchObject({ code: 'role_exceeds_actor', status: 403, reason });
        expect(isUnchanged).toBe(true);
      });

      test.each(operationsWith('free'))('P11: %s is free', async (id) => {
        const actor = await organization.user({ roleId: roleOf[reason] });
        expect((await ask(actor, id, strong())).refusal).toBeUndefined();
      });
    });

    test.each(operationsWith('person', 'role'))('P11: %s is carried out by somebody as strong', async (id) => {
      const actor = await organization.apiKey('administrator');
      expect((await ask(actor, id, strong())).refusal).toBeUndefined();
    });

    test.each(operationsWith('person'))(
      'P4 P11: %s does not tell a stronger person elsewhere from nobody',
      async (id) => {
        const other = await world().organization('flow', 'Other');
        const elsewhere = new Target(other, 'flow', null, { userRoleId: 'administrator', permissions: all });
        const actor = await organization.user({ roleId: roleOf.exceeds_permissions });
        expect((await ask(actor, id, elsewhere)).refusal?.code).toBe('not_found');
      },
    );

    test.each(operationsWith('person'))('P11: %s works on a person whose role no longer exists', async (id) => {
      const about = new Target(organization, 'flow', null, { userRoleId: 'retired', permissions: [] });
      const actor = await organization.user({ roleId: 'administrator' });
      expect((await ask(actor, id, about)).refusal).toBeUndefined();
    });

    test('P11: of two people who each hold something that the other does not, neither acts on the other', async () => {
      const key = await organization.apiKey('administrator');
      const people = [];
      for (const extra of ['channels:view', 'integrations:view']) {
        const permissions = ['users:view', 'users:update', extra];
        const { body } = await key.ok('roles.create', { body: { name: `With ${extra}`, permissions } });
        people.push(await organization.user({ roleId: body.id }));
      }
      const [anna, bert] = people;
      for (const [actor, target] of [
        [anna!, bert!],
        [bert!, anna!],
      ] as const) {
        const path = { userId: target.id };
        await actor.refused('users.update', 'target_exceeds_actor', { path, body: { name: 'X' } });
        await actor.ok('users.update', { path: { userId: actor.id }, body: { name: 'Mine' } });
      }
    });

    test('P11 P5: the refusal comes before the comparison of If-Match, and after the demand for it', async () => {
      const actor = await organization.user({ roleId: roleOf.exceeds_permissions });
      const path = { userId: await strong().user() };
      await actor.refused('users.delete', 'target_exceeds_actor', { path, ifMatch: '"stale"' });
      await actor.refused('users.delete', 'precondition_required', { path, ifMatch: null });
    });

    test('P11: a batch refuses the stronger and carries out the rest', async () => {
      const actor = await organization.user({ roleId: roleOf.exceeds_permissions });
      const [weak, stronger] = [await organization.user({ roleId: 'editor' }), await strong().user()];
      const items = [stronger, weak.id].map((userId) => ({ userId, roleId: 'editor', ifMatch: '*' }));
      const { body } = await actor.ok('users.changeRoleBatch', { body: { items } });
      expect(body.data.map(({ problem }) => problem?.code)).toEqual(['target_exceeds_actor', undefined]);
    });

    test('P11: the role that counts is the present one: a promotion protects at once, a demotion exposes', async () => {
      const actor = await organization.user({ roleId: roleOf.exceeds_permissions });
      const [owner, person] = [
        await organization.apiKey('administrator'),
        await organization.user({ roleId: 'editor' }),
      ];
      const path = { userId: person.id };
      await actor.ok('users.update', { path, body: { name: 'Before' } });
      await owner.ok('users.changeRole', { path, body: { roleId: 'administrator' } });
      await actor.refused('users.update', 'target_exceeds_actor', { path, body: { name: 'Between' } });
      await owner.ok('users.changeRole', { path, body: { roleId: 'editor' } });
      await actor.ok('users.update', { path, body: { name: 'After' } });
    });
  });
}
