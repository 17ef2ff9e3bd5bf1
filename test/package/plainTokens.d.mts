/** A part of a token file with each colour, length and time as one text. */
export function plainTokens(node: unknown): unknown;
