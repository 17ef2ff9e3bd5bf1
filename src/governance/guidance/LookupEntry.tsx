import type { CharterWords } from '../../export/words/createCharterWords';
import { useSlot } from '../../kit/appearance';
import { StateIcon, type StateIconName } from '../../kit/StateIcon';
import type { Tone } from '../../kit/StatusChip';
import type { LookUpEntry, ScopeMark } from '../../lifecycle';
import { Sentence } from '../signing/Sentence';

const looks: Readonly<Record<ScopeMark, readonly [Tone, StateIconName, 'in' | 'out' | 'deferred']>> = {
  in: ['good', 'check', 'in'],
  out: ['neutral', 'minus', 'out'],
  later: ['watch', 'clock', 'deferred'],
};

/** A place that answers: what it says, whether it is in, out or for later, and who answers for it. Renders an `<li data-charter-part="list-item">` with `data-mark`. */
export function LookupEntry({ entry, words }: { entry: LookUpEntry; words: CharterWords }) {
  const slot = useSlot();
  const { t } = words.intl;
  const [tone, icon, list] = looks[entry.mark];
  return (
    <li {...slot('list-item')} data-mark={entry.mark}>
      <div>
        <p {...slot('row-title')}>
          <bdi>{entry.text}</bdi>
        </p>
        <p {...slot('row-summary')}>
          <span {...slot('chip')} data-tone={tone}>
            <StateIcon slot={slot} name={icon} />
            {t(`list.scope.${list}.heading`)}
          </span>
          <span>{t(`guidance.lookup.from.${entry.from}`)}</span>
          {entry.ownerId && (
            <span>
              <Sentence text={t('guidance.lookup.owner', { name: words.name(entry.ownerId) })} />
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
