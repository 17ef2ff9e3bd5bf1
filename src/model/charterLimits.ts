/** Bounds that a charter from outside must keep before anything else looks at it. */
export const charterLimits = {
  /** Bytes of UTF-8 text: 5 MiB. */
  bytes: 5_242_880,
  /** Levels of nesting. */
  depth: 100,
  /** Objects, lists and values together. */
  nodes: 200_000,
  /** Characters of one text. */
  text: 1_000_000,
  /** Items of one list. */
  list: 10_000,
} as const;
