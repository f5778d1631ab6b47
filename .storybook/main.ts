import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/components/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The worker of the mocks, straight from its package.
  staticDirs: [{ from: '../packages/mocks/node_modules/msw/lib', to: '/' }],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
};

export default config;
