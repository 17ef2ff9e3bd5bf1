import { type KeyboardEvent, useId, useRef } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Input } from '../../kit/controls';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { useFind } from './useFind';
import { useReadPart } from './useReadPart';

export type ReadingToolsProps = PartProps<'div', Record<string, never>>;

/**
 * What helps to read a long charter, around any viewer, also one that a server sent: finds words (accents and case make no
 * difference), brings each place into view, and marks in the contents the part that is being read.
 * Renders a `<div data-charter-part="reading-tools">` with a `<form>` above its children.
 */
export const ReadingTools = /* @__PURE__ */ part<HTMLDivElement, ReadingToolsProps>(function ReadingTools(
  { children, ...props },
  ref,
) {
  const intl = useIntl('ReadingTools');
  const slot = useSlot();
  const read = useRef<HTMLDivElement>(null);
  const id = useId();
  const { query, count, place, look, go } = useFind(read);
  useReadPart(read, children);
  const status = () => {
    if (query.trim() === '') return '';
    return count === 0 ? intl.t('reading.none') : intl.t('reading.place', { place, count });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && query) {
      event.preventDefault();
      look('');
    }
  };
  return usePartElement('div', props, {
    ref: ref as never,
    slot: 'reading-tools',
    state: {},
    props: {
      children: (
        <>
          <form
            {...slot('section')}
            aria-label={intl.t('reading.find')}
            onSubmit={(event) => event.preventDefault()}
          >
            <label htmlFor={id} {...slot('field-label')}>
              {intl.t('reading.find')}
            </label>
            <div {...slot('row-buttons')}>
              <Input
                id={id}
                type="search"
                value={query}
                autoComplete="off"
                onChange={(event) => look(event.currentTarget.value)}
                onKeyDown={onKeyDown}
              />
              <Button onClick={() => go(-1)} disabled={count === 0}>
                {intl.t('reading.previous')}
              </Button>
              <Button onClick={() => go(1)} disabled={count === 0}>
                {intl.t('reading.next')}
              </Button>
              <span role="status">{status()}</span>
            </div>
          </form>
          <div ref={read}>{children}</div>
        </>
      ),
    },
  });
});
