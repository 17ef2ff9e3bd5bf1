import { useId, useRef } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';

export interface EditMineProps {
  /** What the box begins with. */
  text: string;
  isLong: boolean;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A box for a third version, begun with what the person wrote. Renders a `<form data-charter-part="edit-mine">`. */
export function EditMine({ text, isLong, onSave, onCancel }: EditMineProps) {
  const intl = useIntl('ConflictTray');
  const slot = useSlot();
  const id = useId();
  const box = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const Box = isLong ? 'textarea' : 'input';
  return (
    <form
      {...slot('edit-mine')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(box.current?.value ?? text);
      }}
    >
      <label htmlFor={id} {...slot('field-label')}>
        {intl.t('conflict.edit-label')}
      </label>
      <Box
        ref={box}
        id={id}
        {...slot('field-control')}
        defaultValue={text}
        autoComplete="off"
        dir="auto"
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
        {...(isLong && { rows: 4 })}
      />
      <div {...slot('row-buttons')}>
        <Button type="submit" variant="primary">
          {intl.t('conflict.edit-save')}
        </Button>
        <Button onClick={onCancel}>{intl.t('common.cancel')}</Button>
      </div>
    </form>
  );
}
