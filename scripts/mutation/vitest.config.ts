import { defineConfig } from 'vitest/config';
import { type AreaName, areas } from './areas.js';

// Stryker mutates one project at a time. The components' row arithmetic needs no browser.
const { tests } = areas[process.env['MUTATION_AREA'] as AreaName];

export default defineConfig({ test: { include: [...tests], environment: 'node', testTimeout: 30_000 } });
