import { create } from 'storybook/theming';

/** The book's own frame, in the colours of the library: light or dark as the reader's system is. */
export const bookTheme = create(
  matchMedia('(prefers-color-scheme: dark)').matches
    ? {
        base: 'dark',
        brandTitle: 'enablement-charter',
        colorPrimary: '#9fb0ff',
        colorSecondary: '#7f94f5',
        appBg: '#141413',
        appContentBg: '#1d1d1b',
        appPreviewBg: '#141413',
        barBg: '#1d1d1b',
        textColor: '#f1efeb',
        appBorderRadius: 10,
      }
    : {
        base: 'light',
        brandTitle: 'enablement-charter',
        colorPrimary: '#3a4fb8',
        colorSecondary: '#3a4fb8',
        appBg: '#f6f6f4',
        appContentBg: '#ffffff',
        appPreviewBg: '#ffffff',
        barBg: '#ffffff',
        textColor: '#1c1b1a',
        appBorderRadius: 10,
      },
);
