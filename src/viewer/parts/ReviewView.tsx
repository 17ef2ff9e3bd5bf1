import {
  changeLogTable,
  decisionsTable,
  exitCriteriaOf,
  findingsOf,
  isReviewOverdue,
  nextReview,
  reportingTable,
  reviewEntryFacts,
  reviewFacts,
  reviewsHeld,
  roadmapTable,
} from '../../export/parts/review';
import { Icon } from '../../kit/Icon';
import { StatusChip } from '../../kit/StatusChip';
import type { ReviewEntry } from '../../model';
import { BulletList } from '../BulletList';
import { compose } from '../compose';
import { DataTable } from '../DataTable';
import { Each } from '../Each';
import { FactList } from '../FactList';
import { Heading } from '../Heading';
import { Line } from '../Line';
import type { Page, PartView } from '../Page';
import { listBlock, tableBlock } from '../titledBlock';

/** When the charter is looked at again, who is told what, and what reviews decided. */
export const ReviewView: PartView = (page) => {
  const { words } = page;
  const next = nextReview(words);
  const facts = reviewFacts(words);
  const held = reviewsHeld(words);
  const overdue = isReviewOverdue(words);
  return compose(
    next !== '' && (
      <p data-charter-part="viewer-lede" data-overdue={overdue || undefined}>
        <Icon name={overdue ? 'attention' : 'clock'} />
        <Line page={page} text={next} />
      </p>
    ),
    facts.length > 0 && <FactList page={page} facts={facts} />,
    tableBlock(page, reportingTable(words)),
    held.length > 0 && <Each items={held}>{(entry) => <HeldReview page={page} entry={entry} />}</Each>,
    tableBlock(page, changeLogTable(words)),
    tableBlock(page, roadmapTable(words)),
    listBlock(page, words.intl.t('list.exitCriteria.heading'), exitCriteriaOf(words)),
  );
};

function HeldReview({ page, entry }: { page: Page; entry: ReviewEntry }) {
  const { words } = page;
  const { t } = words.intl;
  const findings = findingsOf(words, entry);
  const decisions = decisionsTable(words, entry);
  return (
    <div data-charter-part="viewer-block">
      <Heading page={page} below={2}>
        <Line
          page={page}
          text={t('viewer.review.held', { date: words.date(entry.on) || t('common.not-set') })}
        />
      </Heading>
      {entry.alignment && (
        <p data-charter-part="viewer-chips">
          <StatusChip vocabulary="alignment" id={entry.alignment} intl={words.intl} />
        </p>
      )}
      <FactList page={page} facts={reviewEntryFacts(words, entry)} />
      {findings.length > 0 && <BulletList page={page} items={findings} />}
      {decisions && <DataTable page={page} table={decisions} />}
    </div>
  );
}
