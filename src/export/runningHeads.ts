import { cleanText, unmarked } from './words/userText';

/** Characters that a line has room for. */
const LONGEST = 80;

/** What stands in the margins of every printed page: title and version above, the number of the page below. */
export function runningHeads(title: string, version: string, dir: 'ltr' | 'rtl'): string {
  const [start, end] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const look = 'font: 400 8.5pt system-ui, sans-serif; color: #444;';
  return `@page {
  @top-${start} { content: ${cssString(title)}; ${look} }
  @top-${end} { content: ${cssString(version)}; ${look} }
  @bottom-${end} { content: counter(page) " / " counter(pages); ${look} }
}
`;
}

/** Text as a string of CSS: whatever is no letter, mark, digit or space is written by its number, so that nothing ends early. */
function cssString(text: string): string {
  const letters = [...cleanText(unmarked(text)).replace(/\s+/g, ' ').trim()];
  const line = letters.length > LONGEST ? [...letters.slice(0, LONGEST - 1), '…'] : letters;
  const escaped = line.map((char) =>
    /[\p{L}\p{M}\p{N} ]/u.test(char) ? char : `\\${char.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped.join('')}"`;
}
