import { useDeferredValue, useId, useMemo } from 'react';
import { useSlot } from '../../kit/appearance';
import { Input } from '../../kit/controls';
import { part } from '../../kit/part';
import { useControlled } from '../../kit/useControlled';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { lookUp } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { GuidanceSheet, type HeadingLevel } from './GuidanceSheet';
import { LookupAnswer } from './LookupAnswer';
import { useReading } from './useReading';

export type ScopeLookupProps = PartProps<
  'section',
  { verdict: string },
  {
    charter: CharterDraft;
    /** What is asked, for a host that keeps it, in an address for instance. */
    question?: string;
    /** What is asked first. @default nothing */
    defaultQuestion?: string;
    onQuestionChange?: (question: string) => void;
    /** The address under which this question is asked again, for a link to share. @default no link */
    linkTo?: (question: string) => string;
    /** Takes a question that the charter does not answer, for the host to keep. @default no button */
    onNote?: (question: string) => void;
    /** Level of the heading. @default 2 */
    headingLevel?: HeadingLevel;
  }
>;

/**
 * "Is this ours?": a search field that answers from the scope and the services of a charter, with the places that say so,
 * and whom to ask where nothing does. Needs no more than an `IntlProvider`; the answer is spoken politely.
 * Renders a `<section data-charter-part="scope-lookup">` with `data-verdict`.
 */
export const ScopeLookup = /* @__PURE__ */ part<HTMLElement, ScopeLookupProps>(function ScopeLookup(
  { charter, question, defaultQuestion = '', onQuestionChange, linkTo, onNote, headingLevel = 2, ...props },
  ref,
) {
  const slot = useSlot();
  const words = useReading('ScopeLookup', charter);
  const { intl } = words;
  const id = useId();
  const [asked, setAsked] = useControlled(question, defaultQuestion, onQuestionChange);
  const settled = useDeferredValue(asked.trim());
  const result = useMemo(() => lookUp(charter, settled, intl), [charter, settled, intl]);
  return usePartElement('section', props, {
    ref: ref as never,
    slot: 'scope-lookup',
    state: { verdict: result.verdict },
    props: {
      'aria-labelledby': id,
      children: (
        <GuidanceSheet
          headingId={id}
          headingLevel={headingLevel}
          title={intl.t('guidance.lookup')}
          question={intl.t('guidance.lookup.question')}
        >
          <div {...slot('field')}>
            <label htmlFor={`${id}c`} {...slot('field-label')}>
              {intl.t('guidance.lookup.field')}
            </label>
            <p id={`${id}h`} {...slot('field-description')}>
              {intl.t('guidance.lookup.hint')}
            </p>
            <Input
              id={`${id}c`}
              type="search"
              dir="auto"
              autoComplete="off"
              aria-describedby={`${id}h`}
              value={asked}
              onChange={(event) => setAsked(event.currentTarget.value)}
            />
          </div>
          <LookupAnswer question={settled} result={result} words={words} linkTo={linkTo} onNote={onNote} />
        </GuidanceSheet>
      ),
    },
  });
});
