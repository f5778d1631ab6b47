import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { KEPT, sweepRules } from './retention.js';
import { tableNames } from './sql/connection/database.js';

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe('what is kept, and for how long', () => {
  test('P14: the README says of every table what the code does', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const section = /## What is kept, and for how long\n([^#]*)/.exec(readme)?.[1] ?? '';
    const rows = [...section.matchAll(/^\| `(\w+)` +\| (.*?) +\|$/gm)].map(([, table, kept]) => [table, kept]);
    expect(Object.fromEntries(rows)).toEqual(
      Object.fromEntries(Object.entries(KEPT).map(([table, kept]) => [snake(table), kept])),
    );
    expect(rows.map(([table]) => table).sort()).toEqual(tableNames.toSorted());
  });

  test('audit events are swept only where the host says after how many days', () => {
    const swept = (options: { auditKeptInDays?: number }) => sweepRules(options).map(({ table }) => table);
    expect(swept({})).not.toContain('auditEvents');
    expect(swept({ auditKeptInDays: 1 })).toContain('auditEvents');
  });
});
