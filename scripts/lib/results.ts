/** How one test ended. */
export interface TestOutcome {
  /** The Vitest project, without the browser's name. */
  readonly project: string;
  /** File and full title. */
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
}

/** What the reporter of one Vitest run writes for `scripts/test.ts`. */
export interface VitestReport {
  readonly tests: readonly TestOutcome[];
  /** Failures outside tests: a file that does not load, an unhandled rejection. */
  readonly errors: readonly { readonly project: string; readonly title: string }[];
}

/** The outcome of one step of `npm test`: a check such as lint, or one Vitest project. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  /** One line for each failure. */
  readonly failures: readonly string[];
  readonly skipped: readonly string[];
}

/** A check that is not a Vitest project counts as one test. */
export function checkResult(name: string, succeeded: boolean): StepResult {
  return {
    name,
    passed: succeeded ? 1 : 0,
    failures: succeeded ? [] : [`${name} (see its output above)`],
    skipped: [],
  };
}

/** A step that could not run is a failure: silence must not look like success. */
export function notRun(name: string, why: string): StepResult {
  return { name, passed: 0, failures: [`${name} could not run: ${why}`], skipped: [] };
}

/**
 * The results of the projects of one Vitest run.
 * @param report undefined when Vitest ended before it wrote one
 */
export function vitestResults(
  projects: readonly string[],
  report: VitestReport | undefined,
  exitCode: number,
): StepResult[] {
  if (!report) return projects.map((name) => notRun(name, `Vitest ended with exit code ${exitCode} and no report`));
  const results = projects.map((name) => projectResult(name, report));
  const explained = results.some(({ failures }) => failures.length > 0);
  const outside = report.errors.filter(({ project }) => !projects.includes(project)).map(({ title }) => title);
  if (outside.length > 0) results.push({ name: 'vitest', passed: 0, failures: outside, skipped: [] });
  else if (exitCode !== 0 && !explained) results.push(notRun('vitest', `exit code ${exitCode}, though no test failed`));
  return results;
}

function projectResult(name: string, report: VitestReport): StepResult {
  const tests = report.tests.filter(({ project }) => project === name);
  const titles = (state: TestOutcome['state']) =>
    tests.filter((test) => test.state === state).map(({ title }) => title);
  const errors = report.errors.filter(({ project }) => project === name).map(({ title }) => title);
  const passed = titles('passed').length;
  const failures = [...errors, ...titles('failed'), ...titles('pending').map((title) => `${title} (never ended)`)];
  if (passed + failures.length === 0) return notRun(name, 'not a single test was executed');
  return { name, passed, failures, skipped: titles('skipped') };
}

/** In a pipeline (`CI=true`) a skipped test is a failure, because nobody reads its name there. */
export function countSkippedAsFailed(results: readonly StepResult[]): StepResult[] {
  return results.map((result) => ({
    ...result,
    failures: [...result.failures, ...result.skipped.map((title) => `skipped: ${title}`)],
    skipped: [],
  }));
}

/** The summary of a run. Programs read its last line. */
export function summary(results: readonly StepResult[]): {
  readonly lines: readonly string[];
  readonly failed: number;
} {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failures = results.flatMap((result) => result.failures);
  const skipped = results.flatMap((result) => result.skipped);
  const width = Math.max(...results.map(({ name }) => name.length), 0);
  const lines = results.map((result) => {
    const parts = [`${result.passed} passed`];
    if (result.failures.length > 0) parts.push(`${result.failures.length} failed`);
    if (result.skipped.length > 0) parts.push(`${result.skipped.length} SKIPPED`);
    return `  ${result.failures.length > 0 ? '✗' : '✓'} ${result.name.padEnd(width)}  ${parts.join(', ')}`;
  });
  if (failures.length > 0) lines.push('', 'Failed:', ...failures.map((title) => `  ✗ ${title}`));
  if (skipped.length > 0) lines.push('', 'Skipped (failures when CI=true):', ...skipped.map((title) => `  - ${title}`));
  return { lines: [...lines, '', `${passed} passed, ${failures.length} failed`], failed: failures.length };
}
