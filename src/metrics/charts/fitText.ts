/** Pixels that a character takes in a drawing. */
const CHARACTER = 7.2;

/** As much of a text as has room in so many pixels. */
export function fitText(text: string, pixels: number): string {
  const most = Math.max(1, Math.floor(pixels / CHARACTER));
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** Pixels that a text takes. */
export function textWidth(text: string): number {
  return text.length * CHARACTER;
}
