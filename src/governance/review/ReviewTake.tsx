import { fileName } from '../../export/fileName';
import { unmarked } from '../../export/words/userText';
import type { Locale } from '../../i18n';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { download } from '../../kit/download';
import { Icon } from '../../kit/Icon';
import { calendarFile, reviewDates } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { Report } from './Report';
import { useReviewed } from './ReviewContext';
import { ReviewSheet } from './ReviewSheet';

export interface ReviewTakeProps {
  charter: CharterDraft;
  reportLocale: Locale | undefined;
  url: string | undefined;
}

/** What people take away: the next dates as a calendar file, and the text for each line of the reporting plan. */
export function ReviewTake({ charter, reportLocale, url }: ReviewTakeProps) {
  const slot = useSlot();
  const { words, now } = useReviewed();
  const { t } = words.intl;
  const { next } = reviewDates(charter, { now });
  const reporting = charter.reporting ?? [];
  const save = () => {
    const title = unmarked(words.user(charter.title)) || t('viewer.untitled');
    const file = calendarFile(next, {
      charterId: charter.id,
      title: t('review.calendar.event', { title }),
      description: t('review.calendar.about'),
      url,
      stamp: new Date().toISOString(),
    });
    download(
      new Blob([file], { type: 'text/calendar;charset=utf-8' }),
      fileName(`${title} ${t('review.calendar.file')}`, 'ics', 'reviews'),
    );
  };
  return (
    <ReviewSheet title={t('review.take')}>
      {next.length > 0 && (
        <>
          <p>{t('review.calendar.dates', { dates: words.intl.list(next.map((day) => words.date(day))) })}</p>
          <div {...slot('row-buttons')}>
            <Button onClick={save}>
              <Icon name="down" />
              {t('review.calendar', { count: next.length })}
            </Button>
          </div>
        </>
      )}
      {reporting.length === 0 ? (
        <p {...slot('list-empty')}>{t('review.report.none')}</p>
      ) : (
        reporting.map((line) => <Report key={line.id} charter={charter} line={line} locale={reportLocale} />)
      )}
    </ReviewSheet>
  );
}
