import type { Command } from '@commander-js/extra-typings';
import type { RosterClient, User } from '@roster-kit/sdk';
import { findUser } from '../lookup/find-user.js';
import { Roles } from '../lookup/roles.js';
import { exit } from '../runtime/errors.js';
import { print, tell } from '../runtime/io.js';
import { json, yes } from '../runtime/options.js';
import type { Runtime } from '../runtime/runtime.js';
import { printable } from '../runtime/text.js';

const known = ({ email, name }: User): string => printable(name ? `${email} (${name})` : email);

interface Options {
  json?: boolean | undefined;
  yes?: boolean | undefined;
}

interface Change {
  /** Asked first, where it cannot be taken back lightly. */
  question?: (user: User) => string;
  /** Answers the account as it is now, where there still is one. */
  make(client: RosterClient, user: User): Promise<User | void>;
  told(user: User): string;
}

async function change(
  runtime: Runtime,
  who: string,
  options: Options,
  { question, make, told }: Change,
): Promise<void> {
  const { io } = runtime;
  const client = runtime.client();
  const user = await findUser(client, who, io.signal);
  if (question && !(await runtime.confirm(question(user), options.yes))) {
    tell(io, 'Nothing was changed.');
    runtime.exitCode = exit.failed;
    return;
  }
  const now = await make(client, user);
  tell(io, told(user));
  if (options.json && now) await print(io, `${JSON.stringify(now)}\n`);
}

/** What changes one account. */
export function addUserChanges(users: Command, runtime: Runtime): void {
  const { signal } = runtime.io;
  const who = ['<user>', 'its id or its e-mail address'] as const;

  users
    .command('change-role')
    .description('gives an account another role')
    .argument(...who)
    .argument('<role>', 'its id or its name')
    .addOption(json())
    .action(async (one, wanted, options) => {
      const role = (await Roles.load(runtime.client(), signal)).require(wanted);
      await change(runtime, one, options, {
        make: (client, { id, etag }) => client.users.changeRole(id, { roleId: role.id }, { ifMatch: etag, signal }),
        told: (user) =>
          user.roleId === role.id
            ? `${known(user)} has the role ${role.name} already.`
            : `${known(user)} has the role ${role.name} now.`,
      });
    });

  users
    .command('suspend')
    .description('signs a person out everywhere and refuses them until they are reactivated')
    .argument(...who)
    .addOption(yes())
    .addOption(json())
    .action((one, options) =>
      change(runtime, one, options, {
        question: (user) => `Suspend ${known(user)}? They are signed out everywhere until somebody reactivates them.`,
        make: (client, { id }) => client.users.suspend(id, { signal }),
        told: (user) => `${known(user)} is suspended.`,
      }),
    );

  users
    .command('reactivate')
    .description('lets a suspended person sign in again')
    .argument(...who)
    .addOption(json())
    .action((one, options) =>
      change(runtime, one, options, {
        make: (client, { id }) => client.users.reactivate(id, { signal }),
        told: (user) => `${known(user)} can sign in again.`,
      }),
    );

  users
    .command('delete')
    .description('deletes an account; its address can never be invited again')
    .argument(...who)
    .addOption(yes())
    .action((one, options) =>
      change(runtime, one, options, {
        question: (user) => `Delete ${known(user)}? The address can never be invited again.`,
        make: (client, { id, etag }) => client.users.delete(id, { ifMatch: etag, signal }),
        told: (user) => `${known(user)} is deleted.`,
      }),
    );
}
