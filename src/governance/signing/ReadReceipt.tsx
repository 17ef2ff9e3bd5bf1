import { useState } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { useValue } from '../../editor/useCharter';
import { markedText } from '../../export/words/userText';
import { useAnnounce } from '../../kit/Announcer';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Icon } from '../../kit/Icon';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { acknowledgeRead, type ReadAcknowledgement, versionOf } from '../../lifecycle';
import { useDirectory } from './DirectoryProvider';
import { Problem } from './Problem';
import { Sentence } from './Sentence';

export type ReadReceiptProps = PartProps<
  'div',
  { read: boolean },
  {
    /** The version that this person acknowledged last, as the host keeps it. */
    readVersion?: string;
    /** Given the event when the person says that they have read the version; the charter stays as it is. */
    onRead: (event: ReadAcknowledgement) => void | Promise<void>;
  }
>;

/**
 * Where a person says that they have read this version; readers need no right to edit for it. Nothing when nobody is
 * signed in. Renders a `<div data-charter-part="read-receipt">` with `data-read` once they have.
 */
export const ReadReceipt = /* @__PURE__ */ part<HTMLDivElement, ReadReceiptProps>(function ReadReceipt(
  { readVersion, onRead, ...props },
  ref,
) {
  const intl = useIntl('ReadReceipt');
  const slot = useSlot();
  const { session, today } = useEditor('ReadReceipt');
  const announce = useAnnounce();
  const me = useDirectory()?.me;
  const version = versionOf({ version: useValue('version') });
  const [told, setTold] = useState<string>();
  const [trouble, setTrouble] = useState<'busy' | 'failed'>();
  const isRead = version === readVersion || version === told;
  const word = (one: string) => markedText(one, intl.code);

  const confirm = async () => {
    if (!me || trouble === 'busy') return;
    setTrouble('busy');
    try {
      await onRead(acknowledgeRead(session.getSnapshot().charter, me.person, { now: today() }));
      setTold(version);
      setTrouble(undefined);
      announce(intl.t('signing.read.done', { version }));
    } catch {
      setTrouble('failed');
    }
  };

  const element = usePartElement('div', props, {
    ref: ref as never,
    slot: 'read-receipt',
    state: { read: isRead },
    props: {
      children: isRead ? (
        <p {...slot('section-status')} data-status="complete">
          <Icon name="done" />
          <span>
            <Sentence text={intl.t('signing.read.done', { version: word(version) })} />
          </span>
        </p>
      ) : (
        <>
          {trouble === 'failed' && <Problem>{intl.t('signing.read.failed')}</Problem>}
          <div {...slot('row-buttons')}>
            <Button aria-busy={trouble === 'busy' || undefined} onClick={confirm}>
              <span>
                <Sentence text={intl.t('signing.read.confirm', { version: word(version) })} />
              </span>
            </Button>
            {readVersion !== undefined && (
              <span>
                <Sentence text={intl.t('signing.read.before', { version: word(readVersion) })} />
              </span>
            )}
          </div>
        </>
      ),
    },
  });
  return me ? element : null;
});
