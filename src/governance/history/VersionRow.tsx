import { useId } from 'react';
import { cleanText } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import type { CharterVersionInfo } from '../../lifecycle';
import { instantInWords } from './versionWords';

export interface VersionRowProps {
  info: CharterVersionInfo;
  onCompare: () => void;
  /** Absent where this reader may not restore. */
  onRestore: (() => void) | undefined;
}

/** One version: its number and level, when, by whom, why. Renders an `<li>` with `data-version`. */
export function VersionRow({ info, onCompare, onRestore }: VersionRowProps) {
  const intl = useIntl('VersionHistory');
  const slot = useSlot();
  const id = useId();
  const { version, level, at, byName, byId, note } = info;
  const name = cleanText(byName ?? byId ?? '');
  return (
    <li {...slot('list-item')} data-version={version}>
      <div>
        <div {...slot('row-buttons')}>
          <span id={id} {...slot('row-title')}>
            {intl.t('history.version', { version })}
          </span>
          <span {...slot('chip')} data-tone={level === 'major' ? 'accent' : undefined}>
            {intl.t(`history.level.${level}`)}
          </span>
          <time dateTime={at} {...slot('fine-print')}>
            {instantInWords(at, intl)}
          </time>
          {name && <bdi {...slot('fine-print')}>{name}</bdi>}
        </div>
        {note && <p dir="auto">{cleanText(note)}</p>}
      </div>
      <div {...slot('row-buttons')}>
        <Button variant="quiet" aria-describedby={id} onClick={onCompare}>
          {intl.t('history.what-changed')}
        </Button>
        {onRestore && (
          <Button variant="quiet" aria-describedby={id} onClick={onRestore}>
            {intl.t('history.restore')}
          </Button>
        )}
      </div>
    </li>
  );
}
