import { type Ref, useMemo } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { markedText } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { StateIcon } from '../../kit/StateIcon';
import { StatusChip, type Tone } from '../../kit/StatusChip';
import { type CharterFlag, charterFlags, versionOf } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { Sentence } from './Sentence';

const tones: Record<CharterFlag, Tone> = {
  'review-due': 'watch',
  'review-overdue': 'bad',
  'stale-data': 'neutral',
};

interface StandingProps {
  charter: CharterDraft;
  /** Where focus goes once a step is taken and its button is gone. */
  place: Ref<HTMLParagraphElement>;
}

/** State, version, and what asks for attention. Renders a `<p>` with a chip for each. */
export function Standing({ charter, place }: StandingProps) {
  const intl = useIntl('LifecycleBar');
  const slot = useSlot();
  const { today } = useEditor('LifecycleBar');
  const now = today();
  const flags = useMemo(() => charterFlags(charter, { now }), [charter, now]);
  return (
    <p ref={place} tabIndex={-1} {...slot('row-buttons')}>
      <StatusChip slot={slot} vocabulary="charterStatus" id={charter.status ?? 'draft'} intl={intl} />
      <span>
        <Sentence text={intl.t('viewer.version', { version: markedText(versionOf(charter), intl.code) })} />
      </span>
      {flags.map((flag) => (
        <span key={flag} {...slot('chip')} data-tone={tones[flag]} data-flag={flag}>
          <StateIcon slot={slot} name={flag === 'review-overdue' ? 'attention' : 'clock'} />
          {intl.t(`signing.flag.${flag}`)}
        </span>
      ))}
    </p>
  );
}
