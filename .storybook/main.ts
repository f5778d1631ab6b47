import type { StorybookConfig } from '@storybook/web-components-vite';
import { browserDependencies } from '../scripts/lib/browser-dependencies.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/components/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The service worker of the mocks.
  staticDirs: [{ from: '../packages/mocks/node_modules/msw/lib', to: '/' }],
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: { ...vite.optimizeDeps, include: [...(vite.optimizeDeps?.include ?? []), ...browserDependencies] },
  }),
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
};

export default config;
