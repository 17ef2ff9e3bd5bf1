import { Fragment, useState } from 'react';
import { useOptions } from '../../field/useOptions';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Input, Select, Textarea } from '../../kit/controls';
import type { ReviewDraft, ReviewFault } from '../../lifecycle';
import { fieldMeta, vocabularies } from '../../model';
import { DateBox } from './DateBox';
import { useReviewed } from './ReviewContext';
import { ReviewField } from './ReviewField';
import { ReviewSheet } from './ReviewSheet';

const ATTENDEES = /* @__PURE__ */ fieldMeta('review/history/id/attendees');

export interface ReviewFormProps {
  draft: ReviewDraft;
  faults: readonly ReviewFault[];
  onEdit: (fields: Partial<ReviewDraft>) => void;
  onRecord: () => void;
  onDiscard: () => void;
}

/** What a review concludes: when and with whom it was held, what was found, whether it still fits, and when next. */
export function ReviewForm({ draft, faults, onEdit, onRecord, onDiscard }: ReviewFormProps) {
  const slot = useSlot();
  const { words } = useReviewed();
  const { intl } = words;
  const { t } = intl;
  const people = useOptions(ATTENDEES).flatMap(({ options }) => options);
  const { attendees } = draft;
  const decided = draft.decisions.filter(({ decision }) => decision !== undefined).length;
  const errorOf = (field: ReviewFault['field']) => {
    const fault = faults.find((one) => one.field === field && !('decisionId' in one));
    if (!fault) return undefined;
    const date = fault.code === 'before-charter' ? words.date(fault.date) : '';
    return t(`review.fault.${fault.code}`, { date });
  };
  const noDecision = errorOf('decisions');
  return (
    <ReviewSheet title={t('review.close')}>
      <div {...slot('field-pair')}>
        <DateBox
          label={t('field.review.history.on')}
          error={errorOf('on')}
          value={draft.on}
          onChange={(on) => onEdit({ on })}
        />
        <DateBox
          label={t('field.review.nextDue')}
          error={errorOf('nextDue')}
          value={draft.nextDue}
          onChange={(nextDue) => onEdit({ nextDue })}
        />
      </div>
      {people.length > 0 && (
        <ReviewField
          isGroup
          label={t('field.review.history.attendees')}
          hint={t('field.review.history.attendees.hint')}
          error={errorOf('attendees')}
        >
          {({ 'aria-describedby': describedBy }) => (
            <div {...slot('field-control')} aria-describedby={describedBy}>
              {people.map(({ id, label }) => (
                <label key={id} {...slot('choice')}>
                  <Input
                    slotName="choice-box"
                    type="checkbox"
                    checked={attendees.includes(id)}
                    onChange={({ currentTarget }) =>
                      onEdit({
                        attendees: currentTarget.checked
                          ? [...attendees, id]
                          : attendees.filter((one) => one !== id),
                      })
                    }
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          )}
        </ReviewField>
      )}
      <ReviewField label={t('list.review.history.findings.heading')} hint={t('review.findings.hint')}>
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            dir="auto"
            value={draft.findings.map((text) => intl.text(text)).join('\n')}
            onChange={({ currentTarget }) => onEdit({ findings: currentTarget.value.split('\n') })}
          />
        )}
      </ReviewField>
      <ReviewField
        label={t('field.review.history.alignment')}
        hint={t('field.review.history.alignment.hint')}
        error={errorOf('alignment')}
      >
        {(control) => (
          <Select
            {...control}
            value={draft.alignment ?? ''}
            onChange={({ currentTarget }) => onEdit({ alignment: currentTarget.value || undefined })}
          >
            <option value="">{t('field-ui.choose')}</option>
            {vocabularies.alignment.map((one) => (
              <option key={one} value={one}>
                {intl.label('alignment', one)}
              </option>
            ))}
          </Select>
        )}
      </ReviewField>
      {noDecision && (
        <p {...slot('field-error')} data-severity="error">
          {noDecision}
        </p>
      )}
      <Buttons onRecord={onRecord} onDiscard={onDiscard}>
        {t('review.decided-count', { count: decided, total: draft.decisions.length })}
      </Buttons>
    </ReviewSheet>
  );
}

interface ButtonsProps extends Pick<ReviewFormProps, 'onRecord' | 'onDiscard'> {
  children: string;
}

/**
 * Records the review, or discards it once that is confirmed; the two rows share no button, so that pressing twice does not
 * discard. Renders a `<div data-charter-part="step-buttons">`.
 */
function Buttons({ onRecord, onDiscard, children }: ButtonsProps) {
  const slot = useSlot();
  const { t } = useReviewed().words.intl;
  const [isAsking, setAsking] = useState<boolean>();
  return (
    <div {...slot('step-buttons')}>
      {isAsking ? (
        <Fragment key="ask">
          <span>{t('review.discard.sure')}</span>
          <Button variant="danger" onClick={onDiscard}>
            {t('review.discard.yes')}
          </Button>
          <Button autoFocus onClick={() => setAsking(false)}>
            {t('review.discard.no')}
          </Button>
        </Fragment>
      ) : (
        <Fragment key="act">
          <span>{children}</span>
          <Button variant="quiet" autoFocus={isAsking === false} onClick={() => setAsking(true)}>
            {t('review.discard')}
          </Button>
          <Button variant="primary" onClick={onRecord}>
            {t('review.record')}
          </Button>
        </Fragment>
      )}
    </div>
  );
}
