import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkCsv } from './check.js';
import { findColumns } from './columns.js';
import { failedPath, FailedRows } from './failed-rows.js';
import { openCsv } from './read.js';

const folder = mkdtempSync(join(tmpdir(), 'roster-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sourceOf(content: string | Uint8Array) {
  const path = join(folder, 'people.csv');
  writeFileSync(path, content);
  return { path, name: 'people.csv' };
}

async function read(content: string | Uint8Array) {
  const rows: [number, ...string[]][] = [];
  for await (const { line, cells } of (await openCsv(sourceOf(content))).rows) rows.push([line, ...cells]);
  return rows;
}

const check = (content: string | Uint8Array) => checkCsv(sourceOf(content));

test('reads byte order mark, line endings, quotes and empty lines of spreadsheets; line numbers are those of an editor', async () => {
  const text =
    '\uFEFFemail;name\r\n\r\nann@x.org;"Ann\r\nArcher"\r\n;\r\nbob@x.org;"says ""hi""; often"\r\ncat@x.org;Cat';
  expect(await read(text)).toEqual([
    [1, 'email', 'name'],
    [3, 'ann@x.org', 'Ann\nArcher'],
    [6, 'bob@x.org', 'says "hi"; often'],
    [7, 'cat@x.org', 'Cat'],
  ]);
});

test.each([',', ';', '\t'])('a header with %j sets the separator of the rows', async (delimiter) => {
  expect(await read(`email${delimiter}"a,b;c"\nann@x.org${delimiter}1`)).toEqual([
    [1, 'email', 'a,b;c'],
    [2, 'ann@x.org', '1'],
  ]);
});

test('a line ending that is split between two chunks is one', async () => {
  const filler = 'x'.repeat(64 * 1024 - 'email\r\n,\r'.length);
  const rows = await read(`email,a\r\n${filler.slice(0, 60_000)},1\r\n${'y'.repeat(5_525)}\r\nann@x.org,2\r\n`);
  expect(rows.map(([line]) => line)).toEqual([1, 2, 3, 4]);
});

test.each([
  ['', 'people.csv is empty.'],
  ['email,role\nann@x.org,"viewer\nbob@x.org,viewer\n', 'a quote opened after line 1 is never closed'],
  ['email,role\nann@x.org,viewer\nan"n@x.org,viewer\n', 'there is a quote in the middle of a cell on line 3'],
  ['email,role\n"ann"@x.org,viewer\n', 'text follows a closing quote on line 2'],
  [`email,role\n"${'x'.repeat(100_000)}`, 'is longer than 64 kB; is a closing quote missing?'],
  [
    'email,name,role\na@x.org,Archer, Ann,viewer\nb@x.org,Bob,viewer\n',
    'rows with more cells than the 3 of its header: line 2 has 4.',
  ],
])('an invalid file is refused as a whole, with the line: %#', async (text, message) => {
  await expect(check(text)).rejects.toThrow(message);
});

test('a missing file, a folder, and a file that is not UTF-8 have clear messages', async () => {
  await expect(check(Buffer.from('email\nJ\xfcrgen', 'latin1'))).rejects.toThrow(
    'people.csv is not UTF-8. In a spreadsheet, save it as "CSV UTF-8".',
  );
  await expect(checkCsv({ path: join(folder, 'none.csv'), name: 'none.csv' })).rejects.toThrow(
    'There is no file none.csv.',
  );
  await expect(checkCsv({ path: folder, name: 'here' })).rejects.toThrow('here is a folder, not a file.');
});

test('a check counts the rows and hashes the content', async () => {
  const first = await check('email\na@x.org\n\nb@x.org\n');
  expect(first).toMatchObject({ rows: 2, headings: ['email'], delimiter: ',' });
  expect((await check('email\na@x.org\n\nb@x.org\n')).hash).toBe(first.hash);
  expect((await check('email\na@x.org\nc@x.org\n')).hash).not.toBe(first.hash);
});

test('columns are found in any order and spelling; a missing or duplicate one is named', () => {
  const find = (...headings: string[]) =>
    findColumns({ name: 'people.csv', headings }, { email: ['email'], role: ['role', 'roleid'] }, ['email', 'role']);
  expect(find('Role ID', 'Team', ' E-Mail').cell(['viewer', 'a', ' ann@x.org '], 'email')).toBe('ann@x.org');
  expect(() => find('email', 'rolle')).toThrow(
    'The first line of people.csv must name the column role; it has email, rolle.',
  );
  expect(() => find('email', 'E-MAIL', 'role')).toThrow(
    'The first line of people.csv names the column email more than once: "email" and "E-MAIL".',
  );
  expect(find('Team', 'email', '', 'Role', 'Role ID', 'Problem', 'Na\u001Bme').ignored).toEqual([
    'Team',
    'Role ID',
    'Na me',
  ]);
  expect(() => find('\u001B[2Jmail', 'role')).toThrow('it has [2Jmail, role.');
});

test.each([
  ['people.csv', 'people.failed.csv'],
  ['people.failed.csv', 'people.failed-2.csv'],
  ['lists/people.failed-2.csv', 'lists/people.failed-3.csv'],
  ['people', 'people.failed'],
])('refused rows of %s go to %s', (path, failed) => {
  expect(failedPath(path)).toBe(failed);
});

test('the file of refused rows runs no formula in a spreadsheet, and reads back unchanged', async () => {
  const path = join(folder, 'people.failed.csv');
  const headings = ['email', 'name', 'message'];
  const rows = [
    ['+ann@x.org', '=HYPERLINK("http://x")', 'old'],
    ["'+bob@x.org", '-1; "2"', ''],
    ['cat@x.org', "O'Hara", ''],
  ];
  for (let again = 0; again < 3; again += 1) {
    const failed = new FailedRows(path, { headings, delimiter: ';' });
    for (const [index, cells] of rows.entries()) await failed.add({ line: index + 2, cells }, 'address_taken', '@what');
    await failed.close();
  }
  expect(readFileSync(path, 'utf8').split('\r\n').slice(0, 2)).toEqual([
    '\uFEFF"email";"name";"line";"problem";"message"',
    `"'+ann@x.org";"'=HYPERLINK(""http://x"")";"2";"address_taken";"'@what"`,
  ]);
  for (const older of ['.bak', '.bak-2']) expect(readFileSync(path + older, 'utf8')).toBe(readFileSync(path, 'utf8'));
  expect(await read(readFileSync(path))).toEqual([
    [1, 'email', 'name', 'line', 'problem', 'message'],
    ...rows.map(([email, name], index) => [index + 2, email, name, String(index + 2), 'address_taken', '@what']),
  ]);
});

test.each([
  ['sep=;\r\nemail;role\r\nada@example.com;editor\r\n', ';'],
  ['sep=,\nemail,role\nada@example.com,editor\n', ','],
  ['\uFEFFSEP=|\nemail|role\nada@example.com|editor\n', '|'],
  ['sep=\t\nemail\trole\nada@example.com\teditor\n', '\t'],
])('a first line that names the separator is read as such: %j', async (text, delimiter) => {
  expect(await check(text)).toMatchObject({ rows: 1, headings: ['email', 'role'], delimiter });
  expect((await read(text)).at(-1)).toEqual([3, 'ada@example.com', 'editor']);
});

test.each(['utf-16le', 'utf-16be'])('the Unicode text of a spreadsheet is read: %s', async (encoding) => {
  const bytes = Buffer.from('\uFEFFemail\trole\r\nada@example.com\teditor\r\n', 'utf16le');
  if (encoding === 'utf-16be') bytes.swap16();
  expect(await read(bytes)).toEqual([
    [1, 'email', 'role'],
    [2, 'ada@example.com', 'editor'],
  ]);
});
