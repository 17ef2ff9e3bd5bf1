import { definitionsTable, indicatorsTable, linkReasons } from '../../export/parts/indicators';
import { linkSentence } from '../../export/words/sentences';
import { StatusChip } from '../../kit/StatusChip';
import type { IndicatorLink } from '../../model';
import { compose } from '../compose';
import { DataTable } from '../DataTable';
import { Each } from '../Each';
import { Line } from '../Line';
import type { Page, PartView } from '../Page';
import { tableBlock, titledBlock } from '../titledBlock';

/** Where every indicator stands, which is expected to move which and why, and how each figure is made. */
export const IndicatorsView: PartView = (page) => {
  const { words } = page;
  const { links = [] } = words.charter;
  const table = indicatorsTable(words);
  return compose(
    table && <DataTable page={page} table={table} />,
    links.length > 0 &&
      titledBlock(
        page,
        words.intl.t('list.links.heading'),
        <ul data-charter-part="viewer-links">
          <Each items={links}>{(link) => <LinkEntry page={page} link={link} />}</Each>
        </ul>,
      ),
    tableBlock(page, definitionsTable(words)),
  );
};

function LinkEntry({ page, link }: { page: Page; link: IndicatorLink }) {
  const { words } = page;
  return (
    <li data-belief={link.belief}>
      <p>
        <Line page={page} text={linkSentence(words, link)} />
      </p>
      {link.belief && <StatusChip vocabulary="belief" id={link.belief} intl={words.intl} />}
      <Each items={linkReasons(words, link)}>
        {(reason) => (
          <p data-charter-part="viewer-note">
            <Line page={page} text={reason} />
          </p>
        )}
      </Each>
    </li>
  );
}
