import { createContext, type ElementType, useContext } from 'react';
import type { Slot } from './slots';

/** What the parts are told of looks. */
export interface Appearance {
  readonly slot: Slot;
  /** Components in the place of elements, by tag, `checkbox` and `dialog`. */
  readonly swaps: Readonly<Record<string, ElementType | undefined>>;
  /** Where the host wants dialogs. */
  readonly container: HTMLElement | null;
  /** What makes a root of an element: the class under which the stylesheet stands, or none. */
  readonly root: { readonly className?: string; readonly 'data-unstyled'?: '' };
}

export const AppearanceContext = /* @__PURE__ */ createContext<Appearance>({
  slot: (name) => ({ 'data-charter-part': name }),
  swaps: {},
  container: null,
  root: { className: 'ec-root' },
});

/** What the host says of looks here. */
export const useAppearance = (): Appearance => useContext(AppearanceContext);

/** Gives the elements of a component their parts: `<p {...slot('row-title')}>`. */
export const useSlot = (): Slot => useAppearance().slot;

/** Selects the elements that `root` made. */
export const ROOT = '.ec-root,[data-unstyled]';
