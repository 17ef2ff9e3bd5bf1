import { type ReactNode, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { FiguresPreview, outcomeOf, previewSentence } from './FiguresPreview';
import { mergeFigures } from './mergeFigures';
import { MOST_BYTES, type NumberStyle, readFigures } from './readFigures';
import { readTextFile } from './readTextFile';

export interface ImportFiguresProps {
  indicator: Indicator;
  /** Given the series with the figures of the table, and the words that say so. */
  onChange: (series: Observation[], text: string) => void;
}

/**
 * Figures from a pasted or uploaded table: read as it is typed, shown row by row, taken over when the person says so;
 * rows that cannot be read stay in the box. Nothing changes before.
 * Renders a `<div data-charter-part="figures-import">`, or the button that opens it.
 */
export function ImportFigures({ indicator, onChange }: ImportFiguresProps) {
  const intl = useIntl('ImportFigures');
  const ids = { text: useId(), hint: useId(), file: useId(), numbers: useId() };
  const [text, setText] = useState<string>();
  const [numbers, setNumbers] = useState<NumberStyle>();
  const [fileError, setFileError] = useState('');
  const uploads = useRef(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const read = useDeferredValue(text);
  const table = useMemo(
    () => (read?.trim() ? readFigures(read, { intl, indicator, numbers }) : undefined),
    [read, intl, indicator, numbers],
  );
  const open = text !== undefined;
  useEffect(() => {
    if (open) area.current?.focus();
  }, [open]);
  if (!open) {
    return (
      <Button onClick={() => setText('')}>
        <Icon name="upload" />
        {intl.t('figures.import')}
      </Button>
    );
  }
  const toTake = (table?.ok ? table.rows : []).flatMap((row) =>
    'observation' in row && outcomeOf(row) !== 'same' ? [row.observation] : [],
  );
  const example = intl.number(1234.5);
  const upload = async (box: HTMLInputElement) => {
    const file = box.files?.[0];
    const turn = ++uploads.current;
    if (!file) return;
    const outcome = await readUpload(file, intl.code);
    // The same file may be chosen again once it was corrected; of two uploads the later one counts.
    box.value = '';
    if (turn !== uploads.current) return;
    setFileError(
      'error' in outcome ? intl.issue({ code: outcome.error, path: '', params: outcome.params }) : '',
    );
    if ('text' in outcome) setText(outcome.text);
  };
  const take = () => {
    onChange(mergeFigures(indicator.series, toTake), intl.t('figures.taken', { count: toTake.length }));
    setText(table?.ok && table.rest ? table.rest : undefined);
  };
  return (
    <div data-charter-part="figures-import">
      <label htmlFor={ids.text} data-charter-part="field-label">
        {intl.t('figures.import.text')}
      </label>
      <p id={ids.hint} data-charter-part="field-description">
        {intl.t('figures.import.hint')}
      </p>
      <textarea
        ref={area}
        id={ids.text}
        data-charter-part="field-control"
        dir="ltr"
        rows={5}
        spellCheck={false}
        aria-describedby={ids.hint}
        placeholder={`2026-10\t${intl.number(28.5)}\n2026-11\t${intl.number(29)}`}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setFileError('');
        }}
      />
      <div data-charter-part="row-buttons">
        <label htmlFor={ids.file} data-charter-part="button">
          <Icon name="upload" />
          {intl.t('figures.import.file')}
          <input
            id={ids.file}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            data-charter-part="visually-hidden"
            onChange={(event) => void upload(event.currentTarget)}
          />
        </label>
        {example !== '1,234.5' && (
          <label htmlFor={ids.numbers} data-charter-part="figures-numbers">
            {intl.t('figures.import.numbers')}
            <select
              id={ids.numbers}
              data-charter-part="field-control"
              value={numbers ?? (table?.ok ? table.numbers : 'locale')}
              onChange={(event) => setNumbers(event.currentTarget.value as NumberStyle)}
            >
              <option value="locale">{example}</option>
              <option value="plain">1234.5</option>
            </select>
          </label>
        )}
      </div>
      <div role="status">
        {fileError && <Fault>{fileError}</Fault>}
        {table && !table.ok && <Fault>{intl.issue(table.issue)}</Fault>}
        {table?.ok && <p>{previewSentence(table, intl)}</p>}
      </div>
      {table?.ok && <FiguresPreview indicator={indicator} table={table} />}
      {table?.ok && (
        <Button variant="primary" disabled={toTake.length === 0} onClick={take}>
          {intl.t('figures.take', { count: toTake.length })}
        </Button>
      )}
    </div>
  );
}

type Upload =
  | { readonly text: string }
  | { readonly error: string; readonly params?: Readonly<Record<string, string>> };

async function readUpload(file: File, language: string): Promise<Upload> {
  if (file.size > MOST_BYTES)
    return { error: 'csv.too-large', params: { max: `${MOST_BYTES / 1024 / 1024} MB` } };
  try {
    return { text: await readTextFile(file, language) };
  } catch {
    return { error: 'csv.unreadable' };
  }
}

function Fault({ children }: { children: ReactNode }) {
  return (
    <p data-charter-part="field-error" data-severity="error">
      <Icon name="attention" />
      {children}
    </p>
  );
}
