import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { NumberStyle } from '../export/figures/figureRow';
import { type MostFigures, tooMany } from '../export/figures/mostFigures';
import { changesOf, type FiguresTable, type Group, tooHeavy } from '../export/figures/readFigures';
import type { CharterIntl } from '../i18n';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { Select, Textarea } from '../kit/controls';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import type { CharterIssue, Indicator } from '../model';
import { FiguresPreview, previewSentence } from './FiguresPreview';
import { ReadingProgress } from './ReadingProgress';
import { readTextFile } from './readTextFile';
import { useFiguresTable } from './useFiguresTable';

export interface TableImportProps {
  /** The one indicator that the table is about, or all that it may be about. */
  about: Indicator | readonly Indicator[];
  /** What a table looks like. */
  hint: string;
  /** The day of reading, `YYYY-MM-DD`. */
  asOf: string | undefined;
  most: MostFigures | undefined;
  /** Given what becomes of each indicator that changes, how many figures that are, and whether rows stay in the box. */
  onTake: (groups: readonly Group[], count: number, rest: boolean) => void;
}

/** A table to read; a long one from a file or the clipboard has a name and is not shown. */
interface Source {
  readonly text: string;
  readonly name?: string;
}

/** Characters from which a text is not put into a box, since a browser takes seconds to lay that out. */
const LONG = 50_000;
const EMPTY: Source = { text: '' };

/**
 * A table to paste or upload: read as it is typed, a long one in slices with its progress and a way to cancel; shown
 * row by row, and taken over when the person says so. Rows that cannot be read stay. Nothing changes before.
 * Renders a `<div data-charter-part="figures-import">`.
 */
export function TableImport({ about, hint, asOf, most, onTake }: TableImportProps) {
  const intl = useIntl('TableImport');
  const slot = useSlot();
  const ids = { text: useId(), hint: useId(), file: useId(), numbers: useId() };
  const [source, setSource] = useState(EMPTY);
  const [numbers, setNumbers] = useState<NumberStyle>();
  const [fileError, setFileError] = useState('');
  const [cancelled, setCancelled] = useState(false);
  const uploads = useRef(0);
  const area = useRef<HTMLTextAreaElement>(null);
  /** What stood in the box before a long table came. */
  const before = useRef('');
  const { table, percent } = useFiguresTable(source.text, { intl, about, numbers, asOf });
  const fault = useMemo(() => (table?.ok ? tooMany(table, about, most) : undefined), [table, about, most]);
  const held = source.name !== undefined;
  useEffect(() => {
    if (!held) area.current?.focus();
  }, [held]);

  const show = (text: string, name: string) => {
    setFileError('');
    setCancelled(false);
    if (source.name === undefined) before.current = source.text;
    setSource(text.length > LONG ? { text, name } : { text });
  };
  const putAway = (stopped: boolean) => {
    setCancelled(stopped);
    setSource({ text: before.current });
  };
  const upload = async (box: HTMLInputElement) => {
    const file = box.files?.[0];
    const turn = ++uploads.current;
    if (!file) return;
    const outcome = await readUpload(file, intl);
    // The same file may be chosen again once it was corrected; of two uploads the later one counts.
    box.value = '';
    if (turn !== uploads.current) return;
    if ('text' in outcome) show(outcome.text, file.name);
    else setFileError(intl.issue(outcome.issue));
  };
  const take = (taken: ReadTable) => {
    before.current = '';
    if (taken.rest) show(taken.rest, intl.t('figures.import.rest'));
    else setSource(EMPTY);
    const groups = taken.groups.filter((group) => changesOf(group.counts) > 0);
    onTake(groups, changesOf(taken.counts), taken.rest !== '');
  };
  const example = intl.number(1234.5);
  return (
    <div {...slot('figures-import')}>
      {held ? (
        <p>
          {intl.t('figures.import.held', { name: source.name ?? '' })}{' '}
          {percent === undefined && (
            <Button variant="quiet" onClick={() => putAway(false)}>
              {intl.t('figures.import.put-away')}
            </Button>
          )}
        </p>
      ) : (
        <>
          <label htmlFor={ids.text} {...slot('field-label')}>
            {intl.t('figures.import.text')}
          </label>
          <p id={ids.hint} {...slot('field-description')}>
            {hint}
          </p>
          <Textarea
            ref={area}
            id={ids.text}
            dir="ltr"
            rows={5}
            spellCheck={false}
            aria-describedby={ids.hint}
            placeholder={`2026-10\t${intl.number(28.5)}\n2026-11\t${intl.number(29)}`}
            value={source.text}
            onChange={(event) => {
              setSource({ text: event.currentTarget.value });
              setFileError('');
              setCancelled(false);
            }}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text/plain');
              if (text.length <= LONG) return;
              event.preventDefault();
              show(text, intl.t('figures.import.pasted'));
            }}
          />
        </>
      )}
      <div {...slot('row-buttons')}>
        <label htmlFor={ids.file} {...slot('button')}>
          <Icon name="upload" />
          {intl.t('figures.import.file')}
          <input
            id={ids.file}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            {...slot('visually-hidden')}
            onChange={(event) => void upload(event.currentTarget)}
          />
        </label>
        {example !== '1,234.5' && (
          <label htmlFor={ids.numbers} {...slot('figures-numbers')}>
            {intl.t('figures.import.numbers')}
            <Select
              id={ids.numbers}
              value={numbers ?? (table?.ok ? table.numbers : 'locale')}
              onChange={(event) => setNumbers(event.currentTarget.value as NumberStyle)}
            >
              <option value="locale">{example}</option>
              <option value="plain">1234.5</option>
            </Select>
          </label>
        )}
      </div>
      {percent !== undefined && <ReadingProgress percent={percent} onCancel={() => putAway(true)} />}
      <div role="status">
        {percent !== undefined && (
          <VisuallyHidden>
            {intl.t('figures.reading.share', { percent: intl.percent(percent - (percent % 25)) })}
          </VisuallyHidden>
        )}
        {cancelled && <p>{intl.t('figures.reading.cancelled')}</p>}
        {fileError && <Fault>{fileError}</Fault>}
        {table && !table.ok && <Fault>{intl.issue(table.issue)}</Fault>}
        {table?.ok && <p>{previewSentence(table, intl)}</p>}
        {fault && <Fault>{intl.issue(fault)}</Fault>}
      </div>
      {table?.ok && <FiguresPreview table={table} named={Array.isArray(about)} />}
      {table?.ok && (
        <Button
          variant="primary"
          disabled={fault !== undefined || changesOf(table.counts) === 0}
          onClick={() => take(table)}
        >
          {intl.t('figures.take', { count: changesOf(table.counts) })}
        </Button>
      )}
    </div>
  );
}

type ReadTable = Extract<FiguresTable, { ok: true }>;

type Upload = { readonly text: string } | { readonly issue: Pick<CharterIssue, 'code' | 'path' | 'params'> };

async function readUpload(file: File, intl: CharterIntl): Promise<Upload> {
  const heavy = tooHeavy(file.size, intl);
  if (heavy) return heavy;
  try {
    return { text: await readTextFile(file, intl.code) };
  } catch {
    return { issue: { code: 'csv.unreadable', path: '' } };
  }
}

function Fault({ children }: { children: ReactNode }) {
  const slot = useSlot();
  return (
    <p {...slot('field-error')} data-severity="error">
      <Icon name="attention" />
      {children}
    </p>
  );
}
