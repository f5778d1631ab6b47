import { styleText } from 'node:util';
import {
  byRule,
  type Evidence,
  type Fault,
  type Outcome,
  type Report,
  type RuleResult,
  type ScenarioResult,
} from './report.js';

export interface TextOptions {
  colors?: boolean;
  /** Also the scenarios that passed or do not apply. */
  verbose?: boolean;
}

const marks: Record<Outcome, string> = {
  passed: '✓',
  failed: '✗',
  'does not apply': '–',
  undecided: '?',
  'not asked': '?',
};

const colorOf = {
  passed: 'green',
  failed: 'red',
  'does not apply': 'gray',
  undecided: 'yellow',
  'not asked': 'yellow',
} as const;

const WIDTH = 110;

/** The sentence of a rule, cut where a line ends. */
const short = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1).trimEnd()}…` : text);

const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

function message(what: { headers: Record<string, string>; body?: unknown }, first: string): string {
  const headers = Object.entries(what.headers).map(([name, value]) => `${name}: ${value}`);
  const { body } = what;
  const text = body === undefined ? [] : [typeof body === 'string' ? body : JSON.stringify(body, null, 2)];
  return [first, ...headers, ...text].join('\n');
}

function evidenceText({ request, answer, field }: Evidence): string {
  return [
    ...(field === undefined ? [] : [`field    ${field === '' ? 'the body as a whole' : field}`]),
    `request`,
    indent(message(request, `${request.method} ${request.target}`), 2),
    `answer`,
    indent(message(answer, String(answer.status)), 2),
  ].join('\n');
}

function scenarioText({ title, outcome, message: why, evidence }: ScenarioResult): string {
  const lines = [`${marks[outcome]} ${title}`, ...(why ? [indent(why, 2)] : [])];
  return [...lines, ...(evidence ? [indent(evidenceText(evidence), 2)] : [])].join('\n');
}

function faultText({ operationId, message: why, evidence }: Fault): string {
  return [`✗ ${operationId}: ${why}`, indent(evidenceText(evidence), 2)].join('\n');
}

/** How many scenarios ended how, such as `3 passed, 1 does not apply`. */
function countsOf(scenarios: readonly { outcome: Outcome }[]): string {
  const outcomes = Object.keys(marks) as Outcome[];
  const counts = outcomes.map((outcome) => ({
    outcome,
    count: scenarios.filter((one) => one.outcome === outcome).length,
  }));
  return counts.flatMap(({ outcome, count }) => (count > 0 ? [`${count} ${outcome}`] : [])).join(', ');
}

const MOST_REASONS = 3;

/** Each reason once. */
function reasonsOf({ scenarios, reason }: RuleResult): string[] {
  const all = [...new Set([...(reason === undefined ? [] : [reason]), ...scenarios.map(({ message: why }) => why)])];
  const more = all.length - MOST_REASONS;
  return more > 1 ? [...all.slice(0, MOST_REASONS), `And ${more} more reasons; --verbose shows them.`] : all;
}

function ruleText(result: RuleResult, { colors = false, verbose = false }: TextOptions): string {
  const { rule, sentence, outcome, scenarios, faults } = result;
  const paint = (text: string) => (colors ? styleText(colorOf[outcome], text, { validateStream: false }) : text);
  const counted = scenarios.length === 0 ? '' : ` (${countsOf(scenarios)})`;
  const head = `${paint(`${marks[outcome]} ${rule.padEnd(8)} ${outcome}${counted}`)}\n${indent(short(sentence), 11)}`;
  const told = scenarios.filter((one) => verbose || one.outcome === 'failed');
  const why = outcome === 'does not apply' && !verbose ? reasonsOf(result) : [];
  const details = [...why, ...told.map(scenarioText), ...faults.map(faultText)];
  return [head, ...details.map((text) => indent(text, 11))].join('\n');
}

/** The report as a person reads it, without colors unless they are asked for. */
export function textReport(report: Report, options: TextOptions = {}): string {
  const rules = byRule(report);
  const seconds = (report.durationInMs / 1000).toFixed(1);
  return [
    `Conformance of ${report.baseUrl}`,
    '',
    ...rules.map((rule) => ruleText(rule, options)),
    '',
    `${countsOf(rules)}: ${report.scenarios.length} scenarios in ${seconds} s.`,
    ...(report.stopped === undefined ? [] : [report.stopped]),
    '',
  ].join('\n');
}
