import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../lib/run.js';
import { OLD_WORDINGS, type OldWording } from './old-wording.js';
import { textsOf } from './product-text.js';

/** Texts that someone reads: code of the packages, READMEs and other documents, the contract, the demo's pages. */
const READ = /^packages\/[^/]+\/(src|examples)\/.*\.(ts|html|json)$|^\.storybook\/.*\.ts$|^openapi\/.*\.yaml$|\.md$/;
const NOT_PRODUCT = /\bgenerated\/|\.(test|suite|fixture|test-d)\.ts$|\/testing\/|CHANGELOG|^\.changeset\//;
/** Texts of the interface: elements, mails, the demo, the names of permissions. */
const INTERFACE =
  /^packages\/(components\/src\/messages\/|server\/src\/core\/mail\/|demo\/src\/(?!server\/)|policy\/src\/catalogues\/)/;

const patternOf = ({ old }: OldWording) => new RegExp(old.source.replaceAll(' ', '\\s+'), `g${old.flags}`);
const patterns = new Map(OLD_WORDINGS.map((row) => [row, patternOf(row)]));
const everywhereRows = OLD_WORDINGS.filter(({ where }) => where === 'everywhere');

/** `file:line: "the old wording"`, and what to say instead. */
function findIn(path: string, content: string, rows: readonly OldWording[] = OLD_WORDINGS): string[] {
  return textsOf(path, content).flatMap(({ line, text }) =>
    rows.flatMap((row) =>
      [...text.matchAll(patterns.get(row)!)].map(({ 0: found, index }) => {
        const breaks = text.slice(0, index).split('\n').length - 1;
        return `${path}:${line + breaks}: "${found}", say "${row.say}"`;
      }),
    ),
  );
}

const tracked = execFileSync('git', ['ls-files'], { cwd: repositoryRoot, encoding: 'utf8' }).split('\n');
const files = tracked.filter(
  (path) => READ.test(path) && !NOT_PRODUCT.test(path) && existsSync(join(repositoryRoot, path)),
);

test.each(OLD_WORDINGS)('"$sample" would be found', (row) => {
  const code = `// The line before.\nexport const text = ${JSON.stringify(row.sample)};`;
  expect(findIn('old.ts', code, [row])).toEqual([expect.stringMatching(/^old\.ts:2: /)]);
  expect(findIn('old.ts', `// ${row.sample}`)).toEqual([]);
});

test('wordings are found across lines and sums, and not within other words', () => {
  const wrapped = 'The links\n  stand\n  beside the people.';
  expect(findIn('a.md', wrapped)).toEqual([expect.stringMatching(/^a\.md:2: "stand\s+beside"/)]);
  expect(findIn('a.ts', "const a = 'It stands, they stand ' +\n  'beside it.';")).toHaveLength(1);
  expect(findIn('a.html', '<p class="rights">Copyrights</p>')).toEqual([]);
  expect(findIn('a.ts', 'const a = html`<ul class="rights"></ul>`; const b = css`.rights {}`;')).toEqual([]);
});

test('messages, mails, pages, documents and the contract are all read', () => {
  for (const part of ['messages/en/', 'core/mail/', 'src/home.html', 'README.md', 'openapi/problems.yaml', 'hub.json'])
    expect(
      files.some((path) => path.includes(part)),
      part,
    ).toBe(true);
});

test('no text of the product has an old wording', () => {
  const found = files.flatMap((path) =>
    findIn(
      path,
      readFileSync(join(repositoryRoot, path), 'utf8'),
      INTERFACE.test(path) ? OLD_WORDINGS : everywhereRows,
    ),
  );
  expect(found).toEqual([]);
});
