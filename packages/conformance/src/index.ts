export { CannotJudge } from './backend/failure.js';
export type { Ability } from './backend/harness.js';
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
export { textReport, type TextOptions } from './report/text.js';
export { type RuleId, rules, untestable } from './contract/rules.js';
export { checkConformance, type ConformanceOptions } from './run/run.js';
