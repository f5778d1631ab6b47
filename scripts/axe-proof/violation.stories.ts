import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'Proof' };
export default meta;

/** A button without a name. */
export const Violation: StoryObj = { render: () => document.createElement('button') };
