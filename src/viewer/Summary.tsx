import { fiveAnswers } from '../export/words/answers';
import { aboutLines } from '../export/words/sentences';
import { StatusChip } from '../kit/StatusChip';
import { Each } from './Each';
import { Heading } from './Heading';
import { Line } from './Line';
import type { Page } from './Page';
import { Prose } from './Prose';

/** The first screen: status, title, mission statement, and the five answers in one frame. */
export function Summary({ page, bare }: { page: Page; bare: boolean }) {
  const { words, idPrefix } = page;
  const { charter, intl } = words;
  const statement = words.user(charter.mission?.statement);
  return (
    <header {...page.slot('viewer-summary')} id={`${idPrefix}-summary`}>
      <Notices page={page} />
      <Eyebrow page={page} />
      <Heading page={page} below={0} part="viewer-title" id={`${idPrefix}-title`}>
        <Line page={page} text={words.user(charter.title) || intl.t('viewer.untitled')} />
      </Heading>
      <Prose page={page} text={statement} part="viewer-statement" />
      {bare ? (
        <p {...page.slot('viewer-empty')}>{intl.t('viewer.empty')}</p>
      ) : (
        <dl {...page.slot('viewer-answers')}>
          <Each items={fiveAnswers(words)}>
            {({ key, question, answer }) => (
              <div data-answer={key}>
                <dt>{question}</dt>
                <dd data-empty={answer === '' || undefined}>
                  <Line page={page} text={answer || intl.t('viewer.unanswered')} />
                </dd>
              </div>
            )}
          </Each>
        </dl>
      )}
    </header>
  );
}

/** What to know before relying on the document, each a `<p>`. */
export function Notices({ page }: { page: Page }) {
  return (
    <Each items={page.notices}>
      {({ text, link }) => (
        <p {...page.slot('viewer-notice')}>
          <Line page={page} text={text} /> {link && <a href={link.href}>{link.text}</a>}
        </p>
      )}
    </Each>
  );
}

/** Status, version, period and organisation in one line. */
function Eyebrow({ page }: { page: Page }) {
  const { words } = page;
  const { charter, intl } = words;
  return (
    <p {...page.slot('viewer-eyebrow')}>
      {charter.status && (
        <StatusChip slot={page.slot} vocabulary="charterStatus" id={charter.status} intl={intl} />
      )}
      <Each items={aboutLines(words)}>
        {(text) => (
          <span>
            <Line page={page} text={text} />
          </span>
        )}
      </Each>
    </p>
  );
}
