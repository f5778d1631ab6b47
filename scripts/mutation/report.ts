/** A change that Stryker made, and whether a test noticed. */
export interface Mutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  /** Counted from 1. */
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

/** One line, as it is written in `equivalent.md`. */
const onOneLine = (text: string): string => text.replaceAll('`', "'").replace(/\s+/g, ' ').trim();

/** The mutants that `equivalent.md` argues to be equivalent: `- file: original → replacement: why`, in code marks. */
export function parseEquivalents(markdown: string): Set<string> {
  const lines = markdown.replace(/\n {2,}/g, ' ');
  return new Set([...lines.matchAll(/^- (`[^`]+`: `[^`]+` → `[^`]+`): \S/gm)].map(([, mutant = '']) => mutant));
}

function original(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, end.column - 1) ?? '';
  lines[0] = lines[0]?.slice(start.column - 1) ?? '';
  return lines.join('\n');
}

/** The share of noticed mutants by file, and those that nothing noticed and nobody explained, as lines for `equivalent.md`. */
export function mutationReport(
  mutants: readonly Mutant[],
  sourceOf: (file: string) => string,
  equivalents: ReadonlySet<string>,
): { readonly lines: readonly string[]; readonly score: number; readonly open: number } {
  const counted = mutants.filter(({ status }) => [...NOTICED, ...UNNOTICED].includes(status));
  const files = [...new Set(counted.map(({ fileName }) => fileName))].map(
    (file) => [file, counted.filter(({ fileName }) => fileName === file)] as const,
  );
  const open = files.flatMap(([file, ofFile]) => {
    const source = sourceOf(file);
    return ofFile
      .filter(({ status }) => UNNOTICED.includes(status))
      .map(({ location, replacement }) => ({
        mutant: `\`${file}\`: \`${onOneLine(original(source, location))}\` → \`${onOneLine(replacement)}\``,
        line: location.start.line,
      }))
      .filter(({ mutant }) => !equivalents.has(mutant));
  });
  const lines = files.map(
    ([file, ofFile]) => `  ${scoreOf(ofFile).toFixed(1).padStart(5)} %  ${file} (${ofFile.length})`,
  );
  if (open.length > 0)
    lines.push('', 'Noticed by no test:', ...open.map(({ mutant, line }) => `- ${mutant} (line ${line})`));
  return { lines, score: scoreOf(counted), open: open.length };
}

function scoreOf(mutants: readonly Mutant[]): number {
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  return mutants.length === 0 ? 100 : (100 * noticed) / mutants.length;
}
