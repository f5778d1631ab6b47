import { describe, expect, test } from 'vitest';
import { checkResult, countSkippedAsFailed, summary, type TestOutcome, vitestResults } from './results.js';

const outcome = (project: string, state: TestOutcome['state'], title = `${project} ${state}`): TestOutcome => ({
  project,
  state,
  title,
});

describe('counting a Vitest run', () => {
  test('passed, failed and unfinished tests are counted by project', () => {
    const tests = [
      outcome('sdk', 'passed'),
      outcome('sdk', 'failed'),
      outcome('sdk', 'pending'),
      outcome('policy', 'passed'),
    ];
    const [sdk, policy] = vitestResults(['sdk', 'policy'], { tests, errors: [] }, 1);
    expect(sdk).toMatchObject({ passed: 1, failures: ['sdk failed', 'sdk pending (never ended)'] });
    expect(policy).toMatchObject({ passed: 1, failures: [] });
  });

  test('a project in which no test ran has failed, even when all its tests were skipped', () => {
    const results = vitestResults(['sdk', 'mocks'], { tests: [outcome('mocks', 'skipped')], errors: [] }, 0);
    expect(results.map(({ failures }) => failures.length)).toEqual([1, 1]);
  });

  test('a file that does not load is a failure, though its tests are unknown', () => {
    const report = {
      tests: [outcome('sdk', 'passed')],
      errors: [{ project: 'sdk', title: 'a.test.ts › no such module' }],
    };
    expect(vitestResults(['sdk'], report, 1)[0]).toMatchObject({ passed: 1, failures: ['a.test.ts › no such module'] });
  });

  test('an exit code that no failed test explains is a failure', () => {
    const report = { tests: [outcome('sdk', 'passed')], errors: [] };
    expect(summary(vitestResults(['sdk'], report, 1)).failed).toBe(1);
    expect(summary(vitestResults(['sdk'], report, 0)).failed).toBe(0);
    expect(summary(vitestResults(['sdk', 'policy'], undefined, 1)).failed).toBe(2);
  });

  test('an unhandled rejection is counted, though it belongs to no project', () => {
    const report = { tests: [outcome('sdk', 'passed')], errors: [{ project: '', title: 'unhandled: boom' }] };
    expect(summary(vitestResults(['sdk'], report, 1)).failed).toBe(1);
  });
});

describe('the summary', () => {
  const results = [
    checkResult('lint', true),
    ...vitestResults(['sdk'], { tests: [outcome('sdk', 'passed'), outcome('sdk', 'skipped')], errors: [] }, 0),
  ];

  test('its last line counts every step', () => {
    expect(summary(results).lines.at(-1)).toBe('2 passed, 0 failed');
    expect(summary([...results, checkResult('types', false)]).lines.at(-1)).toBe('2 passed, 1 failed');
  });

  test('a skipped test is named, and in a pipeline it is a failure', () => {
    expect(summary(results).lines).toContain('  - sdk skipped');
    expect(summary(countSkippedAsFailed(results)).failed).toBe(1);
  });
});
