import { type CharterDraft, plainText } from '../model';
import { fileName } from './fileName';

/**
 * A name under which any system can keep an export: the title and version in lower case with hyphens, at most 80
 * graphemes, no path, no control or direction mark, no reserved device name. `extension` comes without a dot.
 */
export function charterFileName(charter: CharterDraft, extension: string): string {
  const title = plainText(charter.title, charter.locale ?? 'en');
  return fileName([title, charter.version].filter(Boolean).join(' '), extension, 'charter');
}
