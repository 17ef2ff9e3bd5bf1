import { budgetFacts, type Funder, fundersOf, teamTable } from '../../export/parts/budget';
import { compose } from '../compose';
import { Each } from '../Each';
import { FactList } from '../FactList';
import { Line } from '../Line';
import type { Page, PartView } from '../Page';
import { tableBlock, titledBlock } from '../titledBlock';

/** Who pays, each share as text and as a bar, and who decides about the money. */
export const BudgetView: PartView = (page) => {
  const { words } = page;
  const facts = budgetFacts(words);
  const funders = fundersOf(words);
  return compose(
    facts.length > 0 && <FactList page={page} facts={facts} />,
    funders.length > 0 &&
      titledBlock(
        page,
        words.intl.t('list.budget.funders.heading'),
        <Shares page={page} funders={funders} />,
      ),
    tableBlock(page, teamTable(words)),
  );
};

function Shares({ page, funders }: { page: Page; funders: readonly Funder[] }) {
  return (
    <ul data-charter-part="viewer-shares">
      <Each items={funders}>
        {({ name, share, shareText }) => (
          <li>
            <span>
              <Line page={page} text={name} />
            </span>
            <span>{shareText}</span>
            {share !== undefined && (
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect width="100" height="6" data-bar="track" />
                <rect width={Math.min(100, Math.max(0, share))} height="6" data-bar="share" />
              </svg>
            )}
          </li>
        )}
      </Each>
    </ul>
  );
}
