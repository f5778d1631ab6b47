import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fault that a person could make in a sample. */
interface Wrong {
  readonly what: 'property' | 'event' | 'detail' | 'value';
  readonly right: string;
  readonly wrong: string;
}

const detail: Wrong = { what: 'detail', right: 'event.detail.user.id', wrong: 'event.detail.person.id' };
const event = (right: string, wrong: string): Wrong => ({ what: 'event', right, wrong });

/** By the file in `samples/`. Each replaces text that stands there once. */
const wrongs: Readonly<Record<string, readonly Wrong[]>> = {
  'plain.ts': [
    { what: 'property', right: 'table.selectable = true', wrong: 'table.selecting = true' },
    { what: 'value', right: 'table.selectable = true', wrong: "table.selectable = 'yes'" },
    event("'roster-user-select'", "'roster-user-selected'"),
    { what: 'detail', right: 'event.detail.user.name', wrong: 'event.detail.person.name' },
  ],
  'react.tsx': [
    { what: 'property', right: 'selectable={true}', wrong: 'selecting={true}' },
    { what: 'value', right: 'selectable={true}', wrong: 'selectable="yes"' },
    event('onroster-user-select=', 'onroster-user-selected='),
    detail,
  ],
  'react-components.tsx': [
    { what: 'property', right: 'selectable={true}', wrong: 'selecting={true}' },
    { what: 'value', right: 'selectable={true}', wrong: 'selectable="yes"' },
    event('onRosterUserSelect={', 'onRosterUserSelected={'),
    // Without its event, because React's components refuse the name itself.
    event('onRosterUserSelect={(event) => open(event.detail.user.id)}', "onRosterUserSelected={() => open('')}"),
    detail,
  ],
  'solid.tsx': [
    { what: 'property', right: 'selectable={true}', wrong: 'selecting={true}' },
    { what: 'property', right: 'prop:client=', wrong: 'prop:server=' },
    { what: 'value', right: 'selectable={true}', wrong: 'selectable="yes"' },
    event('on:roster-user-select=', 'on:roster-user-selected='),
    detail,
  ],
  'angular.ts': [
    { what: 'property', right: '[selectable]="true"', wrong: '[selecting]="true"' },
    { what: 'value', right: '[selectable]="true"', wrong: '[selectable]="1"' },
    event('(roster-user-select)=', '(roster-user-selected)='),
    { what: 'detail', right: '$event.detail.user.id', wrong: '$event.detail.person.id' },
  ],
  'vue.vue': [
    { what: 'property', right: ':selectable="true"', wrong: ':selecting="true"' },
    { what: 'value', right: ':selectable="true"', wrong: ':selectable="\'yes\'"' },
    event('@roster-user-select=', '@roster-user-selected='),
    detail,
  ],
  'svelte.svelte': [
    { what: 'property', right: 'selectable={true}', wrong: 'selecting={true}' },
    { what: 'value', right: 'selectable={true}', wrong: 'selectable="yes"' },
    event('onroster-user-select=', 'onroster-user-selected='),
    detail,
  ],
};

/** A file to compile. */
export interface Sample {
  /** Such as `react.tsx`, or `react-wrong-2.tsx`. */
  readonly name: string;
  readonly code: string;
}
export interface WrongSample extends Sample {
  readonly title: string;
  /** The only line that must not compile. */
  readonly line: number;
}

function broken(name: string, code: string, { what, right, wrong }: Wrong, index: number): WrongSample {
  const parts = code.split(right);
  if (parts.length !== 2) throw new Error(`"${right}" is not in ${name} exactly once`);
  return {
    name: name.replace('.', `-wrong-${index + 1}.`),
    code: parts.join(wrong),
    title: `${name} with a wrong ${what} (${wrong})`,
    line: (parts[0] ?? '').split('\n').length,
  };
}

/** The samples of a folder as they are, and each of them once with every fault. */
export function samples(names: readonly string[], folder: string): { right: Sample[]; wrong: WrongSample[] } {
  const right = names.map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }));
  const wrong = right.flatMap(({ name, code }) =>
    (wrongs[name] ?? []).map((each, index) => broken(name, code, each, index)),
  );
  return { right, wrong };
}
