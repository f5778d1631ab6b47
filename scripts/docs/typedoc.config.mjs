import { OptionDefaults } from 'typedoc';
import { load } from './plugin.mjs';

/** `npm run docs`: the reference of the packages that scripts call, from their docstrings. */
export default {
  name: 'Roster Kit',
  entryPointStrategy: 'packages',
  entryPoints: ['../../packages/sdk', '../../packages/policy'],
  packageOptions: {
    readme: 'README.md',
    tsconfig: '../../scripts/docs/tsconfig.json',
    // Types have a check of their own.
    skipErrorChecking: true,
    disableSources: true,
    blockTags: [...OptionDefaults.blockTags, '@description'],
  },
  plugin: [load],
  readme: '../../packages/sdk/README.md',
  out: '../../docs/api',
  treatWarningsAsErrors: true,
};
