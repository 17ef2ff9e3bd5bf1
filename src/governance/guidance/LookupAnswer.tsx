import { useState } from 'react';
import type { CharterWords } from '../../export/words/createCharterWords';
import { safeUrl } from '../../export/words/safeUrl';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { VisuallyHidden } from '../../kit/VisuallyHidden';
import type { LookUpResult } from '../../lifecycle';
import { Sentence } from '../signing/Sentence';
import { LookupEntry } from './LookupEntry';

export interface LookupAnswerProps {
  question: string;
  result: LookUpResult;
  words: CharterWords;
  linkTo: ((question: string) => string) | undefined;
  onNote: ((question: string) => void) | undefined;
}

/** The answer in a sentence, which is spoken; the places that say so; and what can be done now. */
export function LookupAnswer({ question, result, words, linkTo, onNote }: LookupAnswerProps) {
  const slot = useSlot();
  const [noted, setNoted] = useState<string>();
  const { t } = words.intl;
  const { verdict, entries } = result;
  const advice = adviceOf(result, words);
  const isOpen = verdict === 'near' || verdict === 'unwritten' || verdict === 'no-scope';
  const isNoted = noted === question;
  const request = verdict === 'in' ? safeUrl(words.charter.requestIntake?.url) : undefined;
  const note = () => {
    onNote?.(question);
    setNoted(question);
  };
  return (
    <>
      <div role="status">
        {verdict !== 'blank' && (
          <>
            <p {...slot('block-heading')}>{t(`guidance.lookup.verdict.${verdict}`)}</p>
            {advice && (
              <p {...slot('field-description')}>
                <Sentence text={advice} />
              </p>
            )}
            {entries.length > 0 && (
              <VisuallyHidden>{t('guidance.lookup.count', { count: entries.length })}</VisuallyHidden>
            )}
            {isOpen && isNoted && <p {...slot('fine-print')}>{t('guidance.lookup.noted')}</p>}
          </>
        )}
      </div>
      {entries.length > 0 && (
        <ul {...slot('list-items')}>
          {entries.map((entry) => (
            <LookupEntry key={entry.path} entry={entry} words={words} />
          ))}
        </ul>
      )}
      {question !== '' && (
        <div {...slot('row-buttons')}>
          {isOpen && onNote && (
            // Not disabled, so that whoever pressed it keeps their place.
            <Button
              aria-disabled={isNoted || undefined}
              data-disabled={isNoted ? '' : undefined}
              onClick={isNoted ? undefined : note}
            >
              {t('guidance.lookup.note')}
            </Button>
          )}
          {request && <a href={request}>{t('guidance.lookup.request')}</a>}
          {linkTo && <a href={linkTo(question)}>{t('guidance.lookup.link')}</a>}
        </div>
      )}
    </>
  );
}

/** Whom to ask next; nothing where the answer is plain. */
function adviceOf({ verdict, askId }: LookUpResult, words: CharterWords): string {
  const { t } = words.intl;
  if (verdict === 'in' || verdict === 'later') return '';
  const about = verdict === 'out' ? 'guidance.lookup.ask.out' : 'guidance.lookup.ask';
  return askId === undefined ? t(`${about}.nobody`) : t(about, { name: words.name(askId) });
}
