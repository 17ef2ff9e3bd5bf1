import { createContext, useContext } from 'react';

/** Where things stand in a plot, in pixels of its drawing. */
export interface PlotScale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const ScaleContext = /* @__PURE__ */ createContext<PlotScale | undefined>(undefined);

/** Told the scale of each plot under it, so that a pointer over the plot means something. */
export const ScaleListener = /* @__PURE__ */ createContext<((scale: PlotScale) => void) | undefined>(
  undefined,
);

/** The scales of the plot around a mark. */
export function useScale(): PlotScale {
  const scale = useContext(ScaleContext);
  if (!scale) throw new Error('A mark was drawn outside a Plot.');
  return scale;
}
