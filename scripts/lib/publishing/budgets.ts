import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundlePage } from './bundle.js';
import { installPacked } from './pack.js';

/** What a page loads before it shows something, minified and gzipped, with Lit and the SDK. */
interface Budget {
  readonly name: string;
  readonly code: string;
  readonly limitInBytes: number;
  /** Nothing but other languages is left for later, so it is weighed as one file. */
  readonly joined?: boolean;
  /** What we want, where that is not reached yet. */
  readonly goalInBytes?: number;
}

const elements = (...names: readonly string[]) =>
  names.map((name) => `import '@roster-kit/components/${name === '' ? '' : `${name}/`}define';`).join('\n');
const client = `import { createRosterClient } from '@roster-kit/sdk';\nglobalThis.client = createRosterClient({ baseUrl: '/' });\n`;

const budgets: readonly Budget[] = [
  {
    name: 'the whole SDK client',
    code: `import { createRosterClient, createTokenCache, isRosterError, RosterError } from '@roster-kit/sdk';
      globalThis.all = [createRosterClient, createTokenCache, isRosterError, RosterError];`,
    limitInBytes: 11_800,
    goalInBytes: 10_000,
  },
  { name: 'the role picker', code: elements('role-picker'), limitInBytes: 23_200, goalInBytes: 12_000 },
  {
    name: 'provider, table, picker, toggle and level selector',
    code: client + elements('provider', 'user-table', 'role-picker', 'two-factor-toggle', 'access-level-selector'),
    limitInBytes: 61_300,
    goalInBytes: 32_000,
  },
  {
    name: 'the one-tag screen',
    code: client + elements('provider', 'users-and-permissions'),
    limitInBytes: 65_200,
    goalInBytes: 50_000,
  },
  { name: 'everything', code: client + elements(''), joined: true, limitInBytes: 127_500, goalInBytes: 80_000 },
];

/** The packages whose archives it takes to weigh a page. */
export const weighedPackages = ['policy', 'sdk', 'components'] as const;

/**
 * Installs archives as a host does, and bundles a page for each budget.
 * @returns what is too big, one sentence each
 */
export async function weigh(archives: Record<(typeof weighedPackages)[number], string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-weighed-'));
  try {
    const { policy, sdk, components } = archives;
    await installPacked({ policy, sdk, components }, folder);
    const problems: string[] = [];
    for (const budget of budgets) {
      const bundle = await bundlePage(budget.code, folder, { joined: budget.joined ?? false });
      console.log(linesOf(budget, bundle).join('\n'));
      if (bundle.bytes > budget.limitInBytes)
        problems.push(`${budget.name}: ${kB(bundle.bytes)}, at most ${kB(budget.limitInBytes)}.`);
    }
    return problems;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function linesOf({ name, limitInBytes, goalInBytes }: Budget, { bytes, later }: Bundle): string[] {
  const sign = bytes > limitInBytes ? '✗' : '✓';
  const goal = goalInBytes === undefined ? '' : `; the goal is ${kB(goalInBytes)}`;
  return [
    `${sign} ${name}: ${kB(bytes)}, at most ${kB(limitInBytes)}${goal}`,
    ...later.map((part) => `    later: ${part.name} ${kB(part.bytes)}`),
  ];
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
