import { markedText } from '../../export/words/userText';
import type { CharterIntl } from '../../i18n';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { type PublishPlan, partySignatures, stateOf } from '../../lifecycle';
import { partiesInWords } from './refusalWords';
import { Sentence } from './Sentence';

/** Major or minor, why, and what becomes of the signatures. Renders paragraphs and a `<div data-charter-part="block">`. */
export function PublishVerdict({ plan }: { plan: PublishPlan }) {
  const intl = useIntl('PublishDialog');
  const slot = useSlot();
  const was = stateOf(plan.charter);
  const hasToBeAgreed = plan.state === 'draft' && was !== 'draft';
  return (
    <>
      <p {...slot('row-title')}>{verdict(plan, intl)}</p>
      <p {...slot('field-description')}>{intl.t('signing.publish.rule')}</p>
      <div {...slot('block')}>
        <h3 {...slot('block-heading')}>{intl.t('signing.publish.signatures')}</h3>
        <p>
          <Sentence text={signatures(plan, intl)} />
          {hasToBeAgreed && ` ${intl.t('signing.publish.to-draft')}`}
          {hasToBeAgreed && was === 'active' && (
            <>
              {' '}
              <Sentence
                text={intl.t('signing.publish.in-force', { version: markedText(plan.from, intl.code) })}
              />
            </>
          )}
        </p>
      </div>
    </>
  );
}

function verdict({ level, changes }: PublishPlan, intl: CharterIntl): string {
  if (level !== 'major') return intl.t('signing.publish.minor');
  const major = changes.filter((change) => change.level === 'major');
  if (major.length === 0) return intl.t('signing.publish.first');
  const parts = [...new Set(major.map(({ part }) => part))].map((part) =>
    part === undefined || part === 'agreement'
      ? intl.t('signing.publish.required-parties')
      : intl.t(`part.${part}`),
  );
  return intl.t('signing.publish.major', { parts: intl.list(parts) });
}

function signatures({ level, charter }: PublishPlan, intl: CharterIntl): string {
  const signed = partySignatures(charter).filter(({ state }) => state === 'signed');
  if (signed.length === 0) return intl.t('signing.publish.no-signatures');
  const ids = signed.map(({ party }) => party.id);
  return intl.t(level === 'major' ? 'signing.publish.voids' : 'signing.publish.stay', {
    count: ids.length,
    parties: partiesInWords(charter, ids, intl),
  });
}
