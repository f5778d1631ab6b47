import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weigh, weighedPackages } from './lib/publishing/budgets.js';
import { packPackages } from './lib/publishing/pack.js';

/** Weighs the packages as they would be published. */
const folder = mkdtempSync(join(tmpdir(), 'roster-size-'));
try {
  const problems = await weigh(await packPackages(weighedPackages, folder, { declarations: false }));
  if (problems.length > 0) {
    console.error(`Too big:\n${problems.join('\n')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
