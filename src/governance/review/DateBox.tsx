import { useState } from 'react';
import { parseDate } from '../../i18n';
import { Input } from '../../kit/controls';
import { useIntl } from '../../kit/IntlProvider';
import { ReviewField } from './ReviewField';

export interface DateBoxProps {
  label: string;
  hint?: string;
  error?: string;
  /** `YYYY-MM-DD`; undefined while what is typed is no date. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** A day, typed as the reader's language writes it. What is no day yet stays as it is typed. */
export function DateBox({ label, hint, error, value, onChange }: DateBoxProps) {
  const intl = useIntl('ReviewAssistant');
  const [typed, setTyped] = useState<string>();
  const written = value === undefined ? '' : intl.date(value, 'numeric');
  const read = (text: string) => {
    const result = parseDate(text, intl.code);
    setTyped(text);
    onChange(result.ok ? result.value : undefined);
  };
  return (
    <ReviewField label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          type="text"
          data-kind="date"
          autoComplete="off"
          value={typed ?? written}
          onChange={({ currentTarget }) => read(currentTarget.value)}
          onBlur={() => value !== undefined && setTyped(undefined)}
        />
      )}
    </ReviewField>
  );
}
