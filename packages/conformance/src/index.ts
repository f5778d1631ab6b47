export { CannotJudge } from './backend/failure.js';
export type { Ability } from './backend/harness.js';
export { type RuleId, rules, untestable } from './contract/rules.js';
export { jsonReport } from './report/json.js';
export { junitReport } from './report/junit.js';
export {
  byRule,
  type Evidence,
  failedRules,
  type Fault,
  type Outcome,
  type Report,
  type RuleResult,
  type ScenarioResult,
} from './report/report.js';
export { type TextOptions, textReport } from './report/text.js';
export { checkConformance, type ConformanceOptions } from './run/run.js';
