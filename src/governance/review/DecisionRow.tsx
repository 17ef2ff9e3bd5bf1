import { memo, useId, useRef } from 'react';
import { decisionWord, suggestionWords } from '../../export/words/reviewWords';
import { unmarked } from '../../export/words/userText';
import { useAnnounce } from '../../kit/Announcer';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { RadioChoice } from '../../kit/RadioChoice';
import type { DraftDecision, ReviewFault } from '../../lifecycle';
import { vocabularies } from '../../model';
import { DecisionFields } from './DecisionFields';
import { ItemFacts } from './ItemFacts';
import { useReviewed } from './ReviewContext';
import { ServiceFacts } from './ServiceFacts';

export interface DecisionRowProps {
  decision: DraftDecision;
  /** What keeps it from being recorded. */
  fault: ReviewFault['code'] | undefined;
  onDecide: (id: string, fields: Partial<DraftDecision>) => void;
}

const UNDECIDED = '';

/**
 * One thing to decide about: what the figures say, what they suggest, and the decision with its note and owner.
 * Renders an `<li ref={row} data-charter-part="list-item">` with `data-decision`. Renders again only when its own decision changes.
 */
export const DecisionRow = /* @__PURE__ */ memo(function DecisionRow(props: DecisionRowProps) {
  const slot = useSlot();
  const { decision, onDecide } = props;
  const { words, items, services, suggestions, levels } = useReviewed();
  const announce = useAnnounce();
  const row = useRef<HTMLLIElement>(null);
  const nameId = useId();
  const { intl } = words;
  const { id, topicId } = decision;
  const item = items.find(({ indicator }) => indicator.id === topicId);
  const service = services.get(topicId);
  const suggestion = suggestions.get(topicId);
  const name = unmarked(words.name(topicId));
  const Heading = `h${levels[2]}` as const;
  const suggested = service ? suggestedFor(service.action) : suggestion?.decision;
  const decide = (next: string) => onDecide(id, { decision: next === UNDECIDED ? undefined : next });
  const use = () => {
    if (!suggested) return;
    decide(suggested);
    announce(intl.t('review.used', { item: name, decision: intl.label('decision', suggested) }));
    // The button has done its work and goes.
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('input:checked')?.focus());
  };
  return (
    <li ref={row} {...slot('list-item')} data-decision={decision.decision}>
      <div {...slot('row-fields')}>
        <Heading {...slot('row-title')} id={nameId}>
          {name}
        </Heading>
        {item && <ItemFacts item={item} />}
        {service && <ServiceFacts suggestion={service} />}
        {(suggestion || suggested) && (
          <div data-kind="text" {...slot('panel-caveat')}>
            <p>
              {service && suggested
                ? intl.t('review.suggested', { decision: decisionWord(words, suggested) })
                : suggestion && unmarked(suggestionWords(words, suggestion))}
            </p>
            {suggested && suggested !== decision.decision && (
              <Button variant="quiet" aria-describedby={nameId} onClick={use}>
                {intl.t('review.use')}
              </Button>
            )}
          </div>
        )}
        <RadioChoice
          legend={intl.t('review.decision-of', { item: name })}
          options={[UNDECIDED, ...vocabularies.decision].map((one) => ({
            id: one,
            label: one === UNDECIDED ? intl.t('review.undecided') : intl.label('decision', one),
          }))}
          value={decision.decision ?? UNDECIDED}
          onChange={decide}
        />
        {decision.decision && <DecisionFields {...props} />}
      </div>
    </li>
  );
});

/** What a service's suggestion decides; to look at one decides nothing. */
function suggestedFor(action: 'add' | 'change' | 'look') {
  return action === 'look' ? undefined : action;
}
