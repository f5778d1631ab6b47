import { byRule, type Report } from './report.js';

/** The report for programs: every rule with its scenarios. */
export function jsonReport(report: Report): string {
  const { baseUrl, durationInMs, stopped } = report;
  return `${JSON.stringify({ baseUrl, durationInMs, ...(stopped !== undefined && { stopped }), rules: byRule(report) }, null, 2)}\n`;
}
