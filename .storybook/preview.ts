import '@roster-kit/components/define';
import './preview.css';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { pseudo } from '@roster-kit/components';
import manifest from '@roster-kit/components/custom-elements.json';
import { loadBackend, type Loaded, type RosterParameters } from './backend.js';

setCustomElementsManifest(manifest);

type Icon = Exclude<Extract<NonNullable<Preview['globalTypes']>[string]['toolbar'], object>['icon'], undefined>;

const toolbar = (title: string, icon: Icon, items: (string | { value: string; title: string })[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // Inline stories on a docs page would share one service worker and show each other's responses.
    docs: { story: { inline: false, height: '480px' } },
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
  },
  globalTypes: {
    theme: toolbar('Theme', 'sun', ['light', 'dark']),
    locale: toolbar('Locale', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'de', title: 'Deutsch' },
      { value: 'fr', title: 'Français' },
      { value: 'es', title: 'Español' },
      { value: 'tr', title: 'Türkçe' },
      { value: 'ar', title: 'العربية' },
      { value: 'pseudo', title: 'Longer texts (pseudo-locale)' },
    ]),
    direction: toolbar('Direction', 'paragraph', ['ltr', 'rtl']),
    density: toolbar('Density', 'component', ['compact', 'default', 'comfortable']),
    catalogue: toolbar('Catalogue', 'category', ['hub', 'flow']),
    role: toolbar('Role', 'user', [
      { value: '', title: 'Strongest role' },
      'owner',
      'editor',
      'viewer',
      'tester',
      'administrator',
    ]),
  },
  initialGlobals: { theme: 'light', locale: 'en', direction: 'ltr', density: 'default', catalogue: 'hub', role: '' },
  loaders: [(context) => loadBackend(context)],
  decorators: [
    (story, { globals, loaded, parameters }) => {
      document.documentElement.dir = globals['direction'] as string;
      document.documentElement.dataset['theme'] = globals['theme'] as string;
      const { client } = loaded as unknown as Loaded;
      if ((parameters['roster'] as RosterParameters | undefined)?.withoutProvider)
        return html`<div class="page">${story()}</div>`;
      return html`<roster-provider
        .client=${client}
        .messages=${globals['locale'] === 'pseudo' ? pseudo : undefined}
        locale=${globals['locale'] === 'pseudo' ? 'en' : (globals['locale'] as string)}
        density=${globals['density'] as string}
        ><div class="page">${story()}</div></roster-provider
      >`;
    },
  ],
};

export default preview;
