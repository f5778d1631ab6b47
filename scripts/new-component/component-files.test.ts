import { ESLint } from 'eslint';
import { format, resolveConfig } from 'prettier';
import { expect, onTestFinished, test } from 'vitest';
import { ScratchPackages } from '../checks/scratch-packages.js';
import { repositoryRoot } from '../lib/run.js';
import { componentFiles, componentNames } from './component-files.js';

const names = componentNames('user-badge');
const files = componentFiles(names);

test('one name gives the folder, the tag, the class and the title', () => {
  expect(names).toEqual({
    folder: 'user-badge',
    tag: 'roster-user-badge',
    className: 'RosterUserBadge',
    stem: 'UserBadge',
    constant: 'USER_BADGE_SELECT',
    title: 'User badge',
  });
});

test.each(['', 'UserBadge', 'user_badge', 'roster-user-badge', '../user', 'user-', '2fa'])(
  '"%s" is refused',
  (name) => {
    expect(() => componentNames(name)).toThrow('kebab-case');
  },
);

test('every component has the same seven files', () => {
  expect(Object.keys(files).sort()).toEqual(
    [
      'define.ts',
      'index.ts',
      'user-badge.events.ts',
      'user-badge.stories.ts',
      'user-badge.styles.ts',
      'user-badge.test.ts',
      'user-badge.ts',
    ].sort(),
  );
});

test('the files pass ESLint and Prettier', { timeout: 120_000 }, async () => {
  const eslint = new ESLint({ cwd: repositoryRoot });
  for (const [file, content] of Object.entries(files)) {
    const filePath = `${repositoryRoot}/packages/components/src/user-badge/${file}`;
    const [result] = await eslint.lintText(content, { filePath });
    expect(result?.messages, file).toEqual([]);
    const options = (await resolveConfig(filePath)) ?? {};
    expect(await format(content, { ...options, filepath: filePath })).toBe(content);
  }
});

test('the files keep the rules of dependency-cruiser', { timeout: 120_000 }, async () => {
  const packages = new ScratchPackages();
  onTestFinished(() => packages.remove());
  for (const [file, content] of Object.entries(files))
    packages.add(`packages/components/src/user-badge/${file}`, content);
  expect(await packages.check()).toEqual({ code: 0, violations: [] });
});
