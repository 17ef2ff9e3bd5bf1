import type { CharterIntl } from '../i18n';
import { type CharterIssue, fieldName } from '../model';

/** Issues whose words point at the field they stand beside ("fill this in"). */
const pointing = new Set([
  'core-part-missing',
  'text-too-long',
  'list-too-long',
  'generic-text',
  'dangling-id',
  'assumption-expired',
]);

/** The words for an issue in a list away from its field: where they only point at the field, its name stands first. */
export function issueLine(intl: CharterIntl, issue: Pick<CharterIssue, 'code' | 'path' | 'params'>): string {
  const words = intl.issue(issue);
  const own = intl.find(`issue.${issue.code}.${issue.path.replaceAll('/', '.')}`);
  const field = intl.find(`field.${fieldName(issue.path)}`);
  if (own !== undefined || field === undefined || !pointing.has(issue.code)) return words;
  return intl.t('summary.line', { field, issue: words });
}
