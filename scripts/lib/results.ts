/** One test as Vitest saw it end. */
export interface TestOutcome {
  /** The Vitest project, without the browser's name. */
  readonly project: string;
  /** File and full title, as a person would look it up. */
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped' | 'pending';
}

/** What one Vitest run reports to the runner through a file. */
export interface VitestReport {
  readonly tests: readonly TestOutcome[];
  /** Failures outside of tests: a file that does not load, an unhandled rejection. */
  readonly errors: readonly { readonly project: string; readonly title: string }[];
}

/** The outcome of one step of `npm test`: a check such as lint, or one Vitest project. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  /** One line for each failure; their number is what counts as failed. */
  readonly failures: readonly string[];
  readonly skipped: readonly string[];
}

/** A check that is no Vitest project counts as one test. */
export function checkResult(name: string, succeeded: boolean): StepResult {
  return {
    name,
    passed: succeeded ? 1 : 0,
    failures: succeeded ? [] : [`${name} (see its output above)`],
    skipped: [],
  };
}

/** A step that could not run at all. That is a failure: nobody should take silence for success. */
export function notRun(name: string, why: string): StepResult {
  return { name, passed: 0, failures: [`${name} could not run: ${why}`], skipped: [] };
}

/**
 * The results of the projects of one Vitest run.
 * @param report undefined when Vitest ended before it could write one
 */
export function vitestResults(
  projects: readonly string[],
  report: VitestReport | undefined,
  exitCode: number,
): StepResult[] {
  if (!report) return projects.map((name) => notRun(name, `Vitest ended with exit code ${exitCode} and no report`));
  const results = projects.map((name) => projectResult(name, report));
  const explained = results.some(({ failures }) => failures.length > 0);
  const stray = report.errors.filter(({ project }) => !projects.includes(project)).map(({ title }) => title);
  if (stray.length > 0) results.push({ name: 'vitest', passed: 0, failures: stray, skipped: [] });
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

/** Where a pipeline relies on the run (`CI=true`), a skipped test is a failed one. */
export function countSkippedAsFailed(results: readonly StepResult[]): StepResult[] {
  return results.map((result) => ({
    ...result,
    failures: [...result.failures, ...result.skipped.map((title) => `skipped: ${title}`)],
    skipped: [],
  }));
}

/** The summary of a run; its last line is the one that machines read. */
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
