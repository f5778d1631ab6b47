import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CannotJudge } from '../backend/failure.js';
import { type RuleId, rules } from '../contract/rules.js';
import { jsonReport } from '../report/json.js';
import { junitReport } from '../report/junit.js';
import { failedRules, type Report } from '../report/report.js';
import { textReport } from '../report/text.js';
import { checkConformance, type ConformanceOptions } from '../run/run.js';

export const EXIT = { kept: 0, broken: 1, usage: 2, notJudged: 3 } as const;

const HELP = `Usage: roster-conformance --base-url <url> [options]

Asks a backend over HTTP whether it keeps the Roster Kit contract and its rules.

Options
  --base-url <url>   the backend, without /v1
  --harness <url>    where its harness answers; <base-url>/harness by default
  --rule <rules>     only these rules, such as P2,P5 or contract
  --junit <file>     also writes the report as JUnit XML
  --json <file>      also writes the report as JSON; - prints it instead of the text
  --timeout <s>      for one request; 10 by default
  --limit <s>        for everything; 600 by default
  --verbose          also shows what passed and what does not apply
  --help             shows this text

Exit codes
  0  every rule that applies is kept
  1  a rule is not kept
  2  the command is wrong
  3  the backend or its harness cannot be reached, or stopped answering
`;

export interface Io {
  out(text: string): void;
  err(text: string): void;
  colors: boolean;
}

class UsageError extends Error {}

const options = {
  'base-url': { type: 'string' },
  harness: { type: 'string' },
  rule: { type: 'string', multiple: true },
  junit: { type: 'string' },
  json: { type: 'string' },
  timeout: { type: 'string' },
  limit: { type: 'string' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readUrl(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new UsageError(`${name} is not an http(s) address: ${text}`);
  if (/\/v1\/*$/.test(url.pathname) && name === '--base-url')
    throw new UsageError(`${name} is the address without /v1: ${text.replace(/\/v1\/*$/, '')}`);
  return text;
}

function readSeconds(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seconds = Number(text);
  if (!(seconds > 0 && seconds <= 86_400)) throw new UsageError(`${name} is a number of seconds: ${text}`);
  return seconds * 1000;
}

function readRules(given: string[] | undefined): RuleId[] | undefined {
  const names = given?.flatMap((one) => one.split(',')).map((one) => one.trim());
  const unknown = names?.filter((name) => !(name in rules)) ?? [];
  if (unknown.length > 0)
    throw new UsageError(`There is no rule ${unknown.join(', ')}. There are ${Object.keys(rules).join(', ')}.`);
  return names as RuleId[] | undefined;
}

type Values = ReturnType<typeof readArguments>;

function readOptions(values: Values): ConformanceOptions {
  const baseUrl = values['base-url'];
  if (baseUrl === undefined) throw new UsageError('--base-url is missing.');
  const timeoutInMs = readSeconds('--timeout', values.timeout);
  const limitInMs = readSeconds('--limit', values.limit);
  const chosen = readRules(values.rule);
  return {
    baseUrl: readUrl('--base-url', baseUrl),
    ...(values.harness !== undefined && { harnessUrl: readUrl('--harness', values.harness) }),
    ...(chosen && { rules: chosen }),
    ...(timeoutInMs !== undefined && { timeoutInMs }),
    ...(limitInMs !== undefined && { limitInMs }),
  };
}

async function write(report: Report, { junit, json, verbose = false }: Values, { out, colors }: Io): Promise<void> {
  out(json === '-' ? jsonReport(report) : textReport(report, { colors, verbose }));
  if (json !== undefined && json !== '-') await writeFile(json, jsonReport(report));
  if (junit !== undefined) await writeFile(junit, junitReport(report));
}

/** Runs the command. @returns the exit code */
export async function run(args: string[], io: Io): Promise<number> {
  try {
    const values = readArguments(args);
    if (values.help) {
      io.out(HELP);
      return EXIT.kept;
    }
    const report = await checkConformance(readOptions(values));
    await write(report, values, io);
    if (failedRules(report).length > 0) return EXIT.broken;
    return report.stopped === undefined ? EXIT.kept : EXIT.notJudged;
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\nSee roster-conformance --help.\n`);
      return EXIT.usage;
    }
    if (error instanceof CannotJudge) {
      io.err(`${error.message}\n`);
      return EXIT.notJudged;
    }
    throw error;
  }
}
