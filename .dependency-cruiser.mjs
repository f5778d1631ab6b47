// Who may import whom, and from where to where inside a package: `npm run lint` fails on a circle, an import upward,
// or an import that the table does not allow. Types count like values.
import { packageRules } from './scripts/lint/packages.js';
import { roomRules } from './scripts/lint/rooms.js';

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'No circle of files, not even by types: what both need goes below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...packageRules,
    ...roomRules,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types are imports.
    tsPreCompilationDeps: true,
    // The workspace's packages, as they are to the outside: by the `exports` of their package.json.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
    doNotFollow: { path: 'node_modules' },
    // The samples in scripts/foreign import clients that a test generates; those in scripts/typings compile with packed packages.
    exclude: {
      // The host apps are copied out of the repository, and import what is installed there.
      path: [
        '^packages/[^/]+/dist/',
        '^packages/hosts/',
        '^(docs|[.]cache|storybook-static)/',
        '^scripts/(foreign/clients/[^/]+|typings/samples)/',
      ],
    },
  },
};
