import { groupBy } from '../../export/words/groupBy';
import { markedText } from '../../export/words/userText';
import { placeInWords } from '../../field/words/placeInWords';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import type { LeveledChange, PublishPlan } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { Sentence } from './Sentence';

/** Places named in each part; of more the rest is counted. */
const NAMED = 8;

/** What changed in the text, part by part. Renders a `<div data-charter-part="block">` with a list for each part. */
export function PublishedChanges({ plan, published }: { plan: PublishPlan; published?: CharterDraft }) {
  const intl = useIntl('PublishDialog');
  const slot = useSlot();
  const changes = plan.changes.filter(({ level }) => level !== 'none');
  const version = markedText(published?.version ?? plan.from, intl.code);
  return (
    <div {...slot('block')}>
      <h3 {...slot('block-heading')}>
        <Sentence text={intl.t('signing.publish.changes', { version })} />
      </h3>
      <ul {...slot('list-items')}>
        {[...groupBy(changes, ({ part }) => part)].map(([part, group]) => (
          <li key={part ?? ''} {...slot('list-item')}>
            <div>
              <p {...slot('row-title')}>
                {part ? intl.t(`part.${part}`) : intl.t('signing.publish.document')}
              </p>
              <ul>
                {group.slice(0, NAMED).map((change) => (
                  <li key={`${change.kind} ${change.path}`} {...slot('row-summary')}>
                    <span>
                      <ChangeLine change={change} plan={plan} published={published} />
                    </span>
                  </li>
                ))}
                {group.length > NAMED && (
                  <li {...slot('row-summary')}>
                    {intl.t('common.and-more', { count: group.length - NAMED })}
                  </li>
                )}
              </ul>
            </div>
            {group.some(({ level }) => level === 'major') && (
              <div {...slot('row-actions')}>
                <span {...slot('chip')} data-tone="watch">
                  {intl.t('signing.publish.is-major')}
                </span>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChangeLineProps {
  change: LeveledChange;
  plan: PublishPlan;
  published: CharterDraft | undefined;
}

/** "Onboarding › Description: changed". */
function ChangeLine({ change: { path, part, kind }, plan, published }: ChangeLineProps) {
  const intl = useIntl('PublishDialog');
  // What is gone has its name in the version before.
  const where = (kind === 'removed' && published) || plan.charter;
  const words = placeInWords(where, path, intl).slice(part ? 1 : 0);
  const place = words.map((word) => markedText(word, intl.code)).join(' › ');
  const what = intl.t(`signing.publish.${kind}`);
  return <Sentence text={place ? intl.t('summary.line', { field: place, issue: what }) : what} />;
}
