import type { Decorator, Preview } from '@storybook/react-vite';
import { lazy, StrictMode, Suspense } from 'react';
import { configure } from 'storybook/test';
import '../src/theme/theme.css';
import { localeOf } from '../stories/support/CharterStage';
import './preview.css';
import { bookTheme } from './theme';

/** A busy machine gets the time it needs: how long a story waits for what it looks for is never what it tests. */
configure({ asyncUtilTimeout: 20_000 });

/** Puts a story where a host would: under the library's root class, in the chosen theme, density, language and direction. */
const inHost: Decorator = (Story, { globals, parameters }) => (
  <StrictMode>
    <div
      className={parameters.layout === 'fullscreen' ? 'ec-root stage' : 'ec-root stage stage-padded'}
      data-theme={globals.theme}
      data-density={globals.density}
      lang={localeOf(globals).code}
      dir={localeOf(globals).dir}
    >
      <Story />
    </div>
  </StrictMode>
);

/** Loaded where it is read: a story that runs as a test needs no page of documentation. */
const DocsPage = lazy(() => import('./DocsPage').then(({ DocsPage }) => ({ default: DocsPage })));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inHost],
  initialGlobals: { theme: 'light', density: 'comfortable', locale: 'en', direction: 'auto', access: 'edit' },
  globalTypes: {
    theme: {
      description: 'Colour theme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'contrast', title: 'High contrast' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'el', title: 'Ελληνικά' },
          { value: 'de', title: 'Deutsch' },
          { value: 'fr', title: 'Français' },
          { value: 'es', title: 'Español' },
          { value: 'ar', title: 'العربية' },
          { value: 'pseudo', title: 'Pseudo, long and right to left' },
        ],
      },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'Auto' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    access: {
      description: 'What the reader may do',
      toolbar: {
        icon: 'lock',
        dynamicTitle: true,
        items: [
          { value: 'edit', title: 'Edit' },
          { value: 'comment', title: 'Comment' },
          { value: 'view', title: 'View' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    docs: {
      theme: bookTheme,
      page: () => (
        <Suspense fallback={null}>
          <DocsPage />
        </Suspense>
      ),
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
    options: {
      storySort: {
        method: 'alphabetical',
        order: [
          'Welcome',
          'Foundations',
          ['Colour', 'Type', 'Space and radius', 'Icons', 'Elevation and focus', 'Motion'],
          'Workbench',
          ['Matrix', 'White label', 'Network', 'Data size', 'On a phone', 'On paper', 'Accessibility'],
          'Guides',
          [
            'Getting started',
            'Hosts',
            'Composing',
            'The metrics panel',
            'How the numbers are made',
            'Wiring storage',
            'Storing charters over HTTP',
            'Commenting',
            'Taking it along',
            'Theming',
            'Slots and your own components',
            'On your page',
            'Writing words',
            'Writing words in Greek',
            'Translating',
            'Extending',
            'Security',
            'To production',
          ],
          'Portal',
          'Provider',
          'Editor',
          'Sections',
          'Fields',
          'Composing',
          'Dialogs',
          'Metrics',
          [
            'Panel',
            'Controls',
            'Figures',
            'Source',
            'Charts',
            'Charts of an indicator',
            'Lead and lag',
            'Links',
            'Reading',
          ],
          'Viewer',
          'Governance',
          [
            'At a glance',
            'The life of a charter',
            'Signing',
            'Version history',
            'Version diff',
            'Changes since signed',
            'Review assistant',
            'Guidance',
            'Comments',
            'Reading',
          ],
          'Theming',
          ['Tokens', 'Your colour', 'Tenants'],
          'Your own components',
          'Save states',
          'Reliability in figures',
          'Accessibility',
          'Reference',
          'Decisions',
        ],
      },
    },
    viewport: {
      options: {
        phone: { name: 'Phone', styles: { width: '360px', height: '740px' } },
        tablet: { name: 'Tablet', styles: { width: '768px', height: '1024px' } },
        desktop: { name: 'Desktop', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
};

export default preview;
