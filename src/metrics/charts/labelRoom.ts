/** Pixels between the end of a line and its words, which leave the cursor's ring free. */
export const BESIDE = 13;

/** Pixels that a character of a label takes at most. */
const CHARACTER = 7.5;
const SPACE = 6;

/** Pixels that the longest label of a drawing needs, one character longer than what it shows now, and a space beside it. */
export function labelRoom(labels: readonly string[]): number {
  return Math.ceil((labels.reduce((most, { length }) => Math.max(most, length), 0) + 1) * CHARACTER) + SPACE;
}
