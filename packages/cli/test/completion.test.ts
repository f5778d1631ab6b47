import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { scripts } from '../src/completion/scripts.js';
import { cliProgram } from './processes.js';
import { isInstalled, Terminal } from './terminal.js';

// Each Tab starts a process.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'roster-completion-'));
let env: Record<string, string>;

beforeAll(async () => {
  const [program] = await cliProgram(folder);
  const shortcut = join(folder, 'roster');
  writeFileSync(shortcut, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(shortcut, 0o755);
  for (const [shell, script] of Object.entries(scripts)) writeFileSync(join(folder, `completion.${shell}`), script);
  writeFileSync(join(folder, 'people.csv'), '');
  env = {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    ROSTER_CONFIG_DIR: folder,
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const interactive = {
  bash: { command: 'bash --norc --noprofile -i', ready: "PS1='ready> '; source completion.bash" },
  zsh: { command: 'zsh -f -i', ready: "PS1='ready> '; autoload -Uz compinit; compinit -u -D; source completion.zsh" },
};
const installed = ['bash', 'zsh', 'fish'].filter(isInstalled);

// `npm test` takes the shells of this machine; the proof installs those that are missing.
if (process.env['ROSTER_PROVE'] === 'long')
  test('every shell is here', () => expect(installed).toEqual(['bash', 'zsh', 'fish']));

describe.each(Object.entries(interactive).filter(([shell]) => installed.includes(shell)))(
  'in %s',
  (_, { command, ready }) => {
    test('Tab completes commands, options, operations, fields and files, and runs no word', async () => {
      const terminal = new Terminal(`cd ${folder} && ${command}`, env);
      terminal.type(`${ready}\n`);
      await terminal.shows(/ready> $/);
      for (const [typed, becomes] of [
        ['roster us', 'roster users '],
        ['roster users list --stat', 'roster users list --status '],
        ['roster users list --status=suspend', 'roster users list --status=suspended '],
        ['roster api grants.listBy', 'roster api grants.listByUser '],
        ['roster api users.list -f stat', 'roster api users.list -f status='],
        ['roster api users.list -f status=exp', 'roster api users.list -f status=expired '],
        ['roster invite --csv peo', 'roster invite --csv people.csv '],
      ] as const) {
        terminal.type(`${typed}\t`);
        await terminal.shows(new RegExp(becomes.replaceAll('.', '[.]')));
        terminal.type('\u0015');
      }
      terminal.type('roster users get $(touch evil) --js\t');
      await terminal.shows(/--json/);
      terminal.end();
      await terminal.ended;
      expect(existsSync(join(folder, 'evil'))).toBe(false);
    });
  },
);

if (installed.includes('fish'))
  test('in fish, Tab completes with descriptions, and runs no word', () => {
    const complete = (line: string) => {
      const source = `cd ${folder}; source completion.fish; complete -C '${line}'`;
      return execFileSync('fish', ['--no-config', '-c', source], { env, encoding: 'utf8' });
    };
    expect(complete('roster us')).toBe('users\tlist, show and change users\n');
    expect(complete('roster users list --status p')).toBe('pending\n');
    expect(complete('roster api users.list -f status=e')).toBe('status=expired\n');
    expect(complete('roster invite --csv peo')).toBe('people.csv\n');
    expect(complete('roster users get (touch evil) --js')).toBe(
      '--json\tone JSON object per line; errors are JSON too\n',
    );
    expect(existsSync(join(folder, 'evil'))).toBe(false);
  });
