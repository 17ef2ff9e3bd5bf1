import { cleanText } from './words/userText';

const MAX_GRAPHEMES = 80;
const MAX_BYTES = 180;

/** Text as the name of a file without its extension: lower case with hyphens, at most 80 graphemes, no path, no control or direction mark. */
export function slugOf(text: string): string {
  const slug = cleanText(text)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replace(/\.{2,}/g, '.');
  let name = '';
  let count = 0;
  const encoder = new TextEncoder();
  for (const { segment } of new Intl.Segmenter().segment(slug.replace(/^[-.]+/, ''))) {
    if (count++ === MAX_GRAPHEMES || encoder.encode(name + segment).length > MAX_BYTES) break;
    name += segment;
  }
  return name.replace(/[-.]+$/, '');
}
