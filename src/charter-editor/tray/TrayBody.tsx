import { useEffect, useRef, useState } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import type { TrayChoice, TrayEntry } from '../../session';
import { TheirsKept } from './TheirsKept';
import { TrayItem } from './TrayItem';

/** Decisions on one page. */
const PAGE = 20;

export interface TrayBodyProps {
  entries: readonly TrayEntry[];
  /** Decisions in which theirs was kept, which can be thought over. */
  kept: readonly TrayEntry[];
  onKept: (kept: readonly TrayEntry[]) => void;
  /** Told when the last decision was taken. */
  onDone: () => void;
  onGo: (path: string) => void;
}

/** What is in the tray: the decisions, page by page, and those in which theirs was kept. Loaded when there is one. */
export function TrayBody({ entries, kept, onKept, onDone, onGo }: TrayBodyProps) {
  const intl = useIntl('ConflictTray');
  const slot = useSlot();
  const { session } = useEditor('ConflictTray');
  const [asked, setPage] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  /** Where focus goes once the decision is out of the list. */
  const goesTo = useRef<number>(undefined);
  const pages = Math.ceil(entries.length / PAGE);
  const page = Math.min(asked, Math.max(0, pages - 1));
  const first = page * PAGE;
  const shown = entries.slice(first, first + PAGE);

  useEffect(() => {
    const at = goesTo.current;
    if (at === undefined) return;
    goesTo.current = undefined;
    const headings = list.current?.querySelectorAll<HTMLElement>('h3') ?? [];
    const heading = headings[Math.min(at, headings.length - 1)];
    heading?.scrollIntoView({ block: 'nearest' });
    heading?.focus({ preventScroll: true });
  });

  const decide = (entry: TrayEntry, choice: TrayChoice) => {
    const isCarriedOut = () => !session.getSnapshot().conflicts.some(({ id }) => id === entry.id);
    const place = shown.indexOf(entry);
    session.resolveConflict(entry.id, choice);
    if (!isCarriedOut()) return;
    if (entry.kind === 'changed' && choice === 'theirs') onKept([...kept, entry]);
    if (entries.length > 1) goesTo.current = place;
    else onDone();
  };
  const turn = (to: number) => {
    setPage(to);
    goesTo.current = 0;
  };

  return (
    <>
      {entries.length > 0 && <p>{intl.t('conflict.explain')}</p>}
      <ol ref={list} hidden={entries.length === 0}>
        {shown.map((entry) => (
          <TrayItem key={entry.id} entry={entry} onGo={onGo} onDecide={(choice) => decide(entry, choice)} />
        ))}
      </ol>
      {pages > 1 && (
        <div {...slot('step-buttons')}>
          <span>
            {intl.t('conflict.page', {
              from: first + 1,
              to: first + shown.length,
              count: entries.length,
            })}
          </span>
          {page > 0 && <Button onClick={() => turn(page - 1)}>{intl.t('step.back')}</Button>}
          {page < pages - 1 && <Button onClick={() => turn(page + 1)}>{intl.t('step.next')}</Button>}
        </div>
      )}
      <TheirsKept kept={kept} onKept={onKept} onGo={onGo} />
    </>
  );
}
