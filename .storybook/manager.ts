import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'enablement-charter',
    colorPrimary: '#3a4fb8',
    colorSecondary: '#3a4fb8',
  }),
});
