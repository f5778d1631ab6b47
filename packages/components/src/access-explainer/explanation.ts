import type { AccessLevel, EffectiveAccess, Permission, PermissionAccess, Role, UserAccessList } from '@roster-kit/sdk';
import type { Messages } from '../messages/messages.js';
import type { Offer } from '../shared/state/capabilities.js';
import { list } from '../shared/templates/format.js';

type Words = Messages['accessExplainer'];

/** The account to check, and what it must still do before it can use its permissions. */
export type Account = Pick<UserAccessList, 'user' | 'outstanding'>;

export interface PermissionCheck {
  account: Account;
  permission: Permission;
  entry: EffectiveAccess;
  decision: PermissionAccess;
  catalogue: { roles: readonly Role[]; accessLevels: readonly AccessLevel[] };
  words: Words;
  locale: string;
  has: (offer: Offer) => boolean;
}

export interface Explanation {
  verdict: 'yes' | 'no' | 'later';
  /** Complete sentences. */
  text: string[];
}

/** Why an account cannot use its permissions now; empty if it can. */
export function blockingReason({ user, outstanding }: Account, words: Words): string {
  if (user.status !== 'active') return words[user.status];
  return outstanding === null ? '' : words.secondFactor;
}

const nameOf = (things: readonly { id: string; name: string }[], id: string | null): string =>
  things.find((thing) => thing.id === id)?.name ?? id ?? '';

/** The roles, or the levels, that include the permission; empty if the backend does not list them all. */
function alternatives(
  { permission, catalogue, words, locale, has }: PermissionCheck,
  kind: 'roles' | 'accessLevels',
): string {
  if (!has(`${kind}.list`)) return '';
  const names = catalogue[kind]
    .filter(({ permissions }) => permissions.includes(permission.id))
    .map(({ name }) => name);
  if (kind === 'roles') return names.length > 0 ? words.rolesThatDo(list(names, locale)) : words.noRoleDoes;
  return names.length > 0 ? words.levelsThatDo(list(names, locale)) : words.noLevelDoes;
}

/** The policy's reason as sentences that name the role, the level and the resource. */
function reasons(check: PermissionCheck): string[] {
  const {
    account: { user },
    entry,
    decision,
    catalogue,
    words,
  } = check;
  const role = nameOf(catalogue.roles, user.roleId);
  const level = nameOf(catalogue.accessLevels, entry.effectiveAccessLevel);
  const resource = entry.resource?.name ?? '';
  switch (decision.reason) {
    case 'granted_by_role':
      return [words.byRole(role)];
    case 'not_in_role':
      return [words.notInRole(role), alternatives(check, 'roles')];
    case 'granted_by_level':
      return [words.byLevel(level, user.name ?? user.email, resource)];
    case 'granted_by_default_level':
      return [words.byDefaultLevel(level, role, resource)];
    case 'not_in_level':
      return [
        entry.source === 'explicit'
          ? words.notInLevel(level, resource)
          : words.notInDefaultLevel(level, role, resource),
        alternatives(check, 'accessLevels'),
      ];
    case 'no_level':
      return [words.noLevel(role, resource), alternatives(check, 'accessLevels')];
    case 'unknown_level':
      return [words.unknownLevel(level, resource)];
    default:
      return [words.cannotTell];
  }
}

/** Whether the person has the permission, and why, in the order a reader needs. */
export function explain(check: PermissionCheck): Explanation {
  const { account, decision, words } = check;
  const blocked = blockingReason(account, words);
  const text = reasons(check).filter(Boolean);
  if (!decision.allowed || !blocked) return { verdict: decision.allowed ? 'yes' : 'no', text };
  return { verdict: account.user.status === 'suspended' ? 'no' : 'later', text: [blocked, ...text] };
}
