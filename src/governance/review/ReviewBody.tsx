import { useMemo, useRef, useState } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { useCharter } from '../../editor/useCharter';
import { createCharterWords } from '../../export/words/createCharterWords';
import type { Locale } from '../../i18n';
import { useAnnounce } from '../../kit/Announcer';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import {
  type ChangeTrigger,
  recordReview,
  reviewFaults,
  reviewItems,
  serviceSuggestions,
  startReview,
  suggestedDecisions,
} from '../../lifecycle';
import { type Review, ReviewContext } from './ReviewContext';
import { ReviewForm } from './ReviewForm';
import { ReviewItems } from './ReviewItems';
import { ReviewOverview } from './ReviewOverview';
import { ReviewTake } from './ReviewTake';
import { useReviewDraft } from './reviewDrafts';
import { isReviewedAlike, whole } from './reviewedCharter';

export interface ReviewBodyProps {
  headingLevel: 1 | 2 | 3;
  reportLocale: Locale | undefined;
  url: string | undefined;
  isReadOnly: boolean;
}

/** Everything inside the assistant. Renders a `<div data-charter-part="editor-main">`, a column of sheets. */
export function ReviewBody({ headingLevel, reportLocale, url, isReadOnly }: ReviewBodyProps) {
  const intl = useIntl('ReviewAssistant');
  const slot = useSlot();
  const announce = useAnnounce();
  const { session, today } = useEditor('ReviewAssistant');
  const charter = useCharter(whole, isReviewedAlike);
  const state = useReviewDraft();
  const draft = isReadOnly ? undefined : state.draft;
  const [isAttempted, setAttempted] = useState(false);
  const [message, setMessage] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const now = today();
  const trigger = draft?.trigger;

  const review = useMemo((): Review => {
    const items = reviewItems(charter, { now });
    const services = trigger ? serviceSuggestions(trigger, charter, { now }) : [];
    return {
      words: createCharterWords(charter, intl, now),
      now,
      items,
      suggestions: new Map(suggestedDecisions(items).map((one) => [one.itemId, one])),
      services: new Map(services.map((one) => [one.serviceId, one])),
      isReadOnly,
      levels: [headingLevel, (headingLevel + 1) as 2 | 3 | 4, (headingLevel + 2) as 3 | 4 | 5],
    };
  }, [charter, intl, now, trigger, isReadOnly, headingLevel]);
  const faults = useMemo(
    () => (draft && isAttempted ? reviewFaults(charter, draft, { now }) : []),
    [charter, draft, now, isAttempted],
  );

  const say = (text: string) => {
    setMessage(text);
    announce(text);
    // After the next drawing, since what had the focus may be gone.
    requestAnimationFrame(() => heading.current?.focus());
  };
  const start = (because?: ChangeTrigger) => {
    const begun = startReview(charter, { now, newId: session.newId, trigger: because });
    const findings = because ? [intl.label('changeTrigger', because)] : [];
    setAttempted(false);
    setMessage('');
    state.setDraft({ ...begun, findings });
    requestAnimationFrame(() => heading.current?.focus());
  };
  const discard = () => {
    state.setDraft(undefined);
    say(intl.t('review.discarded'));
  };
  const record = () => {
    if (!draft) return;
    const result = recordReview(session.getSnapshot().charter, draft, { now });
    if (!result.ok) {
      setAttempted(true);
      announce(intl.t('review.not-recorded', { count: result.faults.length }));
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>('[aria-invalid], [data-invalid] input')?.focus(),
      );
      return;
    }
    session.insert('review/history', result.entry);
    session.edit('review/nextDue', result.nextDue);
    state.setDraft(undefined);
    say(
      intl.t('review.recorded', {
        count: result.entry.decisions?.length ?? 0,
        date: intl.date(result.entry.on ?? now),
        next: intl.date(result.nextDue ?? ''),
      }),
    );
  };

  return (
    <ReviewContext.Provider value={review}>
      <div ref={root} {...slot('editor-main')}>
        <ReviewOverview headingRef={heading} draft={draft} message={message} onStart={start} />
        <ReviewItems draft={draft} faults={faults} onDecide={state.editDecision} />
        {draft && (
          <ReviewForm
            draft={draft}
            faults={faults}
            onEdit={state.edit}
            onRecord={record}
            onDiscard={discard}
          />
        )}
        <ReviewTake charter={charter} reportLocale={reportLocale} url={url} />
      </div>
    </ReviewContext.Provider>
  );
}
