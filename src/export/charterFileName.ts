import { type CharterDraft, plainText } from '../model';
import { cleanText } from './words/userText';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_GRAPHEMES = 80;
const MAX_BYTES = 180;

/**
 * A name under which any system can keep an export: the title and version in lower case with hyphens, at most 80
 * graphemes, no path, no control or direction mark, no reserved device name. `extension` comes without a dot.
 */
export function charterFileName(charter: CharterDraft, extension: string): string {
  const title = plainText(charter.title, charter.locale ?? 'en');
  const slug = slugOf([title, charter.version].filter(Boolean).join(' '));
  const safe =
    slug === '' || RESERVED.test(slug.split('.')[0] ?? '') ? `charter-${slug}`.replace(/-$/, '') : slug;
  return `${safe}.${extension.replace(/[^a-z0-9]/gi, '')}`;
}

function slugOf(text: string): string {
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
