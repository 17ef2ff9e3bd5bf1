import { useId, useMemo, useRef, useState } from 'react';
import { fileName } from '../../export/fileName';
import { reportText, writeReport } from '../../export/reportText';
import { unmarked } from '../../export/words/userText';
import type { Locale } from '../../i18n';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { Textarea } from '../../kit/controls';
import { download } from '../../kit/download';
import type { CharterDraft, ReportingLine } from '../../model';
import { useReviewed } from './ReviewContext';

export interface ReportProps {
  charter: CharterDraft;
  line: ReportingLine;
  locale: Locale | undefined;
}

/**
 * The report for one line of the reporting plan, written when it is opened: to read, copy, or save as Markdown.
 * Renders a `<details data-charter-part="block">`.
 */
export function Report({ charter, line, locale }: ReportProps) {
  const slot = useSlot();
  const { words } = useReviewed();
  const { intl } = words;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const where = [words.user(line.channel), line.cadence && words.label('cadence', line.cadence)];
  const audience = words.user(line.audience) || intl.t('common.unnamed');
  return (
    <details
      {...slot('block')}
      aria-labelledby={id}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary id={id} {...slot('block-heading')}>
        {unmarked(intl.t('review.report.for', { audience }))}
        {where.some(Boolean) && ` (${unmarked(words.intl.series(where.filter((one) => !!one) as string[]))})`}
      </summary>
      {isOpen && <ReportBody charter={charter} line={line} locale={locale} />}
    </details>
  );
}

function ReportBody({ charter, line, locale }: ReportProps) {
  const slot = useSlot();
  const { words, now } = useReviewed();
  const { intl } = words;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<'conflict.copied' | 'conflict.select'>();
  const report = useMemo(
    () => (locale ? reportText(charter, line, { locale, now }) : writeReport(charter, line, { intl, now })),
    [charter, line, locale, intl, now],
  );
  const copy = async () => {
    box.current?.select();
    const isCopied = await navigator.clipboard?.writeText(report.plain).then(
      () => true,
      () => false,
    );
    setAnswer(isCopied ? 'conflict.copied' : 'conflict.select');
  };
  const save = () =>
    download(
      new Blob([report.markdown], { type: 'text/markdown;charset=utf-8' }),
      fileName(report.title, 'md', 'report'),
    );
  return (
    <div {...slot('field')}>
      <label {...slot('field-label')} htmlFor={id}>
        {intl.t('review.report.text')}
      </label>
      <Textarea ref={box} id={id} readOnly rows={12} dir="auto" lang={locale?.code} value={report.plain} />
      <div {...slot('row-buttons')}>
        <Button onClick={() => void copy()}>{intl.t('conflict.copy')}</Button>
        <Button variant="quiet" onClick={save}>
          {intl.t('review.report.markdown')}
        </Button>
        <span role="status">{answer && intl.t(answer)}</span>
      </div>
    </div>
  );
}
