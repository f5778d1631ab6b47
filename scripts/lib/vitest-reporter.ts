import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import type { TestOutcome, VitestReport } from './results.js';

/**
 * Writes the results of each project to the file that `VITEST_REPORT_FILE` names. Vitest's own JSON reporter is not
 * enough: it names neither the project of a test nor an unhandled error.
 */
export default class ReportFile implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env['VITEST_REPORT_FILE'];
    if (!file) return;
    const report: VitestReport = {
      tests: modules.flatMap(testsOf),
      errors: [
        ...modules.flatMap(errorsOf),
        ...unhandled.map((error) => ({ project: '', title: `unhandled: ${error.message}` })),
      ],
    };
    writeFileSync(file, JSON.stringify(report));
  }
}

/** The name of a browser project ends with its browser: `components (chromium)`. */
function projectOf(module: TestModule): string {
  return module.project.name.replace(/ \(\w+\)$/, '');
}

function pathOf(module: TestModule): string {
  return relative(process.cwd(), module.moduleId);
}

function testsOf(module: TestModule): TestOutcome[] {
  return [...module.children.allTests()].map((test) => ({
    project: projectOf(module),
    title: `${pathOf(module)} › ${test.fullName}`,
    state: test.result().state,
  }));
}

/** Errors of the file itself and of its suites' hooks. */
function errorsOf(module: TestModule): VitestReport['errors'] {
  const project = projectOf(module);
  const suites = [...module.children.allSuites()].map((suite) => ({ name: suite.fullName, errors: suite.errors() }));
  return [{ name: '', errors: module.errors() }, ...suites].flatMap(({ name, errors }) =>
    errors.map((error) => ({ project, title: [pathOf(module), name, error.message].filter(Boolean).join(' › ') })),
  );
}
