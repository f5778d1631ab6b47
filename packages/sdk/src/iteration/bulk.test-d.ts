// Compiled, never run: what the types must accept and reject.
import type { BulkProgress, InvitationCreate, RosterClient, RosterError, UnknownCode } from '../index.js';

async function* people(): AsyncGenerator<InvitationCreate> {
  yield { email: 'ann@example.com', roleId: 'viewer' };
}

export async function runs(client: RosterClient, error: RosterError): Promise<string | undefined> {
  for await (const result of client.invitations.createMany(people(), {
    runId: 'people.csv',
    dryRun: true,
    onProgress: ({ done }: BulkProgress) => done,
  })) {
    const { email }: InvitationCreate = result.row;
    if (result.ok) {
      // @ts-expect-error a successful row has no problem
      void result.problem.code;
      continue;
    }
    switch (result.problem.code) {
      case 'address_taken':
      case 'rate_limited':
        return result.problem.retryAt;
      // @ts-expect-error an invitation never fails with it
      case 'last_manager':
        return email;
      default: {
        // @ts-expect-error known codes are not handled
        const unknown: UnknownCode = result.problem.code;
        return unknown;
      }
    }
  }
  await client.users.changeRoleMany(new Set([{ userId: 'u', roleId: 'r', ifMatch: '*' }])).run();
  // @ts-expect-error ifMatch is required for each row
  client.users.deleteMany([{ userId: 'u' }]);
  // @ts-expect-error it takes rows, not a body
  client.users.suspendMany({ items: [{ userId: 'u' }] });
  // @ts-expect-error each batch has its own key
  client.users.suspendMany([], { idempotencyKey: 'k' });
  // @ts-expect-error a bulk run is not a promise
  void (await client.grants.setMany([])).done;
  const done: number | undefined = error.progress?.done;
  return String(done);
}
