import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { componentFiles, componentNames } from './component-files.js';
import { repositoryRoot } from './run.js';

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

test('a component is the six files that every component is', () => {
  expect(Object.keys(files).sort()).toEqual(
    [
      'define.ts',
      'user-badge.events.ts',
      'user-badge.stories.ts',
      'user-badge.styles.ts',
      'user-badge.test.ts',
      'user-badge.ts',
    ].sort(),
  );
});

test('what is written keeps the lint rules', async () => {
  const eslint = new ESLint({ cwd: repositoryRoot });
  for (const [file, content] of Object.entries(files)) {
    const filePath = `${repositoryRoot}/packages/components/src/user-badge/${file}`;
    const [result] = await eslint.lintText(content, { filePath });
    expect(result?.messages, file).toEqual([]);
  }
});
