import type { CharterDraft, ReviewEntry } from '../../model/charter';
import { hasText, type LocalizedText } from '../../model/text';
import { lastReview } from './reviewDates';
import { type ReviewFault, reviewFaults } from './reviewFaults';
import type { DraftDecision, ReviewDraft } from './startReview';

/** A recorded review, or the first of the faults that keep it from being recorded, and all of them. */
export type RecordedReview =
  | {
      readonly ok: true;
      readonly charter: CharterDraft;
      /** What was added at the end of `review/history`. */
      readonly entry: ReviewEntry;
      /** What `review/nextDue` says now. */
      readonly nextDue: string | undefined;
    }
  | { readonly ok: false; readonly reason: ReviewFault['code']; readonly faults: readonly ReviewFault[] };

/**
 * Records a review that was held: the decisions taken, attendees, findings, the verdict on alignment, the version it
 * looked at, and when the next one is due. What nobody decided about is left out. A review recorded late, older than the
 * newest, leaves the next date as it is. The charter itself is not changed; nor are services, targets or links.
 */
export function recordReview(
  charter: CharterDraft,
  draft: ReviewDraft,
  { now }: { now: string },
): RecordedReview {
  const faults = reviewFaults(charter, draft, { now });
  const [first] = faults;
  if (first) return { ok: false, reason: first.code, faults };
  const entry = entryOf(charter, draft);
  const newest = lastReview(charter)?.on ?? '';
  const nextDue = (draft.on ?? '') < newest ? charter.review?.nextDue : draft.nextDue;
  const history = [...(charter.review?.history ?? []), entry];
  return {
    ok: true,
    charter: { ...charter, review: { ...charter.review, history, ...(nextDue && { nextDue }) } },
    entry,
    nextDue,
  };
}

function entryOf({ version }: CharterDraft, draft: ReviewDraft): ReviewEntry {
  const { id, on, alignment, attendees } = draft;
  const findings = draft.findings.filter(hasText).map((text, at) => ({ id: `finding-${at + 1}`, text }));
  const decisions = draft.decisions.filter(({ decision }) => decision !== undefined).map(decisionOf);
  return {
    id,
    on,
    ...(attendees.length > 0 && { attendees: [...attendees] }),
    ...(version !== undefined && { version }),
    alignment,
    ...(findings.length > 0 && { findings }),
    ...(decisions.length > 0 && { decisions }),
  };
}

function decisionOf({ id, itemId, decision, note, ownerId }: DraftDecision) {
  return { id, itemId, decision, ...textOf(note), ...(ownerId && { ownerId }) };
}

function textOf(note: LocalizedText | undefined) {
  return hasText(note) ? { note } : {};
}
