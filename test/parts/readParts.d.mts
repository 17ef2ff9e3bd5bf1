/** A part as `stories/reference/parts.json` tells it. */
export interface Part {
  readonly name: string;
  /** Entry point that renders it; the first, when several do. */
  readonly entry: string;
  readonly elements: readonly string[];
  /** Its `data-*`. */
  readonly states: readonly string[];
  readonly components: readonly string[];
  /** Files of `src/theme` whose selectors name it. */
  readonly sheets: readonly string[];
}

export const partsFile: string;
export function readParts(): Part[];
export function readSheets(): Map<string, string[]>;
