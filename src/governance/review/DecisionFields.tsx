import { unmarked } from '../../export/words/userText';
import { useOptions } from '../../field/useOptions';
import { Select, Textarea } from '../../kit/controls';
import { fieldMeta } from '../../model';
import type { DecisionRowProps } from './DecisionRow';
import { OptionGroups } from './OptionGroups';
import { useReviewed } from './ReviewContext';
import { ReviewField } from './ReviewField';

const OWNER = /* @__PURE__ */ fieldMeta('review/history/id/decisions/id/ownerId');

/** What belongs to a decision that is taken: what it is about, who carries it out, why and what happens next. */
export function DecisionFields({ decision, fault, onDecide }: DecisionRowProps) {
  const { words, items } = useReviewed();
  const { t } = words.intl;
  const { id, topicId, itemId, ownerId = '', note } = decision;
  const item = items.find(({ indicator }) => indicator.id === topicId);
  const subjects = [topicId, ...(item?.serviceIds ?? []), ...(item?.audienceIds ?? [])];
  const owners = useOptions(OWNER);
  const error = fault && t(`review.fault.${fault}`);
  const isAbout = fault === 'decided-twice' || fault === 'unknown-decision';
  return (
    <>
      {(subjects.length > 1 || isAbout) && (
        <ReviewField label={t('field.review.history.decisions.itemId')} error={isAbout ? error : undefined}>
          {(control) => (
            <Select
              {...control}
              value={itemId}
              onChange={({ currentTarget }) => onDecide(id, { itemId: currentTarget.value })}
            >
              {subjects.map((one) => (
                <option key={one} value={one}>
                  {unmarked(words.name(one))}
                </option>
              ))}
            </Select>
          )}
        </ReviewField>
      )}
      <ReviewField
        label={t('field.review.history.decisions.ownerId')}
        error={fault === 'no-owner' ? error : undefined}
      >
        {(control) => (
          <Select
            {...control}
            value={ownerId}
            onChange={({ currentTarget }) => onDecide(id, { ownerId: currentTarget.value || undefined })}
          >
            <option value="">{t('field-ui.choose')}</option>
            <OptionGroups groups={owners} />
          </Select>
        )}
      </ReviewField>
      <ReviewField
        kind="text"
        label={t('field.review.history.decisions.note')}
        error={fault === 'no-note' ? error : undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={2}
            dir="auto"
            value={words.intl.text(note)}
            onChange={({ currentTarget }) => onDecide(id, { note: currentTarget.value })}
          />
        )}
      </ReviewField>
    </>
  );
}
