import type { AuditEvent, ExportAuditEventsQuery } from '@roster-kit/sdk';

/** The kinds that people filter by, and the audit actions of each. */
export const KINDS = {
  accounts: [
    'users.update',
    'users.suspend',
    'users.reactivate',
    'users.delete',
    'hostIdentities.provision',
    'hostIdentities.link',
    'hostIdentities.release',
  ],
  roles: ['users.changeRole', 'owners.appoint'],
  customRoles: ['roles.create', 'roles.update', 'roles.delete'],
  invitations: ['invitations.create', 'invitations.resend', 'invitations.revoke', 'invitations.accept'],
  access: ['grants.set', 'grants.remove'],
  resources: ['resources.create', 'resources.update', 'resources.delete'],
  twoFactor: [
    'twoFactor.confirmSetup',
    'twoFactor.regenerateRecoveryCodes',
    'twoFactor.reset',
    'identity.useRecoveryCode',
  ],
  settings: ['settings.updateSecurity', 'settings.updateContact'],
  keys: ['apiKeys.create', 'apiKeys.revoke'],
  signIns: [
    'identity.redeemLink',
    'identity.verifyCode',
    'session.signOut',
    'tokens.create',
    'twoFactor.refuse',
    'twoFactor.pause',
    'hostIdentities.signIn',
    'hostIdentities.refuse',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Kind = keyof typeof KINDS;

export interface ActivityFilter {
  kind: Kind | '';
  /** Days in the reader's time zone, `YYYY-MM-DD`; both inclusive. */
  from: string;
  to: string;
  /** Shows only the events of this person. */
  actor: { id: string; name: string } | undefined;
}

export const EMPTY_FILTER: ActivityFilter = { kind: '', from: '', to: '', actor: undefined };

export const isNarrowed = ({ kind, from, to, actor }: ActivityFilter): boolean => Boolean(kind || from || to || actor);

/** The time at which a day begins in the reader's time zone; `later` days later. */
function startOf(day: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

/** The query of `auditEvents.list` and `auditEvents.export` for this filter. */
export function toQuery({ kind, from, to, actor }: ActivityFilter, targetId: string): ExportAuditEventsQuery {
  return {
    ...(kind ? { action: [...KINDS[kind]] } : {}),
    ...(from ? { from: startOf(from) } : {}),
    ...(to ? { to: startOf(to, 1) } : {}),
    ...(actor ? { actorId: actor.id } : {}),
    ...(targetId ? { targetId } : {}),
  };
}

const dayOf = (time: string | number): number => new Date(time).setHours(0, 0, 0, 0);

/** How many days ago; 0 for today. A day of 23 or 25 hours counts as one. */
export const daysAgo = (day: number, now = Date.now()): number => Math.round((dayOf(now) - day) / 86_400_000);

/** Events grouped by the reader's days, in their given order. */
export function byDay(events: readonly AuditEvent[]): { day: number; events: AuditEvent[] }[] {
  const days = new Map<number, AuditEvent[]>();
  for (const event of events) days.set(dayOf(event.at), [...(days.get(dayOf(event.at)) ?? []), event]);
  return [...days].map(([day, own]) => ({ day, events: own }));
}

export interface Change {
  field: string;
  /** `before` is undefined if there was no value, `after` if there is none any more. */
  before: unknown;
  after: unknown;
}

/** The fields that differ. */
export function changesOf({ before, after }: Pick<AuditEvent, 'before' | 'after'>): Change[] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .map((field): Change => ({ field, before: before?.[field], after: after?.[field] }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after))
    .filter((change) =>
      [change.before, change.after].some((value) => value !== undefined && value !== null && value !== ''),
    );
}

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** The ids added to and removed from a list. */
export function difference({ before, after }: Change): { added: string[]; removed: string[] } {
  const [was, is] = [idsIn(before), idsIn(after)];
  return { added: is.filter((id) => !was.includes(id)), removed: was.filter((id) => !is.includes(id)) };
}
