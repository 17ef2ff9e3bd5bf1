import { useId } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { placeInWords } from '../../field/words/placeInWords';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { isPlaceThere } from '../../model/isPlaceThere';
import type { TrayEntry } from '../../session';

export interface TheirsKeptProps {
  kept: readonly TrayEntry[];
  onKept: (kept: readonly TrayEntry[]) => void;
  onGo: (path: string) => void;
}

/**
 * The places in which theirs was kept, each with the way back to mine: the undo of a decision that changed nothing in
 * the document. Renders a `<ul data-charter-part="theirs-kept">`; nothing without one.
 */
export function TheirsKept({ kept, onKept, onGo }: TheirsKeptProps) {
  const intl = useIntl('ConflictTray');
  const slot = useSlot();
  const { session } = useEditor('ConflictTray');
  const id = useId();
  if (kept.length === 0) return null;
  const { charter } = session.getSnapshot();
  const back = (entry: TrayEntry) => {
    if (isPlaceThere(session.getSnapshot().charter, entry.path)) {
      for (const { path, mine } of entry.values) session.edit(path, mine);
    }
    onKept(kept.filter((one) => one !== entry));
    onGo(entry.path);
  };
  return (
    <>
      <ul {...slot('theirs-kept')}>
        {kept.map((entry) => {
          const place = placeInWords(charter, entry.path, intl).join(' › ');
          return (
            <li key={entry.id} {...slot('row-buttons')}>
              <span id={`${id}${entry.id}`}>{intl.t('conflict.kept', { place })}</span>
              <Button variant="quiet" aria-describedby={`${id}${entry.id}`} onClick={() => back(entry)}>
                {intl.t('conflict.use-mine')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div {...slot('row-buttons')}>
        <Button onClick={() => onKept([])}>{intl.t('common.close')}</Button>
      </div>
    </>
  );
}
