import { cleanText } from './words/userText';

const MAX_GRAPHEMES = 80;
const MAX_BYTES = 180;

/** Names of devices, which Windows opens in place of a file whatever the extension. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;

/**
 * A name under which any system can keep a download: the text in lower case with hyphens, at most 80 graphemes, no path, no
 * control or direction mark, no device name, then the extension, which comes without a dot. `kind` says what the file
 * is where the text alone makes no name: `chart`, `charter`.
 */
export function fileName(text: string, extension: string, kind: string): string {
  const slug = slugOf(text);
  const safe =
    slug === '' || RESERVED.test(slug.split('.')[0] ?? '') ? `${kind}-${slug}`.replace(/-$/, '') : slug;
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
  return name.replace(/(?<![-.])[-.]+$/, '');
}
