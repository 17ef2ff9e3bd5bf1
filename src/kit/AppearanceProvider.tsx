import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { CharterComponents } from './components';
import { type CharterAppearance, createSlot, plainSlot, type Slot } from './slots';

/** How a host dresses the parts; compared by identity, so keep each in a constant. */
export interface AppearanceProps {
  /** Classes and styles by part; they stand above the stylesheet and below `className`, `style` and `render` of one part. */
  appearance?: CharterAppearance;
  /** The host's own controls and dialog. */
  components?: CharterComponents;
  /** Takes `theme.css` off the parts below; their names stay. @default false */
  unstyled?: boolean;
}

interface Appearance {
  readonly slot: Slot;
  readonly components: CharterComponents;
  readonly root: { readonly className?: string; readonly 'data-unstyled'?: '' };
}

const AppearanceContext = /* @__PURE__ */ createContext<Appearance>({
  slot: plainSlot,
  components: {},
  root: { className: 'ec-root' },
});

/** Dresses the parts below it; what it is not given stays as it is around it. `CharterProvider` contains one. Renders no element. */
export function AppearanceProvider({
  appearance,
  components,
  unstyled,
  children,
}: AppearanceProps & { children?: ReactNode }) {
  const around = useContext(AppearanceContext);
  const value = useMemo(
    () => ({
      slot: appearance ? createSlot(appearance) : around.slot,
      components: components ? { ...around.components, ...components } : around.components,
      root: unstyled ? { 'data-unstyled': '' as const } : around.root,
    }),
    [around, appearance, components, unstyled],
  );
  return <AppearanceContext.Provider value={value}>{children}</AppearanceContext.Provider>;
}

/** What the host says of looks here. */
export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}

/** Gives the elements of a component their parts: `<p {...slot('row-title')}>`. */
export function useSlot(): Slot {
  return useAppearance().slot;
}

/** Selects the roots that `useAppearance().root` makes. */
export const ROOT = '.ec-root,[data-unstyled]';
