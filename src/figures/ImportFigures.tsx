import { useId, useMemo, useState } from 'react';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { FiguresPreview, outcomeOf } from './FiguresPreview';
import { mergeFigures } from './mergeFigures';
import { MOST_BYTES, type NumberStyle, readFigures } from './readFigures';
import { readTextFile } from './readTextFile';

export interface ImportFiguresProps {
  indicator: Indicator;
  /** Given the series with the figures of the table, and the words that say so. */
  onChange: (series: Observation[], text: string) => void;
}

/**
 * Figures from a pasted or uploaded table: read as it is typed, shown row by row, taken over when the person says so.
 * Nothing changes before. Renders a `<div data-charter-part="figures-import">`.
 */
export function ImportFigures({ indicator, onChange }: ImportFiguresProps) {
  const intl = useIntl('ImportFigures');
  const ids = { text: useId(), hint: useId(), file: useId(), numbers: useId() };
  const [text, setText] = useState<string>();
  const [numbers, setNumbers] = useState<NumberStyle>();
  const [fileError, setFileError] = useState('');
  const table = useMemo(
    () => (text?.trim() ? readFigures(text, { intl, indicator, numbers }) : undefined),
    [text, intl, indicator, numbers],
  );
  if (text === undefined) {
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
  const upload = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) {
      const params = { max: `${MOST_BYTES / 1024 / 1024} MB` };
      return setFileError(intl.issue({ code: 'csv.too-large', path: '', params }));
    }
    try {
      setText(await readTextFile(file, intl.code));
      setFileError('');
    } catch {
      setFileError(intl.issue({ code: 'csv.unreadable', path: '' }));
    }
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
        id={ids.text}
        data-charter-part="field-control"
        dir="ltr"
        rows={5}
        spellCheck={false}
        aria-describedby={ids.hint}
        placeholder={`2026-10\t${intl.number(28.5)}\n2026-11\t${intl.number(29)}`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
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
            onChange={(event) => void upload(event.currentTarget.files?.[0])}
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
      {fileError && <Fault text={fileError} />}
      {table && !table.ok && <Fault text={intl.issue(table.issue)} />}
      {table?.ok && <FiguresPreview indicator={indicator} table={table} />}
      {table?.ok && (
        <Button
          variant="primary"
          disabled={toTake.length === 0}
          onClick={() => {
            onChange(
              mergeFigures(indicator.series, toTake),
              intl.t('figures.taken', { count: toTake.length }),
            );
            setText(undefined);
          }}
        >
          {intl.t('figures.take', { count: toTake.length })}
        </Button>
      )}
    </div>
  );
}

function Fault({ text }: { text: string }) {
  return (
    <p data-charter-part="field-error" data-severity="error" role="alert">
      <Icon name="attention" />
      {text}
    </p>
  );
}
