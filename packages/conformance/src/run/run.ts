import { Backend } from '../backend/backend.js';
import { CannotJudge, DoesNotApply, Failure } from '../backend/failure.js';
import { Wire } from '../backend/wire.js';
import type { RuleId } from '../contract/rules.js';
import { evidenceOf } from '../report/redact.js';
import type { Fault, Report, ScenarioResult } from '../report/report.js';
import { scenarios } from '../scenarios/index.js';
import { type Needs, type Scenario, Trial } from '../scenarios/scenario.js';

export interface ConformanceOptions {
  /** The address of the backend, without `/v1`. */
  baseUrl: string;
  /** Where its harness answers; `<baseUrl>/harness` when left out. */
  harnessUrl?: string;
  /** Asks about these rules only. */
  rules?: readonly RuleId[];
  /** For one request with its whole answer; 10 seconds when left out. */
  timeoutInMs?: number;
  /** For everything; 10 minutes when left out. */
  limitInMs?: number;
  /** How requests are sent; the global `fetch` when left out. */
  fetch?: typeof fetch;
  /** Called after each scenario. */
  onScenario?: (result: ScenarioResult) => void;
}

const TIMEOUT_IN_MS = 10_000;
const LIMIT_IN_MS = 10 * 60_000;

/**
 * Asks a backend whether it keeps the contract and the rules, over HTTP alone.
 * @throws CannotJudge where the backend or its harness cannot be reached at all
 */
export async function checkConformance(options: ConformanceOptions): Promise<Report> {
  const started = Date.now();
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const harnessUrl = (options.harnessUrl ?? `${baseUrl}/harness`).replace(/\/+$/, '');
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), options.limitInMs ?? LIMIT_IN_MS);
  const { fetch = globalThis.fetch, timeoutInMs = TIMEOUT_IN_MS } = options;
  try {
    const wire = new Wire({ fetch, timeoutInMs, signal: limit.signal });
    const backend = await Backend.open(wire, { baseUrl, harnessUrl }).catch((error: unknown) => {
      throw error instanceof Failure ? new CannotJudge(error.message) : error;
    });
    const asked: ScenarioResult[] = [];
    let stopped: string | undefined;
    for (const scenario of scenarios.filter(({ rule }) => options.rules?.includes(rule) ?? true)) {
      const result = stopped === undefined ? await ask(backend, scenario) : notAsked(scenario, stopped);
      if (result.outcome === 'not asked') stopped ??= result.message;
      asked.push(result);
      options.onScenario?.(result);
    }
    const chosen = options.rules && { rules: options.rules };
    return {
      baseUrl,
      ...chosen,
      scenarios: asked,
      durationInMs: Date.now() - started,
      ...(stopped !== undefined && { stopped }),
    };
  } finally {
    clearTimeout(timer);
  }
}

const notAsked = ({ rule, title }: Scenario, message: string): ScenarioResult => ({
  ...{ rule, title, message, outcome: 'not asked', faults: [], durationInMs: 0 },
});

/** What the backend lacks for a scenario to say anything. */
function lacking(
  { declared, harness }: Backend,
  { operations: ids = [], abilities = [], catalogue }: Needs,
): string | undefined {
  const missing = ids.filter((id) => !declared.has(id));
  if (missing.length > 0) return `The backend does not declare ${[...new Set(missing)].join(', ')}.`;
  const unable = abilities.filter((ability) => !harness.abilities.has(ability));
  if (unable.length > 0) return `The harness does not offer ${unable.join(', ')}.`;
  if (catalogue !== undefined && !harness.catalogues.includes(catalogue))
    return `The harness makes no organization with the catalogue ${catalogue}.`;
  return undefined;
}

type Said = Pick<ScenarioResult, 'outcome' | 'message' | 'evidence'>;

const OUTSIDE = 'An answer left the contract before this could be decided.';

/** What an error of a scenario says about the backend. */
function readError(error: unknown, backend: Backend): Said {
  if (error instanceof DoesNotApply) return { outcome: 'does not apply', message: error.message };
  if (error instanceof CannotJudge) return { outcome: 'not asked', message: error.message };
  const outside = backend.exchanges.some(({ violations }) => violations.length > 0);
  if (error instanceof Failure) {
    const { message, exchange, field } = error;
    if (exchange && exchange.violations.length > 0) return { outcome: 'undecided', message: OUTSIDE };
    return { outcome: 'failed', message, ...(exchange && { evidence: evidenceOf(exchange, field, backend.secrets) }) };
  }
  // A scenario relies on answers that the contract promises.
  if (outside) return { outcome: 'undecided', message: OUTSIDE };
  throw error;
}

async function carryOut(backend: Backend, { needs, run }: Scenario): Promise<Said> {
  const lack = lacking(backend, needs);
  if (lack !== undefined) return { outcome: 'does not apply', message: lack };
  try {
    await run(new Trial(backend, needs.catalogue));
    return { outcome: 'passed', message: '' };
  } catch (error) {
    return readError(error, backend);
  }
}

async function ask(backend: Backend, scenario: Scenario): Promise<ScenarioResult> {
  const { rule, title } = scenario;
  const started = Date.now();
  backend.exchanges = [];
  const said = await carryOut(backend, scenario);
  return { rule, title, ...said, faults: faultsOf(backend), durationInMs: Date.now() - started };
}

/** The answers of a scenario that leave the contract. */
function faultsOf({ exchanges, secrets }: Backend): Fault[] {
  return exchanges.flatMap((exchange) =>
    exchange.violations.map(({ rule, field, message }) => ({
      rule,
      operationId: exchange.operationId ?? `${exchange.method} ${exchange.target}`,
      message: `${field || 'the body'} ${message}`,
      evidence: evidenceOf(exchange, field, secrets),
    })),
  );
}
