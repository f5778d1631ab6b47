import '../eager.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BulkResult, InvitationCreate, RosterClient, User } from '../index.js';
import { type Organization, organizationOf } from '../testing/organization.js';
import { failureOf } from '../testing/scripted-fetch.js';

let hub: Organization;
let owner: RosterClient;
beforeEach(async () => {
  hub = await organizationOf('hub');
  owner = await hub.as('owner');
});

const outcomes = (results: BulkResult<unknown>[]) => results.map(({ status, problem }) => problem?.code ?? status);
/** Without the time at which it was first carried out. */
const asNew = ({ replayedAt: _, ...result }: BulkResult<unknown> = {} as BulkResult<unknown>) => result;
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ email: `p${index}@new.example`, roleId: 'viewer' }));
const mailsTo = (email: string) => hub.backend.mails.filter(({ to }) => to === email).length;

async function* rowsOf<Row>(users: AsyncIterable<User>, row: (user: User) => Row): AsyncGenerator<Row, undefined> {
  for await (const user of users) yield row(user);
}

afterEach(() => void vi.useRealTimers());

describe('bulk runs', () => {
  it('H3 H6 P10: a file with invalid rows runs through several batches; each row fails with its own code', async () => {
    const gone = await owner.invitations.create({ email: 'gone@new.example', roleId: 'viewer' });
    await owner.users.delete(gone.id, { ifMatch: '*' });
    const wrong = [
      { email: 'no address', roleId: 'viewer' },
      { email: 'P0@new.example ', roleId: 'viewer' },
      { email: 'gone@new.example', roleId: 'viewer' },
      { email: 'x@new.example', roleId: 'none' },
    ];
    const rows: InvitationCreate[] = [...people(3), ...wrong, { email: 'last@new.example', roleId: 'editor' }];
    const expected = [201, 201, 201, 'validation_failed', 'address_taken', 'address_deleted', 'unknown_role', 201];
    expect(outcomes(await owner.invitations.createMany(rows, { dryRun: true }).toArray())).toEqual(expected);
    expect(await owner.users.list({ q: 'last' }).first()).toBeUndefined();
    const results = await owner.invitations.createMany(rows, { batchSize: 3 }).toArray();
    expect(outcomes(results)).toEqual(expected);
    expect(results[3]?.problem).toMatchObject({ errors: [{ pointer: '/email' }] });
    await hub.linkTo('last@new.example');
  });

  it('P6: a run that is stopped halfway and started again sends each invitation once and returns all results', async () => {
    const rows = people(60);
    const options = { runId: 'people.csv', batchSize: 7, concurrency: 2 };
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => void (done > 25 && stop.abort());
    expect(
      await failureOf(owner.invitations.createMany(rows, { ...options, onProgress, signal: stop.signal }).run()),
    ).toMatchObject({ code: 'aborted', progress: { done: 28 } });
    const results = await owner.invitations.createMany(rows, options).toArray();
    expect(outcomes(results)).toEqual(rows.map(() => 201));
    await vi.waitFor(() => expect(rows.map(({ email }) => mailsTo(email))).toEqual(rows.map(() => 1)));
    expect(await owner.users.get(results[59]?.id ?? '')).toMatchObject({ email: 'p59@new.example' });
  });

  it('P6: without a runId, or after a day, rows that are done fail as duplicates', async () => {
    const rows = people(2);
    await owner.invitations.createMany(rows, { runId: 'a' }).run();
    expect(outcomes(await owner.invitations.createMany(rows).toArray())).toEqual(['address_taken', 'address_taken']);
    hub.backend.clock.advance(25 * 3_600_000);
    const later = await hub.as('owner');
    expect(outcomes(await later.invitations.createMany(rows, { runId: 'a' }).toArray())).toEqual([
      'address_taken',
      'address_taken',
    ]);
  });

  it('P6: a run that is started again after a rate limit has ended continues where it was', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    hub.backend.dependencies.limits = { invitationsPerAddressPerHour: 1 };
    const rows = people(3);
    const { id } = await owner.invitations.create(rows[1]!);
    await owner.invitations.revoke(id, { ifMatch: '*' });
    const run = () => owner.invitations.createMany(rows, { runId: 'a' }).toArray();
    const first = await run();
    expect(outcomes(first)).toEqual([201, 'rate_limited', 201]);
    expect((await run()).map(asNew)).toEqual(first.map(asNew));
    vi.setSystemTime(Date.now() + 3_601_000);
    const second = await run();
    expect(outcomes(second)).toEqual([201, 201, 201]);
    expect([second[0], second[2]].map((one) => asNew(one))).toEqual([first[0], first[2]].map(asNew));
    expect((await run()).map(asNew)).toEqual(second.map(asNew));
    expect(second.map(({ replayedAt }) => replayedAt !== undefined)).toEqual([true, false, true]);
  });

  it('P1 P2 P5: changes roles, suspends, reactivates and deletes the users of a list that is still loading', async () => {
    const viewers = await owner.users.list({ role: ['viewer'], status: ['active'] }).toArray({ max: 999 });
    const walk = () => owner.users.list({ role: ['viewer'], status: ['active'], limit: 2 });
    const suspended = await owner.users
      .suspendMany(
        rowsOf(walk(), ({ id }) => ({ userId: id })),
        { dryRun: true, batchSize: 2 },
      )
      .run();
    expect(suspended).toEqual({ done: viewers.length, succeeded: viewers.length, failed: 0, replayed: 0 });
    const { user } = await owner.session.get();
    const [one] = viewers;
    const row = { userId: one?.id ?? '', roleId: 'editor', ifMatch: one?.etag ?? '' };
    expect(
      outcomes(
        await owner.users.changeRoleMany([row, row, { ...row, userId: user?.id ?? '' }], { batchSize: 1 }).toArray(),
      ),
    ).toEqual([200, 'precondition_failed', 'own_account']);
    const { userId } = row;
    expect(outcomes(await owner.users.suspendMany([{ userId }]).toArray())).toEqual([200]);
    expect(outcomes(await owner.users.reactivateMany([{ userId }, { userId }]).toArray())).toEqual([
      200,
      'not_suspended',
    ]);
    expect(outcomes(await owner.users.deleteMany([{ userId, ifMatch: '*' }]).toArray())).toEqual([204]);
  });

  it('H4 H5: resends and revokes invitations', async () => {
    const [invited] = await owner.invitations.createMany(people(1)).toArray();
    const userId = invited?.id ?? '';
    expect(outcomes(await owner.invitations.resendMany([{ userId }]).toArray())).toEqual([200]);
    await hub.linkTo('p0@new.example', 2);
    expect(outcomes(await owner.invitations.revokeMany([{ userId, ifMatch: '*' }]).toArray())).toEqual([204]);
  });

  it('F4 F10: sets and removes access levels', async () => {
    const flow = await organizationOf('flow');
    const administrator = await flow.as('administrator');
    const [{ id: resourceId } = { id: '' }] = await administrator.resources.list().toArray({ max: 1 });
    const editors = await administrator.users.list({ role: ['editor'] }).toArray({ max: 3 });
    const rows = editors.map(({ id: userId }) => ({ resourceId, userId, ifMatch: '*' }));
    expect(
      await administrator.grants.setMany(rows.map((row) => ({ ...row, accessLevel: 'viewer' }))).run(),
    ).toMatchObject({ succeeded: 3 });
    expect(await administrator.grants.removeMany(rows).run()).toMatchObject({ succeeded: 3 });
  });

  it('H1: without the permission the run ends at once', async () => {
    const editor = await hub.as('editor');
    expect(await failureOf(editor.invitations.createMany(people(500)).run())).toMatchObject({
      code: 'forbidden',
      progress: { done: 0 },
    });
  });
});
