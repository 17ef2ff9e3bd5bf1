import type { CharterDraft } from '../../model/charter';
import { isDate } from '../../model/dates';
import { hasText } from '../../model/text';
import { decision as decisions } from '../../model/vocabularies';
import type { DraftDecision, ReviewDraft } from './startReview';

/**
 * What keeps a review from being recorded, with what its words need.
 * - `no-date`, `before-charter` (`date` is the first day of the charter's period), `in-future`: the day it was held.
 * - `nobody-attended`: there are people to choose from, and nobody is. - `no-alignment`: nobody said whether it still fits.
 * - `no-decision`: there is something to decide about, and nothing is decided.
 * - `unknown-decision`, `no-owner`, `no-note`: of one decision. One to keep what is needs neither owner nor note.
 * - `decided-twice`: two decisions about one thing. - `next-not-after`: the next review is not after this one.
 */
export type ReviewFault =
  | { readonly code: 'no-date' | 'in-future'; readonly field: 'on' }
  | { readonly code: 'before-charter'; readonly field: 'on'; readonly date: string }
  | { readonly code: 'nobody-attended'; readonly field: 'attendees' }
  | { readonly code: 'no-alignment'; readonly field: 'alignment' }
  | { readonly code: 'no-decision'; readonly field: 'decisions' }
  | {
      readonly code: 'unknown-decision' | 'no-owner' | 'no-note' | 'decided-twice';
      readonly field: 'decisions';
      readonly decisionId: string;
    }
  | { readonly code: 'next-not-after'; readonly field: 'nextDue' };

/** Everything that keeps a review from being recorded on the day `now`, in the order of its fields; empty when nothing does. */
export function reviewFaults(
  charter: CharterDraft,
  draft: ReviewDraft,
  { now }: { now: string },
): ReviewFault[] {
  return [
    ...dateFaults(charter, draft, now),
    ...attendeeFaults(charter, draft),
    ...decisionFaults(charter, draft),
    ...(draft.alignment ? [] : [{ code: 'no-alignment', field: 'alignment' } as const]),
    ...(isDate(draft.nextDue ?? '') && (draft.nextDue ?? '') > (draft.on ?? '')
      ? []
      : [{ code: 'next-not-after', field: 'nextDue' } as const]),
  ];
}

function dateFaults({ period }: CharterDraft, { on = '' }: ReviewDraft, now: string): ReviewFault[] {
  if (!isDate(on)) return [{ code: 'no-date', field: 'on' }];
  if (period?.from !== undefined && on < period.from)
    return [{ code: 'before-charter', field: 'on', date: period.from }];
  return on > now ? [{ code: 'in-future', field: 'on' }] : [];
}

function attendeeFaults(
  { parties = [], stakeholders = [] }: CharterDraft,
  { attendees }: ReviewDraft,
): ReviewFault[] {
  const isAnybody = parties.length + stakeholders.length > 0;
  return isAnybody && attendees.length === 0 ? [{ code: 'nobody-attended', field: 'attendees' }] : [];
}

function decisionFaults({ indicators = [] }: CharterDraft, draft: ReviewDraft): ReviewFault[] {
  const taken = draft.decisions.filter(({ decision }) => decision !== undefined);
  if (taken.length === 0) {
    const isAnything = indicators.length > 0 || draft.decisions.length > 0;
    return isAnything ? [{ code: 'no-decision', field: 'decisions' }] : [];
  }
  return taken.flatMap((one, at) => {
    const isSecond = taken.slice(0, at).some(({ itemId }) => itemId === one.itemId);
    const code = isSecond ? 'decided-twice' : faultOf(one);
    return code ? [{ code, field: 'decisions', decisionId: one.id } as const] : [];
  });
}

function faultOf({ decision, ownerId, note }: DraftDecision) {
  if (!(decisions as readonly (string | undefined)[]).includes(decision)) return 'unknown-decision';
  if (decision === 'keep') return undefined;
  if (!hasText(note)) return 'no-note';
  return ownerId ? undefined : 'no-owner';
}
