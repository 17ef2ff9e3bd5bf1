import { Fragment, type ReactNode, useId, useMemo, useState } from 'react';
import { cleanText } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { hasText } from '../../model/text';
import type { WordRun } from '../../model/words/compareWords';
import { foldStretches } from '../../model/words/foldStretches';

/** Something that went, in `<del>`, or came, in `<ins>`, said as such to those who only hear it. */
export function Edited({ kind, children }: { kind: 'deleted' | 'inserted'; children: ReactNode }) {
  const intl = useIntl('VersionDiff');
  const slot = useSlot();
  const Tag = kind === 'deleted' ? 'del' : 'ins';
  return (
    <Tag>
      {/* Its direction must not become that of the text. */}
      <bdi>
        <span {...slot('visually-hidden')}>{` ${intl.t(`history.${kind}`)} `}</span>
      </bdi>
      {children}
    </Tag>
  );
}

/**
 * A text before and after in one, what went in `<del>` and what came in `<ins>`; a long one is folded around what
 * differs. Renders a `<p data-charter-part="field-value">` in the direction of the text, and a button where it is folded.
 */
export function WordRuns({ runs, language }: { runs: readonly WordRun[]; language?: string }) {
  const intl = useIntl('VersionDiff');
  const slot = useSlot();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const folded = useMemo(() => foldStretches(runs, ({ kind }) => kind !== 'same'), [runs]);
  return (
    <>
      <p id={id} dir="auto" lang={language} {...slot('field-value')}>
        {(isWhole ? runs : folded).map(({ kind, text }, index) => {
          const shown = cleanText(text);
          if (kind === 'same') {
            // biome-ignore lint/suspicious/noArrayIndexKey: a run is its position
            return <Fragment key={index}>{shown}</Fragment>;
          }
          const isSeen = hasText(shown) || /\s/.test(shown);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a run is its position
            <Edited key={index} kind={kind}>
              {isSeen ? shown : `[${intl.t('history.invisible')}]`}
            </Edited>
          );
        })}
      </p>
      {folded !== runs && (
        <Button variant="quiet" aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {intl.t(isWhole ? 'conflict.fold' : 'conflict.whole')}
        </Button>
      )}
    </>
  );
}
