import { useRef, useState } from 'react';
import { markedText, unmarked } from '../../export/words/userText';
import { Button } from '../../kit/Button';
import { Dialog } from '../../kit/Dialog';
import { useIntl } from '../../kit/IntlProvider';
import type { CharterStep } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { hasText } from '../../model/text';
import { Problem } from './Problem';
import { ReasonField } from './ReasonField';
import { partyName, refusalWords } from './refusalWords';
import { Sentence } from './Sentence';
import type { ScreenRefusal } from './useSteps';

/** A step that is said in words before it is taken, and the version that the person saw when they began. */
export type AskedStep =
  | { readonly action: 'sign' | 'decline'; readonly partyId: string; readonly version: string }
  | { readonly action: 'request-changes' | 'reject' };

export interface StepDialogContentProps {
  asked: AskedStep;
  charter: CharterDraft;
  /** Takes the step; gives why it was not taken. */
  onTake: (step: CharterStep) => ScreenRefusal | undefined;
  open: boolean;
  onClose: () => void;
  /** Where focus goes once the step is taken, as its button is gone then. */
  onTaken: () => void;
}

/** Asks for the words of one step, and takes it; leaving in any other way changes nothing. */
export function StepDialogContent({
  asked,
  charter,
  onTake,
  open,
  onClose,
  onTaken,
}: StepDialogContentProps) {
  const intl = useIntl('StepDialog');
  const box = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<ScreenRefusal>();
  const isTaken = useRef(false);
  const { action } = asked;
  const party = 'partyId' in asked ? partyName(charter, asked.partyId, intl) : '';
  const label = intl.t(`signing.step.${action}`);
  const take = () => {
    const found = onTake(stepOf(asked, box.current?.value.trim() ?? ''));
    setRefusal(found);
    if (found?.reason === 'reason-missing') box.current?.focus();
    isTaken.current = !found;
    if (!found) onClose();
  };
  const words = refusal && refusalWords(refusal, charter, intl);
  const isOfText = refusal?.reason === 'reason-missing';
  return (
    <Dialog
      title={
        'version' in asked ? (
          <Sentence
            text={intl.t(`signing.${asked.action}.title`, { version: markedText(asked.version, intl.code) })}
          />
        ) : (
          label
        )
      }
      description={<Sentence text={intl.t(`signing.${action}.about`, { party })} />}
      open={open}
      onOpenChange={(next) => !next && onClose()}
      onCloseAutoFocus={(event) => {
        if (!isTaken.current) return;
        event.preventDefault();
        onTaken();
      }}
      actions={
        <>
          <Button onClick={onClose}>{intl.t('common.cancel')}</Button>
          <Button
            variant={action === 'sign' || action === 'request-changes' ? 'primary' : 'danger'}
            aria-label={party ? unmarked(intl.t('signing.for', { step: label, party })) : undefined}
            onClick={take}
          >
            {label}
          </Button>
        </>
      }
    >
      {words && !isOfText && (
        <Problem>
          <Sentence text={words} />
        </Problem>
      )}
      <ReasonField
        box={box}
        label={intl.t(action === 'sign' ? 'signing.sign.comment' : `signing.${action}.reason`)}
        hint={action === 'sign' ? intl.t('signing.sign.comment.hint') : undefined}
        problem={isOfText ? words : undefined}
        required={action !== 'sign'}
      />
    </Dialog>
  );
}

function stepOf(asked: AskedStep, text: string): CharterStep {
  switch (asked.action) {
    case 'sign': {
      const { action, partyId, version } = asked;
      return { action, partyId, version, ...(hasText(text) && { comment: text }) };
    }
    case 'decline':
      return { action: asked.action, partyId: asked.partyId, version: asked.version, reason: text };
    case 'request-changes':
    case 'reject':
      return { action: asked.action, reason: text };
    default:
      return asked satisfies never;
  }
}
