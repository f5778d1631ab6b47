import { OptionDefaults } from 'typedoc';
import { load } from './plugin.mjs';

/** `npm run docs` makes the reference of the packages that scripts use, from their docstrings. */
export default {
  name: 'Roster Kit',
  entryPointStrategy: 'packages',
  entryPoints: ['../../packages/sdk', '../../packages/policy'],
  packageOptions: {
    readme: 'README.md',
    tsconfig: '../../scripts/docs/tsconfig.json',
    // The types step checks types.
    skipErrorChecking: true,
    disableSources: true,
    blockTags: [...OptionDefaults.blockTags, '@description'],
  },
  plugin: [load],
  readme: '../../packages/sdk/README.md',
  out: '../../docs/api',
  treatWarningsAsErrors: true,
};
