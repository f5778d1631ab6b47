import { expect } from 'vitest';
import type { BatchResults } from '@roster-kit/sdk';
import type { Person, Script } from '../script.js';

/** One action of a script; false if it has nothing to act on. */
export type Step = (script: Script) => Promise<boolean>;

/** How often the step is drawn, compared with the others. */
export type WeightedStep = [weight: number, step: Step];

export const LEVELS = ['viewer', 'design_and_edit', 'manage_and_publish'];
/** Keep this many active people, or there would soon be nothing left to do. */
const ACTIVE_KEPT = 6;

export const active = ({ people }: Script) => people.filter(({ status }) => status === 'active');
export const pending = ({ people }: Script) => people.filter(({ status }) => status === 'pending');
export const suspended = ({ people }: Script) => people.filter(({ status }) => status === 'suspended');
export const deletable = (script: Script) => (active(script).length > ACTIVE_KEPT ? script.people : pending(script));

/** A role of the catalogue, or one of the script's own. */
export const someRole = (script: Script) =>
  script.pick(['editor', 'administrator', ...script.roles.map(({ id }) => id)]) ?? 'editor';

/** Expects every item of a batch to succeed, and records each. */
export function each<Item>(
  items: readonly Item[],
  { data }: BatchResults,
  record: (item: Item, result: { id: string; etag: string }) => void,
): void {
  expect(data.map(({ problem }) => problem)).toEqual(items.map(() => null));
  items.forEach((item, index) => record(item, { id: data[index]?.id ?? '', etag: data[index]?.etag ?? '' }));
}

export const onOne =
  (from: (script: Script) => Person[], work: (script: Script, person: Person) => Promise<void>): Step =>
  async (script) => {
    const person = script.pick(from(script));
    if (person) await work(script, person);
    return person !== undefined;
  };

export const onSome =
  (from: (script: Script) => Person[], work: (script: Script, people: Person[]) => Promise<void>): Step =>
  async (script) => {
    const people = script.some(from(script), 4);
    if (people.length > 0) await work(script, people);
    return people.length > 0;
  };

export const ids = (people: readonly Person[]) => people.map(({ id }) => ({ userId: id }));
export const idsAsRead = (people: readonly Person[]) => people.map(({ id, etag }) => ({ userId: id, ifMatch: etag }));
export const mailedAll = (script: Script, people: readonly Person[]) =>
  Promise.all(people.map((person) => script.mailed(person)));
