import type { Offer } from '../shared/state/capabilities.js';

/** It needs none. */
export const needed: readonly Offer[] = [];

/** Without one of these, what the comment names is left out. */
export const optional: readonly Offer[] = [
  'events.stream', // live updates
];
