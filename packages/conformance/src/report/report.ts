import type { RuleId } from '../contract/rules.js';
import { rules, untestable } from '../contract/rules.js';

/** One request with its answer, without anything secret. */
export interface Evidence {
  request: { method: string; target: string; headers: Record<string, string>; body?: unknown };
  answer: { status: number; headers: Record<string, string>; body?: unknown };
  /** The field that is wrong: `status`, `header.etag`, or a JSON pointer into the body. */
  field: string | undefined;
}

/**
 * `undecided`: an answer left the contract before the rule could be asked about. `not asked`: the backend stopped answering.
 */
export type Outcome = 'passed' | 'failed' | 'does not apply' | 'undecided' | 'not asked';

/** An answer outside the contract. */
export interface Fault {
  rule: RuleId;
  operationId: string;
  message: string;
  evidence: Evidence;
}

export interface ScenarioResult {
  rule: RuleId;
  title: string;
  outcome: Outcome;
  /** Why, unless it passed. */
  message: string;
  evidence?: Evidence;
  /** Answers on the way that left the contract. */
  faults: Fault[];
  durationInMs: number;
}

export interface Report {
  baseUrl: string;
  /** Those that were asked about; all when left out. */
  rules?: readonly RuleId[];
  scenarios: ScenarioResult[];
  durationInMs: number;
  /** Why the rest was not asked. */
  stopped?: string;
}

export interface RuleResult {
  rule: RuleId;
  sentence: string;
  outcome: Outcome;
  scenarios: ScenarioResult[];
  faults: Fault[];
  /** Why no scenario says anything. */
  reason?: string;
}

/** From the worst to the best; what does not apply says nothing about the others. */
const order: readonly Outcome[] = ['failed', 'not asked', 'undecided', 'passed', 'does not apply'];

/** The same fault, found in many scenarios, is told once. */
function faultsOf({ scenarios }: Report, rule: RuleId): Fault[] {
  const found = new Map<string, Fault>();
  for (const fault of scenarios.flatMap(({ faults }) => faults).filter((one) => one.rule === rule)) {
    const key = [fault.operationId, fault.evidence.answer.status, fault.message.replaceAll(/\/\d+/g, '/*')].join(' ');
    if (!found.has(key)) found.set(key, fault);
  }
  return [...found.values()];
}

/** What the report says, rule by rule in the order of docs/rules.md. Rules that were not chosen are left out. */
export function byRule(report: Report): RuleResult[] {
  return (Object.keys(rules) as RuleId[]).flatMap((rule) => {
    const scenarios = report.scenarios.filter((one) => one.rule === rule);
    const faults = faultsOf(report, rule);
    const reason = (report.rules?.includes(rule) ?? true) ? untestable[rule] : undefined;
    if (scenarios.length === 0 && faults.length === 0 && reason === undefined) return [];
    const outcomes = [...(faults.length > 0 ? ['failed'] : []), ...scenarios.map(({ outcome }) => outcome)];
    const outcome = order.find((one) => outcomes.includes(one)) ?? 'does not apply';
    return [{ rule, sentence: rules[rule], outcome, scenarios, faults, ...(reason !== undefined && { reason }) }];
  });
}

export const failedRules = (report: Report): RuleId[] =>
  byRule(report)
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ rule }) => rule);
