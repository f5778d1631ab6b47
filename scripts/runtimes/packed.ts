import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { packPackages } from '../lib/publishing/pack.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The path of each packed package. */
    archives: Record<'policy' | 'sdk' | 'components' | 'mocks', string>;
  }
}

/** Packs the SDK, the components and the mocks once for all tests of this project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-packed-'));
  project.provide('archives', {
    ...(await packPackages(['policy', 'sdk'], folder)),
    // `npm run prove` also checks the types of host apps.
    ...(await packPackages(['components'], folder, { declarations: process.env['ROSTER_PROVE'] === 'long' })),
    ...(await packPackages(['mocks'], folder, { declarations: false })),
  });
  return () => rm(folder, { recursive: true, force: true });
}
