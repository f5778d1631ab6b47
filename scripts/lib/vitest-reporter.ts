import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import type { TestOutcome, VitestReport } from './results.js';

/** Writes what happened, project by project, to the file that `VITEST_REPORT_FILE` names. */
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

/** Browser projects are named after their browser too: `components (chromium)`. */
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

/** Errors of the file itself and of its suites' hooks; tests that fail for them are reported as such. */
function errorsOf(module: TestModule): VitestReport['errors'] {
  const project = projectOf(module);
  const suites = [...module.children.allSuites()].map((suite) => ({ name: suite.fullName, errors: suite.errors() }));
  return [{ name: '', errors: module.errors() }, ...suites].flatMap(({ name, errors }) =>
    errors.map((error) => ({ project, title: [pathOf(module), name, error.message].filter(Boolean).join(' › ') })),
  );
}
