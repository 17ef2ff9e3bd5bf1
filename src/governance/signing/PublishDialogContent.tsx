import { useRef } from 'react';
import { markedText } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { Problem } from './Problem';
import type { PublishDialogProps } from './PublishDialog';
import { PublishedChanges } from './PublishedChanges';
import { PublishVerdict } from './PublishVerdict';
import { ReasonField } from './ReasonField';
import { refusalWords } from './refusalWords';
import { Sentence } from './Sentence';
import { usePublishing } from './usePublishing';

/** What a publication would do, its note, and doing it; what the dialog is about is fixed when it opens. */
export const PublishDialogContent = /* @__PURE__ */ part<HTMLDivElement, PublishDialogProps>(
  function PublishDialogContent({ onOpenChange, published, onPublish, onPublished, ...props }, ref) {
    const intl = useIntl('PublishDialog');
    const slot = useSlot();
    const note = useRef<HTMLTextAreaElement>(null);
    const close = () => onOpenChange(false);
    const onDone = () => {
      onPublished?.();
      close();
    };
    const publishing = usePublishing({ published, onPublish, note, onDone });
    const { plan, trouble, busy, refusal } = publishing;
    const version = markedText(plan.version, intl.code);
    const words =
      trouble?.reason === 'failed'
        ? intl.t('signing.publish.failed')
        : trouble && refusalWords(trouble, plan.charter, intl);
    const isOfNote = trouble?.reason === 'note-missing';
    const canLookAgain = trouble?.reason === 'version-moved' || trouble?.reason === 'content-moved';
    const title =
      plan.level === 'none' ? intl.t('signing.publish.none') : intl.t('signing.publish.title', { version });
    return (
      <Dialog
        {...props}
        ref={ref}
        title={<Sentence text={title} />}
        description={refusal ? <Sentence text={refusalWords(refusal, plan.charter, intl)} /> : undefined}
        onOpenChange={(next) => !busy && onOpenChange(next)}
        actions={
          refusal ? undefined : (
            <>
              <Button onClick={close} disabled={busy}>
                {intl.t('common.cancel')}
              </Button>
              <Button variant="primary" aria-busy={busy || undefined} onClick={publishing.confirm}>
                <span>
                  <Sentence text={intl.t('signing.publish.confirm', { version })} />
                </span>
              </Button>
            </>
          )
        }
      >
        {refusal ? undefined : (
          <>
            <PublishVerdict plan={plan} />
            {plan.changes.length > 0 && <PublishedChanges plan={plan} published={published} />}
            {words && !isOfNote && (
              <Problem>
                <Sentence text={words} />{' '}
                {canLookAgain && (
                  <Button variant="quiet" onClick={publishing.again}>
                    {intl.t('signing.publish.again')}
                  </Button>
                )}
              </Problem>
            )}
            <div {...slot('block')}>
              <ReasonField
                box={note}
                label={intl.t('signing.publish.note')}
                hint={intl.t('signing.publish.note.hint')}
                problem={isOfNote ? words : undefined}
                required
              />
            </div>
          </>
        )}
      </Dialog>
    );
  },
);
