import { type CharterDraft, plainText } from '../model';
import { slugOf } from './slugOf';

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

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
