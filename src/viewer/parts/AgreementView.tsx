import {
  commitmentsOf,
  decisionRightsTable,
  escalationSteps,
  meetingsTable,
  partiesBySide,
  raciTable,
  type Signature,
  signaturesOf,
  stakeholdersTable,
} from '../../export/parts/agreement';
import { StatusChip } from '../../kit/StatusChip';
import { compose } from '../compose';
import { Each } from '../Each';
import { Heading } from '../Heading';
import { Line } from '../Line';
import type { Page, PartView } from '../Page';
import { listBlock, tableBlock, titledBlock } from '../titledBlock';

/** Who agrees with whom, what each side gives, who decides, and who has signed. */
export const AgreementView: PartView = (page) => {
  const { words } = page;
  const { t } = words.intl;
  const sides = partiesBySide(words);
  const commitments = commitmentsOf(words);
  const signatures = signaturesOf(words);
  return compose(
    sides.length > 0 && (
      <div data-charter-part="viewer-columns">
        <Each items={sides}>
          {([title, names]) => (
            <div>
              <Heading page={page} below={2}>
                <Line page={page} text={title} />
              </Heading>
              <ul data-charter-part="viewer-entries">
                <Each items={names}>
                  {(name) => (
                    <li>
                      <Line page={page} text={name} />
                    </li>
                  )}
                </Each>
              </ul>
            </div>
          )}
        </Each>
      </div>
    ),
    commitments.length > 0 &&
      titledBlock(
        page,
        t('list.commitments.heading'),
        <dl data-charter-part="viewer-facts">
          <Each items={commitments}>
            {({ direction, text }) => (
              <div>
                <dt>
                  <Line page={page} text={direction} />
                </dt>
                <dd>
                  <Line page={page} text={text} />
                </dd>
              </div>
            )}
          </Each>
        </dl>,
      ),
    tableBlock(page, decisionRightsTable(words)),
    tableBlock(page, raciTable(words)),
    tableBlock(page, stakeholdersTable(words)),
    tableBlock(page, meetingsTable(words)),
    listBlock(page, t('list.escalation.steps.heading'), escalationSteps(words), true),
    signatures.length > 0 &&
      titledBlock(
        page,
        t('list.approvals.heading'),
        <ul data-charter-part="viewer-cards">
          <Each items={signatures}>{(signature) => <SignatureCard page={page} signature={signature} />}</Each>
        </ul>,
      ),
  );
};

function SignatureCard({ page, signature }: { page: Page; signature: Signature }) {
  const { name, state, detail, comment } = signature;
  return (
    <li>
      <b>
        <Line page={page} text={name} />
      </b>
      <StatusChip vocabulary="signatureState" id={state} intl={page.words.intl} />
      <Each items={[detail, comment].filter(Boolean)}>
        {(line) => (
          <p data-charter-part="viewer-note">
            <Line page={page} text={line} />
          </p>
        )}
      </Each>
    </li>
  );
}
