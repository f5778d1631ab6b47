import type { Catalogue } from '../types.js';
import flowData from './flow.json' with { type: 'json' };
import hubData from './hub.json' with { type: 'json' };

export type * from '../types.js';

// TypeScript reads `decidedBy` of a JSON file as string; catalogues.test.ts checks the values that these casts assume.

/** moinAI Hub: four roles, no access levels. */
export const hub = hubData as Catalogue;

/** MindBehind Flow: two roles, and three access levels on assistants. */
export const flow = flowData as Catalogue;
