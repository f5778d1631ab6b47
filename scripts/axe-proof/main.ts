import { resolve } from 'node:path';
import type { StorybookConfig } from '@storybook/web-components-vite';
import main from '../../.storybook/main.js';

// The project's Storybook with a single story, which breaks a rule of axe.
const config: StorybookConfig = { ...main, stories: ['./violation.stories.ts'] };
// The paths of static folders are relative to the folder of the configuration.
if (Array.isArray(main.staticDirs)) {
  config.staticDirs = main.staticDirs.map((entry) =>
    typeof entry === 'string' ? resolve('.storybook', entry) : { ...entry, from: resolve('.storybook', entry.from) },
  );
}

export default config;
