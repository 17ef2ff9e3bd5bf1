/// <reference types="vite/client" />
import { Theme } from '@radix-ui/themes';
import sheet from '@radix-ui/themes/styles.css?inline';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type KitGlobals, KitStage, playKit } from './KitStage';
import { radixThemesComponents } from './radixThemesComponents';

/** The editor in Radix Themes: its buttons, boxes and dialog, and our tokens set to its own for the rest. */
const meta = {
  title: 'Your own components/Radix Themes',
  component: KitStage,
  args: { globals: {} },
} satisfies Meta<typeof KitStage>;

export default meta;

/** What we draw ourselves takes the kit's colours and corners. */
const tokens = `.in-radix {
  --ec-surface: var(--color-panel-solid);
  --ec-ink: var(--gray-12);
  --ec-line: var(--gray-6);
  --ec-line-strong: var(--gray-9);
  --ec-accent: var(--accent-11);
  --ec-accent-text: var(--accent-11);
  --ec-focus: var(--accent-9);
  --ec-radius-1: var(--radius-2);
}`;

/** Mission and services; a service opens in the dialog of Radix Themes. */
export const Sections: StoryObj<typeof meta> = {
  render: (_, { globals }: { globals: KitGlobals }) => (
    <>
      <style>{sheet + tokens}</style>
      <Theme
        className="in-radix"
        appearance={globals.theme === 'dark' ? 'dark' : 'light'}
        accentColor="indigo"
        hasBackground={false}
      >
        <KitStage globals={globals} components={radixThemesComponents} />
      </Theme>
    </>
  ),
  play: playKit({ button: 'rt-IconButton', textarea: 'rt-TextAreaInput', dialog: 'rt-DialogContent' }),
};
