import { useId, useRef, useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { Textarea } from '../kit/controls';
import { Dialog } from '../kit/Dialog';
import { useIntl } from '../kit/IntlProvider';
import type { IndicatorLink } from '../model';
import { hasText, withText } from '../model/text';
import { belief as beliefs } from '../model/vocabularies';
import { useMetricsPanel } from './PanelContext';
import { nameOf } from './sentences';
import { Warning } from './Warning';

export interface BeliefDialogProps {
  link: IndicatorLink;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Decides what people believe about a link, never without a reason; leaving it in any other way keeps nothing. */
export function BeliefDialog({ link, open, onOpenChange }: BeliefDialogProps) {
  const { charter } = useMetricsPanel('BeliefDialog');
  const intl = useIntl('BeliefDialog');
  const name = (id: string | undefined) =>
    nameOf(
      charter.indicators?.find((one) => one.id === id),
      intl,
    );
  const decision = useDecision(link, () => onOpenChange(false));
  return (
    <Dialog
      title={intl.t('panel.belief.title')}
      description={intl.t('panel.belief.about', {
        leading: name(link.leadingId),
        lagging: name(link.laggingId),
      })}
      open={open}
      onOpenChange={(next) => {
        if (!next) decision.forget();
        onOpenChange(next);
      }}
      actions={
        <>
          <Button
            onClick={() => {
              decision.forget();
              onOpenChange(false);
            }}
          >
            {intl.t('common.cancel')}
          </Button>
          <Button variant="primary" onClick={decision.record}>
            {intl.t('panel.belief.record')}
          </Button>
        </>
      }
    >
      <BeliefFields decision={decision} />
    </Dialog>
  );
}

type Problem = 'choose' | 'reason' | 'same-reason';
type Decision = ReturnType<typeof useDecision>;

/** What is being decided, as long as it is not recorded. */
function useDecision(link: IndicatorLink, done: () => void) {
  const { asOf, edits } = useMetricsPanel('BeliefDialog');
  const intl = useIntl('BeliefDialog');
  const before = { belief: link.belief ?? '', reason: intl.text(link.beliefReason) };
  const [draft, setDraft] = useState<Partial<typeof before>>({});
  const [problem, setProblem] = useState<Problem>();
  const reasonBox = useRef<HTMLTextAreaElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const { belief, reason } = { ...before, ...draft };
  const problemNow = (): Problem | undefined => {
    if (!belief) return 'choose';
    if (!hasText(reason)) return 'reason';
    return belief !== before.belief && reason.trim() === before.reason.trim() ? 'same-reason' : undefined;
  };
  return {
    belief,
    reason,
    problem,
    reasonBox,
    choices,
    change: (next: Partial<typeof before>) => {
      setDraft({ ...draft, ...next });
      setProblem(undefined);
    },
    forget: () => {
      setDraft({});
      setProblem(undefined);
    },
    record: () => {
      const found = problemNow();
      setProblem(found);
      if (found)
        return (found === 'choose' ? choices.current?.querySelector('input') : reasonBox.current)?.focus();
      const beliefReason = withText(link.beliefReason, intl.code, reason.trim());
      edits.onLinkChange?.(link.id, { belief, beliefReason, decidedOn: asOf.slice(0, 10) });
      setDraft({});
      done();
    },
  };
}

function BeliefFields({ decision }: { decision: Decision }) {
  const intl = useIntl('BeliefDialog');
  const slot = useSlot();
  const id = useId();
  const { belief, reason, problem, change, reasonBox, choices } = decision;
  const ofReason = problem === 'reason' || problem === 'same-reason';
  const error = problem && (
    <Warning id={`${id}error`} severity="error">
      {intl.t(`panel.belief.error.${problem}`)}
    </Warning>
  );
  return (
    <>
      <fieldset {...slot('field')} aria-describedby={problem === 'choose' ? `${id}error` : undefined}>
        <legend {...slot('field-label')}>{intl.t('field.links.belief')}</legend>
        {problem === 'choose' && error}
        <div ref={choices}>
          {beliefs.map((each) => (
            <div key={each}>
              <label {...slot('choice')}>
                <input
                  type="radio"
                  name={id}
                  value={each}
                  checked={each === belief}
                  aria-describedby={`${id}${each}`}
                  onChange={() => change({ belief: each })}
                />
                {intl.label('belief', each)}
              </label>{' '}
              <span id={`${id}${each}`} {...slot('fine-print')}>
                {intl.t(`panel.belief.means.${each}`)}
              </span>
            </div>
          ))}
        </div>
      </fieldset>
      <div {...slot('field')}>
        <label htmlFor={`${id}reason`} {...slot('field-label')}>
          {intl.t('field.links.beliefReason')}
        </label>
        <p id={`${id}hint`} {...slot('field-description')}>
          {intl.t('field.links.beliefReason.hint')}
        </p>
        {ofReason && error}
        <Textarea
          ref={reasonBox}
          id={`${id}reason`}
          data-invalid={ofReason ? '' : undefined}
          aria-invalid={ofReason || undefined}
          aria-describedby={ofReason ? `${id}hint ${id}error` : `${id}hint`}
          required
          value={reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
