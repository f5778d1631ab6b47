import lit from 'eslint-plugin-lit';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {
  componentGlobals,
  componentSyntax,
  coreGlobals,
  sdkGlobals,
  testSyntax,
  unsafeSyntax,
} from './scripts/lint/restrictions.js';

const sources = (area) => `packages/${area}/**/*.ts`;

/** Files that only run in a test or in Storybook. */
const testFiles = [
  ...['test', 'suite', 'stories', 'fixture', 'test-d'].map((kind) => `**/*.${kind}.ts`),
  'packages/*/test/**/*.ts',
  'packages/*/proofs/**/*.ts',
  'packages/*/src/testing/**/*.ts',
];

const portable = ['server/src/core', 'server/src/store/memory'].map(sources);

export default tseslint.config(
  { ignores: ['**/dist/', '**/generated/', 'docs/', 'storybook-static/', '**/.cache/', '**/.data/', 'coverage/'] },
  {
    files: ['**/*.{js,mjs,mts,ts}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 320],
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...testSyntax, ...unsafeSyntax],
      'prefer-const': 'error',
      // One block without blank lines: what runs on import, Node's own, packages, the workspace's, relative ones.
      'simple-import-sort/imports': [
        'error',
        { groups: [['^\\u0000', '^node:', '^(?!@roster-kit/)@?\\w', '^@roster-kit/', '^', '^\\.']] },
      ],
      'simple-import-sort/exports': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['policy', 'sdk', 'components'].map((name) => `packages/${name}/src/**/*.ts`),
    ignores: testFiles,
    rules: { 'no-console': 'error' },
  },
  {
    // The names that React, Solid, Svelte and Vue give an application's elements are extended in their own modules.
    files: ['packages/components/src/frameworks/*.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
    },
  },
  { files: ['packages/sdk/src/**/*.ts'], ignores: testFiles, rules: { 'no-restricted-globals': sdkGlobals } },
  { files: portable, ignores: testFiles, rules: { 'no-restricted-globals': coreGlobals, 'no-console': 'error' } },
  // Nothing else tells a developer why the texts are not in the language they asked for.
  { files: ['packages/components/src/provider/texts.ts'], rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    files: [sources('components')],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/lifecycle-super': 'error',
    },
  },
  {
    files: [sources('components')],
    ignores: testFiles,
    rules: {
      'no-restricted-globals': componentGlobals,
      'no-restricted-syntax': ['error', ...testSyntax, ...unsafeSyntax, ...componentSyntax],
    },
  },
);
