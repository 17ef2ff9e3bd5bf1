import { type ReactNode, useMemo } from 'react';
import { AppearanceContext, useAppearance } from './appearance';
import type { CharterComponents } from './components';
import { type CharterAppearance, createSlot } from './slots';

/** How a host dresses the parts; compared by identity, so keep each in a constant. */
export interface AppearanceProps {
  /** Classes and styles by part; they stand above the stylesheet and below `className`, `style` and `render` of one part. */
  appearance?: CharterAppearance;
  /** The host's own controls and dialog. */
  components?: CharterComponents;
  /** Takes `theme.css` off the parts below; their names stay. @default false */
  unstyled?: boolean;
  /** Where dialogs open. @default the nearest root: editor, panel, or what has the class `ec-root` */
  portalContainer?: HTMLElement | null;
}

/** Dresses the parts below it; what it is not given stays as it is around it. `CharterProvider` contains one. Renders no element. */
export function AppearanceProvider({
  appearance,
  components,
  unstyled,
  portalContainer,
  children,
}: AppearanceProps & { children?: ReactNode }) {
  const around = useAppearance();
  const value = useMemo(
    () => ({
      slot: appearance ? createSlot(appearance) : around.slot,
      swaps: components ? { ...around.swaps, ...byTag(components) } : around.swaps,
      container: portalContainer ?? around.container,
      root: unstyled ? { 'data-unstyled': '' as const } : around.root,
    }),
    [around, appearance, components, unstyled, portalContainer],
  );
  return <AppearanceContext.Provider value={value}>{children}</AppearanceContext.Provider>;
}

/** `Button` is what stands for a `<button>`. */
function byTag(components: CharterComponents) {
  return Object.fromEntries(Object.entries(components).map(([name, own]) => [name.toLowerCase(), own]));
}
