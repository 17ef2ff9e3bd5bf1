import { useId, useState } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Select } from '../../kit/controls';
import type { ChangeTrigger } from '../../lifecycle';
import { vocabularies } from '../../model';
import { useReviewed } from './ReviewContext';

/** Says what has changed and opens an unscheduled review. Renders a `<div data-charter-part="catalogue-add">`. */
export function TriggerChoice({ onStart }: { onStart: (trigger: ChangeTrigger) => void }) {
  const slot = useSlot();
  const { words } = useReviewed();
  const { intl, charter } = words;
  const id = useId();
  const [chosen, setChosen] = useState<ChangeTrigger>();
  const named = vocabularies.changeTrigger.filter((one) => charter.changeTriggers?.includes(one));
  const others = vocabularies.changeTrigger.filter((one) => !named.includes(one));
  const options = (triggers: readonly ChangeTrigger[]) =>
    triggers.map((one) => (
      <option key={one} value={one}>
        {intl.label('changeTrigger', one)}
      </option>
    ));
  return (
    <div {...slot('catalogue-add')}>
      <label id={`${id}-label`} htmlFor={id}>
        {intl.t('review.trigger')}
      </label>
      <Select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          setChosen(vocabularies.changeTrigger.find((one) => one === currentTarget.value))
        }
      >
        <option value="">{intl.t('field-ui.choose')}</option>
        {named.length > 0 ? (
          <>
            <optgroup label={intl.t('review.trigger.named')}>{options(named)}</optgroup>
            <optgroup label={intl.t('review.trigger.others')}>{options(others)}</optgroup>
          </>
        ) : (
          options(others)
        )}
      </Select>
      <Button disabled={!chosen} aria-describedby={`${id}-label`} onClick={() => chosen && onStart(chosen)}>
        {intl.t('review.trigger.start')}
      </Button>
    </div>
  );
}
