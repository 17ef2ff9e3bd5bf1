import { addDays, type CharterDraft, lintRules, nextReviewDue } from '../../model';
import { stateOf } from './transitions';

/** What asks for attention while a charter stands as it does; derived, never stored. */
export type CharterFlag = 'review-due' | 'review-overdue' | 'stale-data';

/** Days before a review in which it is near. */
const NEAR = 14;

/** What a charter's calendar and figures ask for at `now` (`YYYY-MM-DD`); nothing once it binds nobody any more. */
export function charterFlags(
  charter: CharterDraft,
  { now }: { readonly now: string },
): readonly CharterFlag[] {
  const state = stateOf(charter);
  if (state === 'superseded' || state === 'archived' || state === 'rejected') return [];
  const today = now.slice(0, 10);
  const flags: CharterFlag[] = [];
  const due = nextReviewDue(charter);
  if (due !== undefined && due < today) flags.push('review-overdue');
  else if (due !== undefined && due <= addDays(today, NEAR)) flags.push('review-due');
  const context = { now: today, language: charter.locale ?? 'en', templates: new Set<string>() };
  if (lintRules['series-stale'].check(charter, context).length > 0) flags.push('stale-data');
  return flags;
}
