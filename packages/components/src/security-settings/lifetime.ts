/** A duration, as a person enters it. */
export interface Lifetime {
  /** As typed: it may be empty or not a number yet. */
  readonly amount: string;
  readonly unit: Unit;
}

export type Unit = 'minutes' | 'hours' | 'days';

export const UNITS: readonly Unit[] = ['minutes', 'hours', 'days'];

const MINUTES: Record<Unit, number> = { minutes: 1, hours: 60, days: 1440 };
const LONGEST_IN_MINUTES = 525_600;

/** The duration in the largest unit that gives a whole number. */
export function lifetimeOf(minutes: number): Lifetime {
  const unit = [...UNITS].reverse().find((candidate) => minutes % MINUTES[candidate] === 0) ?? 'minutes';
  return { amount: String(minutes / MINUTES[unit]), unit };
}

/** The duration in minutes; undefined if it is not a whole number within the contract's bounds. */
export function minutesOf({ amount, unit }: Lifetime): number | undefined {
  if (!/^\d{1,6}$/.test(amount.trim())) return undefined;
  const minutes = Number(amount) * MINUTES[unit];
  return minutes >= 1 && minutes <= LONGEST_IN_MINUTES ? minutes : undefined;
}
