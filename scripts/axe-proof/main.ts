import { resolve } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import main from '../../.storybook/main.js';

// The project's own Storybook, with nothing in it but a story that breaks a rule of axe.
const config: StorybookConfig = { ...main, stories: ['./violation.stories.ts'] };
// Static folders are named from the configuration's own folder.
if (Array.isArray(main.staticDirs)) {
  config.staticDirs = main.staticDirs.map((entry) =>
    typeof entry === 'string' ? resolve('.storybook', entry) : { ...entry, from: resolve('.storybook', entry.from) },
  );
}

export default config;
