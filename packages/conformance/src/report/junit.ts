import { byRule, type Evidence, type Fault, type Report, type ScenarioResult } from './report.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no control characters, not even escaped. */
const escape = (text: string): string =>
  text
    .replaceAll(/[&<>"]/g, (found) => entities[found] ?? '')
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '�');

const details = (evidence: Evidence | undefined): string =>
  evidence === undefined ? '' : escape(JSON.stringify(evidence, null, 2));

function scenarioXml({ rule, title, outcome, message, evidence, durationInMs }: ScenarioResult): string {
  const open = `    <testcase classname="${rule}" name="${escape(title)}" time="${durationInMs / 1000}">`;
  if (outcome === 'passed') return `${open}</testcase>`;
  const inner =
    outcome === 'failed'
      ? `<failure message="${escape(message)}">${details(evidence)}</failure>`
      : `<skipped message="${escape(`${outcome}: ${message}`)}"/>`;
  return `${open}${inner}</testcase>`;
}

function faultXml({ rule, operationId, message, evidence }: Fault): string {
  const name = escape(`${operationId}: ${message}`);
  return `    <testcase classname="${rule}" name="${name}" time="0"><failure message="${name}">${details(evidence)}</failure></testcase>`;
}

/** The report as CI reads it: a suite for each rule, a case for each scenario and for each answer outside the contract. */
export function junitReport(report: Report): string {
  const suites = byRule(report).map(({ rule, sentence, scenarios, faults }) => {
    const failures = scenarios.filter(({ outcome }) => outcome === 'failed').length + faults.length;
    const skipped = scenarios.filter(({ outcome }) => outcome !== 'failed' && outcome !== 'passed').length;
    const tests = scenarios.length + faults.length;
    return [
      `  <testsuite name="${rule}: ${escape(sentence)}" tests="${tests}" failures="${failures}" skipped="${skipped}">`,
      ...scenarios.map(scenarioXml),
      ...faults.map(faultXml),
      '  </testsuite>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="roster-conformance">',
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}
