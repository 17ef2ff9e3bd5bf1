import { useId, useRef, useState } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Textarea } from '../../kit/controls';
import { useIntl } from '../../kit/IntlProvider';

/** What was written in a place that is gone, to be copied. Renders a `<div data-charter-part="gone-text">`. */
export function GoneText({ text }: { text: string }) {
  const intl = useIntl('ConflictTray');
  const slot = useSlot();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<'conflict.copied' | 'conflict.select'>();
  const copy = async () => {
    box.current?.select();
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setAnswer(isCopied ? 'conflict.copied' : 'conflict.select');
  };
  return (
    <div {...slot('gone-text')}>
      <label htmlFor={id}>{intl.t('conflict.gone-text')}</label>
      <Textarea ref={box} id={id} readOnly rows={3} dir="auto" value={text} />
      <div {...slot('row-buttons')}>
        <Button onClick={() => void copy()}>{intl.t('conflict.copy')}</Button>
        <span role="status">{answer && intl.t(answer)}</span>
      </div>
    </div>
  );
}
