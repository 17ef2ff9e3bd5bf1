import { type ReactNode, useId, useMemo, useState } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { compareWords, type Stretch } from '../../model/words/compareWords';
import { foldStretches } from '../../model/words/foldStretches';
import { VersionText } from './VersionText';

export interface Version {
  readonly label: string;
  /** Empty for nothing. */
  readonly text: string;
  /** What can be done with this version. */
  readonly actions?: ReactNode;
}

/**
 * Versions of a value beside each other, each with what can be done with it; two are compared word by word. Long
 * texts are folded around what differs. Renders a `<div data-charter-part="versions">`.
 */
export function Versions({ versions }: { versions: readonly Version[] }) {
  const intl = useIntl('ConflictTray');
  const slot = useSlot();
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const [first, second] = versions;
  const whole = useMemo((): readonly (readonly Stretch[])[] => {
    const [a = '', b = ''] = [first?.text, second?.text];
    if (!second) return [[{ text: a, differs: false }]];
    const isEither = a === '' || b === '';
    return isEither ? [a, b].map((text) => [{ text, differs: false }]) : compareWords(a, b);
  }, [first?.text, second]);
  const folded = useMemo(
    () => whole.map((stretches) => foldStretches(stretches, ({ differs }) => differs)),
    [whole],
  );
  const isFoldable = folded.some((stretches, index) => stretches !== whole[index]);
  return (
    <>
      <div {...slot('versions')} id={id}>
        {versions.map(({ label, text, actions }, index) => (
          <div key={label}>
            <strong>{label}</strong>
            {text === '' ? (
              <p>{intl.t('conflict.empty')}</p>
            ) : (
              <VersionText stretches={(isWhole ? whole : folded)[index] ?? []} />
            )}
            {actions && <div {...slot('row-buttons')}>{actions}</div>}
          </div>
        ))}
      </div>
      {isFoldable && (
        <Button variant="quiet" aria-expanded={isWhole} aria-controls={id} onClick={() => setWhole(!isWhole)}>
          {intl.t(isWhole ? 'conflict.fold' : 'conflict.whole')}
        </Button>
      )}
    </>
  );
}
