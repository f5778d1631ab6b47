import type { Command } from '@commander-js/extra-typings';
import type { RosterClient, User } from '@roster-kit/sdk';
import { findUser, labelOf } from '../../lookup/find-user.js';
import { Roles } from '../../lookup/roles.js';
import { type ChangeOptions, makeChange } from '../../output/change.js';
import { jq, json, yes } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';

interface Change {
  /** Asked first when the change is hard to undo. */
  question?: (user: User) => string;
  /** Returns the changed user; nothing after a deletion. */
  apply(client: RosterClient, user: User): Promise<User | void>;
  /** The message after it. */
  done(user: User): string;
}

async function change(
  runtime: Runtime,
  who: string,
  options: ChangeOptions,
  { question, apply, done }: Change,
): Promise<void> {
  const client = await runtime.client();
  const user = await findUser(client, who, runtime.io.signal);
  await makeChange(runtime, options, {
    question: question?.(user),
    apply: () => apply(client, user),
    done: () => done(user),
  });
}

/** The commands that change one user. */
export function addUserChanges(users: Command, runtime: Runtime): void {
  const { signal } = runtime.io;
  const who = ['<user>', 'id or e-mail address'] as const;

  users
    .command('change-role')
    .description('change the role of a user')
    .argument(...who)
    .argument('<role>', 'id or name')
    .addOption(json())
    .addOption(jq())
    .action(async (one, wanted, options) => {
      const role = (await Roles.load(await runtime.client(), signal)).require(wanted);
      await change(runtime, one, options, {
        apply: (client, { id, etag }) => client.users.changeRole(id, { roleId: role.id }, { ifMatch: etag, signal }),
        done: (user) =>
          user.roleId === role.id
            ? `No change: ${labelOf(user)} already has the role ${role.name}.`
            : `${labelOf(user)} now has the role ${role.name}.`,
      });
    });

  users
    .command('suspend')
    .description('sign a user out everywhere and block them until they are reactivated')
    .argument(...who)
    .addOption(yes())
    .addOption(json())
    .addOption(jq())
    .action((one, options) =>
      change(runtime, one, options, {
        question: (user) =>
          `Suspend ${labelOf(user)}? They are signed out everywhere and cannot sign in until they are reactivated.`,
        apply: (client, { id }) => client.users.suspend(id, { signal }),
        done: (user) => `${labelOf(user)} is suspended.`,
      }),
    );

  users
    .command('reactivate')
    .description('let a suspended user sign in again')
    .argument(...who)
    .addOption(json())
    .addOption(jq())
    .action((one, options) =>
      change(runtime, one, options, {
        apply: (client, { id }) => client.users.reactivate(id, { signal }),
        done: (user) => `${labelOf(user)} can sign in again.`,
      }),
    );

  users
    .command('delete')
    .description('delete a user; the address can never be invited again')
    .argument(...who)
    .addOption(yes())
    .action((one, options) =>
      change(runtime, one, options, {
        question: (user) => `Delete ${labelOf(user)}? The address can never be invited again.`,
        apply: (client, { id, etag }) => client.users.delete(id, { ifMatch: etag, signal }),
        done: (user) => `${labelOf(user)} is deleted.`,
      }),
    );
}
