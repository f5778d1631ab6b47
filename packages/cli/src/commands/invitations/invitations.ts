import { Command, Option } from '@commander-js/extra-typings';
import type { User } from '@roster-kit/sdk';
import { findUser, labelOf } from '../../lookup/find-user.js';
import { Roles } from '../../lookup/roles.js';
import { makeChange } from '../../output/change.js';
import { statusText } from '../../output/delivery.js';
import { type Columns, printList } from '../../output/list.js';
import { csv, jq, json, limit, yes } from '../../runtime/options.js';
import type { Runtime } from '../../runtime/runtime.js';
import { minute } from '../../runtime/text.js';

const STATUSES = ['pending', 'expired'] as const;
const DELIVERIES = ['queued', 'sent', 'retrying', 'failed'] as const;
const PAGE = 200;

function columns(roles: Roles | undefined): Columns<User> {
  return {
    shown: [
      { heading: 'email', of: ({ email }) => email },
      { heading: 'name', of: ({ name }) => name ?? '' },
      { heading: 'role', of: ({ roleId }) => roles?.nameOf(roleId) ?? roleId },
      { heading: 'status', of: statusText },
      { heading: 'sent (UTC)', of: ({ invitation }) => minute(invitation?.sentAt) },
      { heading: 'expires (UTC)', of: ({ invitation }) => minute(invitation?.expiresAt) },
    ],
    data: [
      { heading: 'id', of: ({ id }) => id },
      { heading: 'email', of: ({ email }) => email },
      { heading: 'name', of: ({ name }) => name ?? '' },
      { heading: 'role', of: ({ roleId }) => roleId },
      { heading: 'status', of: ({ status }) => status },
      { heading: 'sentAt', of: ({ invitation }) => invitation?.sentAt ?? '' },
      { heading: 'expiresAt', of: ({ invitation }) => invitation?.expiresAt ?? '' },
      { heading: 'delivery', of: ({ invitation }) => invitation?.delivery?.status ?? '' },
      { heading: 'deliveryReason', of: ({ invitation }) => invitation?.delivery?.reason ?? '' },
    ],
  };
}

export function invitationsCommand(runtime: Runtime) {
  const { io } = runtime;
  const invitations = new Command('invitations').description('list, resend and revoke open invitations');

  invitations
    .command('list')
    .description('list open invitations, the oldest first')
    .addOption(new Option('--status <status...>', 'only pending or only expired ones').choices(STATUSES))
    .addOption(new Option('--delivery <status...>', 'by what became of the e-mail').choices(DELIVERIES))
    .option('--query <words>', 'words that a word of the name or e-mail address starts with')
    .addOption(json())
    .addOption(jq())
    .addOption(csv())
    .addOption(limit())
    .addHelpText('after', '\nExample\n  roster invitations list --status expired --jq .email')
    .action(async (options) => {
      const { status = [...STATUSES], delivery, query: q } = options;
      const client = await runtime.client();
      const named = io.stdout.isTTY && !options.json && !options.csv;
      const roles = named ? await Roles.load(client, io.signal) : undefined;
      const filters = { status, sort: 'createdAt' as const, ...(delivery && { delivery }), ...(q && { q }) };
      const query = { ...filters, limit: Math.min(options.limit ?? PAGE, PAGE) };
      await printList(runtime, client.users.list(query, { signal: io.signal }), columns(roles), options);
    });

  invitations
    .command('resend')
    .description('mail a new link, even if the old one has expired; the old link stops working')
    .argument('<user>', 'id or e-mail address')
    .addOption(json())
    .addOption(jq())
    .action(async (who, options) => {
      const client = await runtime.client();
      const user = await findUser(client, who, io.signal);
      await makeChange(runtime, options, {
        apply: () => client.invitations.resend(user.id, { signal: io.signal }),
        done: ({ invitation }) => `${labelOf(user)} gets a new link; it expires ${minute(invitation?.expiresAt)} UTC.`,
      });
    });

  invitations
    .command('revoke')
    .description('withdraw an invitation; the address can be invited again')
    .argument('<user>', 'id or e-mail address')
    .addOption(yes())
    .addOption(json())
    .action(async (who, options) => {
      const client = await runtime.client();
      const user = await findUser(client, who, io.signal);
      await makeChange(runtime, options, {
        question: `Revoke the invitation of ${labelOf(user)}? The link stops working.`,
        apply: () => client.invitations.revoke(user.id, { ifMatch: user.etag, signal: io.signal }),
        done: () => `The invitation of ${labelOf(user)} is revoked.`,
      });
    });

  return invitations;
}
