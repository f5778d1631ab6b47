import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';
import type { CheckedCsv } from './check.js';

/** Where a file has what is asked for. */
export interface Columns<Name extends string> {
  /** The cell of a column, without blanks around it; empty where the file has no such column. */
  cell(cells: readonly string[], name: Name): string;
  has(name: Name): boolean;
}

/** `E-Mail`, `e_mail` and ` EMAIL ` are one heading. */
const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[\s_-]+/g, '');

/**
 * Finds columns by their heading, in any order and any spelling; others are left alone. `names` lists the headings that
 * name a column, the first ones preferred.
 * @throws UsageError where one that is needed is missing, or stands there twice
 */
export function findColumns<Name extends string>(
  { name: file, headings }: Pick<CheckedCsv, 'name' | 'headings'>,
  names: Readonly<Record<Name, readonly string[]>>,
  needed: readonly Name[],
): Columns<Name> {
  const found = headings.map(plain);
  const places = new Map<Name, number>();
  for (const [name, spellings] of Object.entries(names) as [Name, readonly string[]][]) {
    const spelling = spellings.find((one) => found.includes(one));
    if (spelling === undefined) continue;
    if (found.indexOf(spelling) !== found.lastIndexOf(spelling))
      throw new UsageError(`${file} has the column "${name}" twice.`);
    places.set(name, found.indexOf(spelling));
  }
  const missing = needed.filter((name) => !places.has(name));
  if (missing.length > 0) {
    const there = headings.map(printable).filter(Boolean).join(', ');
    throw new UsageError(
      `The first line of ${file} must name the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}; it has ${there || 'nothing'}.`,
    );
  }
  return { has: (name) => places.has(name), cell: (cells, name) => cells[places.get(name) ?? -1]?.trim() ?? '' };
}
