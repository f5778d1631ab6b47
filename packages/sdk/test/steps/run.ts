import { pickWeighted } from '../random.js';
import type { Script } from '../script.js';
import { access } from './access.js';
import { invitations } from './invitations.js';
import { reads } from './reads.js';
import { settings } from './settings.js';
import { things } from './things.js';
import { users } from './users.js';

const all = [...invitations, ...users, ...access, ...things, ...settings, ...reads].map(([weight, step]) => ({
  weight,
  step,
}));

/** Runs a script until it has made this many calls. */
export async function run(script: Script, calls: number): Promise<void> {
  while (script.calls < calls) await pickWeighted(all, script.random).step(script);
}
