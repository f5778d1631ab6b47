import type { RosterClient, User } from '@roster-kit/sdk';
import type { Offer } from '../shared/state/capabilities.js';
import type { IconName } from '../shared/templates/icon.js';
import type { BulkAction, BulkAnswer, BulkItem } from './bulk-dialog.events.js';

interface SendOptions {
  dryRun: boolean;
  signal?: AbortSignal;
}

/** One bulk action: its permission, the people it applies to, and its call in the contract. */
export interface Batch {
  readonly permission: string;
  /** The operations without which it is not offered. */
  readonly needed: readonly Offer[];
  readonly icon: IconName;
  /** Takes something away; the dialog warns and its button is red. */
  readonly isDestructive: boolean;
  readonly fits: (user: User) => boolean;
  readonly items: (users: readonly User[], roleId: string) => readonly BulkItem[];
  readonly send: (
    client: RosterClient,
    users: readonly User[],
    roleId: string,
    options: SendOptions,
  ) => Promise<BulkAnswer>;
}

type BatchInfo = Pick<Batch, 'permission' | 'needed' | 'icon' | 'fits'> & { isDestructive?: boolean };
type Call<Item> = (
  client: RosterClient,
  body: { items: Item[]; dryRun: boolean },
  options: { signal?: AbortSignal },
) => Promise<BulkAnswer>;

function batch<Item extends BulkItem>(
  info: BatchInfo,
  item: (user: User, roleId: string) => Item,
  call: Call<Item>,
): Batch {
  const items = (users: readonly User[], roleId: string) => users.map((user) => item(user, roleId));
  return {
    isDestructive: false,
    ...info,
    items,
    send: (client, users, roleId, { dryRun, signal }) =>
      call(client, { items: items(users, roleId), dryRun }, signal ? { signal } : {}),
  };
}

const byId = ({ id }: User) => ({ userId: id });
const byEtag = ({ id, etag }: User) => ({ userId: id, ifMatch: etag });
const isInvited = ({ invitation }: User) => invitation !== null;

/** In the order of the menu; deletion comes last. */
export const BATCHES: Readonly<Record<BulkAction, Batch>> = {
  changeRole: batch(
    {
      permission: 'users:change_role',
      needed: ['users.changeRoleBatch', 'roles.list'],
      icon: 'shield',
      fits: () => true,
    },
    (user, roleId) => ({ ...byEtag(user), roleId }),
    (client, body, options) => client.users.changeRoleBatch(body, options),
  ),
  suspend: batch(
    {
      permission: 'users:suspend',
      needed: ['users.suspendBatch'],
      icon: 'ban',
      fits: ({ status }) => status === 'active',
      isDestructive: true,
    },
    byId,
    (client, body, options) => client.users.suspendBatch(body, options),
  ),
  reactivate: batch(
    {
      permission: 'users:suspend',
      needed: ['users.reactivateBatch'],
      icon: 'user-check',
      fits: ({ status }) => status === 'suspended',
    },
    byId,
    (client, body, options) => client.users.reactivateBatch(body, options),
  ),
  resend: batch(
    { permission: 'users:invite', needed: ['invitations.resendBatch'], icon: 'send', fits: isInvited },
    byId,
    (client, body, options) => client.invitations.resendBatch(body, options),
  ),
  revoke: batch(
    {
      permission: 'users:invite',
      needed: ['invitations.revokeBatch'],
      icon: 'user-x',
      fits: isInvited,
      isDestructive: true,
    },
    byEtag,
    (client, body, options) => client.invitations.revokeBatch(body, options),
  ),
  remove: batch(
    {
      permission: 'users:delete',
      needed: ['users.deleteBatch'],
      icon: 'trash-2',
      fits: () => true,
      isDestructive: true,
    },
    byEtag,
    (client, body, options) => client.users.deleteBatch(body, options),
  ),
};

export const BULK_ACTIONS = Object.keys(BATCHES) as BulkAction[];
