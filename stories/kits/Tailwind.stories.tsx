import type { Meta, StoryObj } from '@storybook/react-vite';
import { type KitGlobals, KitStage, playKit } from './KitStage';
import { shadcnAppearance, shadcnClasses, shadcnComponents } from './shadcnComponents';
import { tailwindSheet } from './tailwind';

/** The editor in Tailwind: components as from shadcn/ui, and classes by part for what is not swapped. */
const meta = {
  title: 'Your own components/Tailwind',
  component: KitStage,
  args: { globals: {} },
} satisfies Meta<typeof KitStage>;

export default meta;

/** Mission and services; a service opens in a dialog of the kit. */
export const Sections: StoryObj<typeof meta> = {
  loaders: [async () => ({ sheet: await tailwindSheet(shadcnClasses) })],
  render: (_, { globals, loaded }: { globals: KitGlobals; loaded: Record<string, string> }) => (
    <>
      <style>{loaded.sheet}</style>
      <KitStage globals={globals} components={shadcnComponents} appearance={shadcnAppearance} />
    </>
  ),
  play: playKit({ button: 'size-9', textarea: 'shadow-xs', dialog: 'max-w-lg' }),
};
