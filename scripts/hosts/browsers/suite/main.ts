import { granted, wish } from './input.js';
import { runAll } from './vitest.js';

// The bundle that a browser is given: the suite has collected its tests when this runs.

const state: { results?: [name: string, failure: string | null][] } = {};
void runAll().then((results) => (state.results = results));

Object.assign(globalThis, { rosterSuite: { granted, look: () => ({ wish: wish(), results: state.results }) } });
