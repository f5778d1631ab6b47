import { trimmed } from '@roster-kit/policy/text';
import { UsageError } from '../runtime/errors.js';
import { printable } from '../runtime/text.js';
import type { CheckedCsv } from './check.js';
import { isAdded } from './failed-rows.js';

/** Where a file has the columns. */
export interface Columns<Name extends string> {
  /** The cell of a column without white space around it, but with what the server has to refuse; empty if there is no such column. */
  cell(cells: readonly string[], name: Name): string;
  has(name: Name): boolean;
  /** The headings of the other columns. */
  ignored: string[];
}

/** `E-Mail`, `e_mail` and ` EMAIL ` are the same heading. */
const normalizedHeading = (heading: string): string => heading.toLowerCase().replaceAll(/[\s_-]+/g, '');

/**
 * Finds columns by their heading, in any order and spelling. `names` lists the accepted headings of each
 * column, preferred ones first.
 * @throws UsageError if a required column is missing, or a column is there twice
 */
export function findColumns<Name extends string>(
  { name: file, headings }: Pick<CheckedCsv, 'name' | 'headings'>,
  names: Readonly<Record<Name, readonly string[]>>,
  required: readonly Name[],
): Columns<Name> {
  const found = headings.map(normalizedHeading);
  const places = new Map<Name, number>();
  for (const [name, spellings] of Object.entries(names) as [Name, readonly string[]][]) {
    const spelling = spellings.find((one) => found.includes(one));
    if (spelling === undefined) continue;
    const written = headings.filter((_, index) => found[index] === spelling);
    if (written.length > 1) {
      const all = written.map((heading) => `"${printable(heading)}"`).join(' and ');
      throw new UsageError(`The first line of ${file} names the column ${name} more than once: ${all}.`);
    }
    places.set(name, found.indexOf(spelling));
  }
  const missing = required.filter((name) => !places.has(name));
  if (missing.length > 0) {
    const columns = `${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}`;
    const present = headings.map(printable).filter(Boolean).join(', ');
    throw new UsageError(`The first line of ${file} must name the ${columns}; it has ${present || 'none'}.`);
  }
  const used = new Set(places.values());
  return {
    has: (name) => places.has(name),
    cell: (cells, name) => trimmed(cells[places.get(name) ?? -1] ?? ''),
    ignored: headings
      .filter((heading, index) => !used.has(index) && !isAdded(heading))
      .map(printable)
      .filter(Boolean),
  };
}
